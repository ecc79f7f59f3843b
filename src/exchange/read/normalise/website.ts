/** Web addresses: http and https only, so that nothing a file says is ever run. */
import * as v from 'valibot';
import { WebAddress } from '../../../model/fields.ts';

const isAddress = (text: string): boolean => v.is(WebAddress, text);

/** A host name with at least one dot, and what may follow it. */
const bareHost =
  /^[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,62}\.){1,8}\p{L}{2,24}(?::\d{1,5})?(?:[/?#]\S*)?$/u;

/** The address, completed where only `https://` is missing; undefined when it is none of the web. */
export function readWebsite(text: string): string | undefined {
  // Some lists put several into one cell: the first is the main one.
  const first = text.trim().split(/[\s,;]+(?=https?:|www\.)|\s+/i)[0] ?? '';
  if (first.length > 2000) return undefined;
  if (/^https?:\/\//i.test(first)) {
    const address = first.replace(/^https?/i, (scheme) => scheme.toLowerCase());
    return isAddress(address) ? address : undefined;
  }
  const completed = `https://${first.replace(/^\/\//, '')}`;
  return bareHost.test(first.replace(/^\/\//, '')) && isAddress(completed) ? completed : undefined;
}
