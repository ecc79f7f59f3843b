import type { Fault } from '../../state/letter.ts';
import type { DialogMessages, FieldName } from '../../text/dialog-messages.ts';

/** What to do about a fault, in words. */
export function faultText(fault: Fault, field: string, { form }: DialogMessages): string {
  if (typeof fault === 'object') return fault.said;
  return fault === 'invalid' ? form.invalidEmail : form.missing[field as FieldName];
}
