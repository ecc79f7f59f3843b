import type { OptionGroup, OptionName, OptionValue } from '../../text/option-messages.ts';

/** The options in the order in which they are offered. */
export const optionGroups: readonly (readonly [OptionGroup, readonly OptionName[]])[] = [
  ['reading', ['text', 'font', 'spacing', 'lines', 'links', 'guide']],
  ['colours', ['colours', 'grey', 'images']],
  ['pointing', ['pointer', 'focus', 'motion']],
  ['keyboard', ['chords', 'ctrlU', 'singleKeys', 'arrows', 'verbosity']],
];

/** Options that are a yes or no, and the value that a tick means. */
export const ticked: { readonly [Name in OptionName]?: OptionValue<Name> } = {
  lines: 'short',
  links: 'strong',
  grey: 'on',
  images: 'hidden',
  ctrlU: 'on',
  singleKeys: 'on',
};

/** Options that mean nothing where the system sets the colours of every page. */
export const ofColour: readonly OptionName[] = ['colours', 'grey'];
