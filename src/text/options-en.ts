import type { OptionMessages } from './option-messages.ts';

export const options: OptionMessages = {
  intro: 'Adjust how this site looks and how its keys work. Every change takes effect at once.',
  keptHere: 'Your choices are kept in this browser only.',
  notKept: 'Your browser does not let this site keep anything: your choices hold until you leave.',
  groups: {
    reading: 'Text and reading',
    colours: 'Colours and pictures',
    pointing: 'Pointer, focus and motion',
    keyboard: 'Keyboard and screen reader',
  },
  options: {
    text: {
      label: 'Text size',
      values: {
        100: '100 %',
        115: '115 %',
        130: '130 %',
        150: '150 %',
        175: '175 %',
        200: '200 %',
      },
    },
    font: {
      label: 'Typeface',
      hint: 'The atlas comes with Atkinson Hyperlegible Next, which was made to be easy to read.',
      values: {
        atlas: 'The atlas’s own',
        sans: 'My device’s, without serifs',
        serif: 'My device’s, with serifs',
      },
    },
    spacing: {
      label: 'Spacing of letters, words and lines',
      values: { normal: 'Normal', wide: 'Wide', wider: 'Wider' },
    },
    lines: {
      label: 'Short lines, aligned left',
      values: { normal: 'No', short: 'Yes' },
    },
    links: {
      label: 'Links underlined and bold',
      values: { normal: 'No', strong: 'Yes' },
    },
    guide: {
      label: 'Reading guide',
      hint: 'It follows the pointer and the keyboard. Escape puts it away.',
      values: { off: 'Off', line: 'A line', mask: 'A mask around the line' },
    },
    colours: {
      label: 'Colours',
      values: {
        system: 'As my system asks',
        light: 'Light',
        dark: 'Dark',
        'contrast-dark': 'High contrast, dark',
        'contrast-light': 'High contrast, light',
        yellow: 'Yellow on black',
      },
    },
    grey: { label: 'Shades of grey only', values: { off: 'No', on: 'Yes' } },
    images: {
      label: 'Map as outlines only',
      values: { shown: 'No', hidden: 'Yes' },
    },
    pointer: {
      label: 'Mouse pointer',
      values: { normal: 'Normal', large: 'Large', larger: 'Extra large' },
    },
    focus: {
      label: 'Frame around what has the keyboard focus',
      values: { strong: 'Strong', extra: 'Extra strong' },
    },
    motion: {
      label: 'Motion',
      values: { system: 'As my system asks', reduce: 'Nothing moves', allow: 'Things may move' },
    },
    chords: {
      label: 'Shortcuts of keys held together',
      hint: 'Choose others, or none, if your screen reader or your system uses the same keys.',
      values: {
        page: 'As on the project’s page: Ctrl, Ctrl+Alt',
        altShift: 'Alt+Shift and a letter',
        own: 'My own',
        off: 'Off',
      },
    },
    ctrlU: {
      label: 'Ctrl + U opens these options',
      values: { on: 'On', off: 'Off' },
    },
    singleKeys: {
      label: 'Shortcuts of a single key',
      hint: 'Letters, + and −, and ?. Switch them off if you speak to your computer.',
      values: { on: 'On', off: 'Off' },
    },
    arrows: {
      label: 'Arrow keys on the map and in the network',
      values: { direction: 'Go in the direction of the arrow', list: 'Go through the list' },
    },
    verbosity: {
      label: 'What screen readers hear about a partner',
      values: { normal: 'Name, role, place and number', short: 'Name only' },
    },
  },
  keys: {
    label: 'The keys of each action',
    hint: 'Changing one makes the choice above “My own”.',
    noKeys: 'no keys',
    change: 'Change',
    remove: 'No keys',
    restore: (keys) => `Back to ${keys}`,
    waiting: 'Press the new keys together. Escape gives up.',
    gaveUp: 'Nothing was changed.',
    stillWaiting: (keys, reason) =>
      `${keys} cannot be used. ${reason} Press other keys; Escape gives up.`,
    notRestored: (keys, reason) => `${keys} cannot be used. ${reason}`,
    changed: (action, keys) => `${action}: ${keys}.`,
    removed: (action) => `${action}: no keys.`,
  },
  system: {
    light: 'Your system asks for light colours.',
    dark: 'Your system asks for dark colours.',
    contrast: 'Your system asks for more contrast.',
    stillness: 'Your system asks for less motion.',
  },
  forcedColours:
    'Your system sets the colours of every page, and this site keeps to them. To choose colours here, switch off high contrast or forced colours in your system.',
  reset: 'Reset all',
  undo: 'Undo the reset',
  wasReset: 'All options are as the site comes.',
  wasUndone: 'Your options are back.',
};
