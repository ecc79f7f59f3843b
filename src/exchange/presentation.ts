import type { NetworkDocument } from '../model/network.ts';
import { ownText } from './own-text.ts';

/** The whole atlas as one file: what the build writes beside the page, and what a visitor saves. */
export const presentationName = ({ id }: Pick<NetworkDocument, 'id'>): string => `${id}-atlas.html`;

/** Where it lies, as the build has written into the page. */
const address = (): string | undefined =>
  document.querySelector<HTMLLinkElement>('link#one-file')?.href;

/** Not so on a development server, which builds no such file. */
export const hasPresentation = (): boolean => (ownText() ?? address()) !== undefined;

/** The file that holds the whole atlas; undefined where it does not come, as without a network. */
export async function fetchPresentation(): Promise<Blob | undefined> {
  const text = ownText();
  if (text !== undefined) return new Blob([text], { type: 'text/html' });
  try {
    const response = await fetch(address() ?? '');
    return response.ok ? await response.blob() : undefined;
  } catch {
    // No network, or broken off: the visitor is told to try again.
    return undefined;
  }
}
