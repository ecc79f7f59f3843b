/** What the two forms ask, check and write. Pure. */
import type { Failure, FieldName } from '../text/dialog-messages.ts';

export type FormName = 'contact' | 'newsletter';

export const fieldsOf: Readonly<Record<FormName, readonly FieldName[]>> = {
  contact: ['name', 'email', 'message', 'consent'],
  newsletter: ['email', 'consent'],
};

/** What has been filled in; a ticked box holds "yes". */
export type Values = Readonly<Record<FieldName, string>>;
export const blank: Values = { name: '', email: '', message: '', consent: '' };

/** What is wrong with a field: found here, or in the server's own words. */
export type Fault = 'missing' | 'invalid' | { readonly said: string };
/** Faults by field. A server may name fields that the form does not show. */
export type Faults = Readonly<Record<string, Fault>>;

/** What became of a submission. */
export type Answer =
  | { readonly kind: 'accepted'; readonly message: string }
  | {
      readonly kind: 'refused';
      readonly errors: Readonly<Record<string, string>>;
      readonly message: string;
    }
  | { readonly kind: 'failed'; readonly why: Failure };

/** Something before and after one @, a dot after it, no spaces: the mail server knows the rest better. */
export const looksLikeAddress = (text: string): boolean =>
  /^[^\s@]+@[^\s@.]+(\.[^\s@.]+)+$/.test(text);

export function faultsIn(form: FormName, values: Values): Faults {
  const faults: Record<string, Fault> = {};
  for (const field of fieldsOf[form]) {
    const value = values[field].trim();
    if (!value) faults[field] = 'missing';
    else if (field === 'email' && !looksLikeAddress(value)) faults[field] = 'invalid';
  }
  return faults;
}

/** What is sent: the shape that form services and content management systems accept. */
export function formDataOf(form: FormName, values: Values): FormData {
  const data = new FormData();
  for (const field of fieldsOf[form]) data.set(field, values[field].trim());
  return data;
}

/** The letter as text: what was written first, then by whom. */
export const letterText = (values: Values, opening = ''): string =>
  [
    opening || values.message.trim(),
    [values.name.trim(), values.email.trim()].filter(Boolean).join('\n'),
  ]
    .filter(Boolean)
    .join('\n\n');

/** A mailto: address (RFC 6068); without a recipient the e-mail program asks for one. */
export function mailtoOf(to: string | undefined, subject: string, body: string): string {
  const recipient = to ? encodeURIComponent(to).replaceAll('%40', '@') : '';
  const lines = body.replace(/\r?\n/g, '\r\n');
  return `mailto:${recipient}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(lines)}`;
}
