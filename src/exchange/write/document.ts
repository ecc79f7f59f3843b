import type { NetworkDocument } from '../../model/network.ts';

/**
 * The whole partnership as its own file, easy to read and to compare. The address of the schema is left out:
 * it is relative to where the document came from.
 */
export function documentText({ $schema: _, ...network }: NetworkDocument): string {
  return `${JSON.stringify(network, undefined, 2)}\n`;
}
