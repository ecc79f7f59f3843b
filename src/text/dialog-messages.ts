import type { ExportMessages } from './export-messages.ts';
import type { DialogName } from './messages.ts';

/** The kinds of entries in the website index, in the order they are listed. */
export const indexGroups = [
  'sections',
  'views',
  'panels',
  'partners',
  'dialogs',
  'pages',
  'actions',
  'shortcuts',
] as const;
export type IndexGroup = (typeof indexGroups)[number];

/** Places of the page that the index jumps to. */
export type SectionName = 'home' | 'main' | 'panel' | 'footer';
/** Deeds that the index can do. */
export type ActionName =
  | 'present'
  | 'zoom-in'
  | 'zoom-out'
  | 'fit'
  | 'where-am-i'
  | 'move'
  | 'share'
  | 'print'
  | 'clear-filter';

export type FieldName = 'name' | 'email' | 'message' | 'consent';
/** Why a submission came to nothing. */
export type Failure = 'server' | 'timeout' | 'cut' | 'refused' | 'automatic';

/** A heading with paragraphs and, after them, a list. */
export interface Chapter {
  readonly heading: string;
  readonly text: readonly string[];
  readonly list?: readonly string[];
}

/** What one of the two forms says about itself. */
export interface FormMessages {
  /** With an address to send to, and without one: what will happen. */
  readonly intro: Readonly<Record<'connected' | 'unconnected', string>>;
  readonly submit: Readonly<Record<'connected' | 'unconnected', string>>;
  readonly subject: (acronym: string) => string;
  readonly accepted: string;
  readonly prepared: string;
}

/** Every sentence of the dialogs and of the pages beside the atlas. */
export interface DialogMessages {
  readonly close: string;

  readonly index: {
    readonly filter: string;
    readonly hint: string;
    readonly list: string;
    readonly groups: Readonly<Record<IndexGroup, string>>;
    readonly sections: Readonly<Record<SectionName, string>>;
    readonly actions: Readonly<Record<ActionName, string>>;
    /** Other words by which a dialog is looked for. */
    readonly alsoCalled: Readonly<Record<DialogName, string>>;
    readonly found: (count: number) => string;
    readonly none: string;
  };

  readonly form: {
    readonly labels: Readonly<Record<FieldName, string>>;
    readonly hints: Readonly<Record<Exclude<FieldName, 'consent'>, string>>;
    readonly missing: Readonly<Record<FieldName, string>>;
    readonly invalidEmail: string;
    readonly consentLink: string;
    /** Label of a field that people do not see and must leave empty. */
    readonly trap: string;
    readonly problem: string;
    readonly errorTitle: (title: string) => string;
    readonly fieldError: (message: string) => string;
    readonly sending: string;
    readonly failedHeading: string;
    readonly failures: Readonly<Record<Failure, string>>;
    readonly nothingLost: string;
    readonly serverSays: (message: string) => string;
    readonly tryAgain: string;
    readonly copy: string;
    readonly copied: string;
    readonly copyFailed: string;
    readonly openMail: string;
    readonly preparedTo: (address: string) => string;
    readonly preparedOpen: string;
    readonly preparedText: string;
    readonly edit: string;
    readonly another: string;
    readonly elsewhere: string;
    readonly post: string;
    readonly web: string;
    readonly email: string;
  };
  readonly contact: FormMessages;
  readonly newsletter: FormMessages;
  /** The request that a newsletter form without a mailing list prepares. */
  readonly newsletterRequest: string;

  readonly export: ExportMessages;

  readonly statement: readonly Chapter[];
  readonly privacy: readonly Chapter[];
}
