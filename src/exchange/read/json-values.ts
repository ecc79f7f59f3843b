/** Values of JSON files whose shape nobody has promised. */
import { findSyntaxBreak } from '../../model/json-syntax.ts';
import type { Attribute } from './attribute-fields.ts';
import { mostCharacters, tooBig, type Findings } from './graph.ts';

export type Json = Readonly<Record<string, unknown>>;

export const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
export const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** The value of the JSON, which is never undefined, or a finding. */
export function parsedJson(text: string, findings: Findings): unknown {
  if (text.length > mostCharacters) {
    findings.add(tooBig);
    return undefined;
  }
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    const wrong = findSyntaxBreak(text);
    // Nothing wrong with it but that it is nested deeper than this browser can follow.
    if (!wrong) findings.add({ severity: 'error', code: 'graph-too-deep', values: { most: 1000 } });
    else {
      const values = { line: wrong.line, at: wrong.column };
      findings.add({ severity: 'error', code: 'graph-not-json', value: wrong.found, values });
    }
    return undefined;
  }
}

/** Texts, numbers and truths; what is itself a list or an object says nothing we know. */
export const textsOf = (values: Json): Attribute[] =>
  Object.entries(values).flatMap(([name, value]) =>
    typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
      ? [{ name, value: String(value) }]
      : [],
  );
