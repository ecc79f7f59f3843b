/** What stands in the dialogs. Loaded when the first of them is opened. */
import type { Component } from 'svelte';
import { send } from '../../exchange/send.ts';
import type { NetworkDocument } from '../../model/network.ts';
import { sessionDrafts } from '../../state/draft.ts';
import { Form } from '../../state/form.svelte.ts';
import type { FormName } from '../../state/letter.ts';
import type { DialogName, Language } from '../../text/messages.ts';
import type { Actions } from '../actions.ts';
import Contact from './Contact.svelte';
import Export from './Export.svelte';
import KeysHelp from './KeysHelp.svelte';
import Open from './Open.svelte';
import Newsletter from './Newsletter.svelte';
import Options from './Options.svelte';
import WebsiteIndex from './WebsiteIndex.svelte';

export interface DialogProps {
  readonly forms: Readonly<Record<FormName, Form>>;
  /** Switches the language by the visitor's own choice. */
  readonly speak: (language: Language) => void;
  readonly actions: Actions;
}

export interface DialogParts {
  readonly components: Readonly<Record<DialogName, Component<DialogProps> | Component>>;
  readonly forms: DialogProps['forms'];
}

/**
 * The forms outlive their dialogs: what is on its way is not sent again by a dialog opened anew. Only the page's
 * publisher says where they are sent; a document that a visitor has opened can say what it likes.
 */
export function makeDialogParts(published: NetworkDocument | undefined): DialogParts {
  const contact = published?.contact;
  const form = (name: FormName, address: string | undefined) => {
    // To a `mailto:` nothing can be sent from here: the e-mail program does that.
    const endpoint = address?.startsWith('http') ? address : undefined;
    return new Form({ name, endpoint, send, drafts: sessionDrafts });
  };
  return {
    components: {
      index: WebsiteIndex,
      options: Options,
      contact: Contact,
      newsletter: Newsletter,
      export: Export,
      open: Open,
      keys: KeysHelp,
    },
    forms: {
      contact: form('contact', contact?.formEndpoint),
      newsletter: form('newsletter', contact?.newsletterEndpoint),
    },
  };
}
