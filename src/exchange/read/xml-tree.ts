/**
 * XML to a small tree, in a worker and in Node alike, where there is no DOMParser. Names are without their
 * prefix, since writers of graphs differ in how they declare them. Entities that a file declares itself are
 * never expanded: a file that has any is refused.
 */
import { SaxesParser } from 'saxes';
import type { GraphFinding } from '../../model/findings-graphs.ts';
import { deepest, mostCharacters, tooBig } from './graph.ts';

export interface XmlElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly XmlElement[];
  /** Its own text, without that of its children. */
  readonly text: string;
}

/** `<?target body?>`, which programs use for what a format has no place for. */
export interface Instruction {
  readonly target: string;
  readonly body: string;
}

export type XmlRead =
  | {
      readonly ok: true;
      readonly root: XmlElement;
      readonly instructions: readonly Instruction[];
    }
  | { readonly ok: false; readonly finding: GraphFinding };

interface Growing extends XmlElement {
  readonly children: Growing[];
  text: string;
}

/** More than any graph within `mostThings` needs, and little enough to hold in memory. */
const mostElements = 3_000_000;

class Refused extends Error {
  constructor(readonly finding: GraphFinding) {
    super(finding.code);
  }
}

export function readXml(text: string): XmlRead {
  if (text.length > mostCharacters) return { ok: false, finding: tooBig };
  try {
    return treeOf(text);
  } catch (error) {
    if (error instanceof Refused) return { ok: false, finding: error.finding };
    throw error;
  }
}

function treeOf(text: string): XmlRead {
  const parser = new SaxesParser({ xmlns: false });
  const open: Growing[] = [];
  const instructions: Instruction[] = [];
  let root: Growing | undefined;
  let elements = 0;

  parser.on('error', () => {
    const values = { line: parser.line, at: parser.column + 1 };
    throw new Refused({ severity: 'error', code: 'graph-not-xml', values });
  });
  parser.on('doctype', (doctype) => {
    if (/<!ENTITY/i.test(doctype))
      throw new Refused({ severity: 'error', code: 'graph-entities', value: '<!ENTITY' });
  });
  parser.on('processinginstruction', (instruction) => instructions.push(instruction));
  parser.on('opentag', ({ name, attributes }) => {
    if (open.length >= deepest)
      throw new Refused({ severity: 'error', code: 'graph-too-deep', values: { most: deepest } });
    if (++elements > mostElements) throw new Refused(tooBig);
    const element: Growing = {
      name: withoutPrefix(name),
      attributes: new Map(
        Object.entries(attributes).map(([key, value]) => [withoutPrefix(key), value]),
      ),
      children: [],
      text: '',
    };
    open.at(-1)?.children.push(element);
    root ??= element;
    open.push(element);
  });
  parser.on('closetag', () => void open.pop());
  const addText = (more: string) => {
    const element = open.at(-1);
    if (element) element.text += more;
  };
  parser.on('text', addText);
  parser.on('cdata', addText);

  parser.write(text.replace(/^\uFEFF/, '')).close();
  if (!root) throw new Error('The parser takes a text without a root for an error.');
  return { ok: true, root, instructions };
}

const withoutPrefix = (name: string): string => name.slice(name.indexOf(':') + 1);

/** The first child of a name. */
export const childOf = (element: XmlElement, name: string): XmlElement | undefined =>
  element.children.find((child) => child.name === name);

/** All children of a name. */
export const childrenOf = (element: XmlElement, name: string): readonly XmlElement[] =>
  element.children.filter((child) => child.name === name);

/** The first element of a name at any depth. */
export function descendantOf(element: XmlElement, name: string): XmlElement | undefined {
  for (const child of element.children) {
    const found = child.name === name ? child : descendantOf(child, name);
    if (found) return found;
  }
  return undefined;
}
