/** From valibot's issues to problems: flattened, placed, and without valibot's words. */
import type * as v from 'valibot';
import { isProblemCode, quoted, within, type Problem, type ValueType } from './problems.ts';

type Issue = v.BaseIssue<unknown>;

const EXPECTED: Readonly<Record<string, ValueType>> = {
  string: 'text',
  number: 'number',
  boolean: 'boolean',
  array: 'list',
  strict_object: 'object',
  record: 'object',
  union: 'translations',
};

/** The problems an issue stands for. `parent` is the place that the issue's path starts from. */
export function problemsOf(issue: Issue, parent = ''): readonly Problem[] {
  const path = issue.path ?? [];
  const place = path.reduce((at, { key }) => within(at, key as string | number), parent);
  // Of the ways to read a value, the one that got furthest is the one that was meant.
  const deeper =
    issue.issues?.filter((part) => part.path !== undefined || part.kind === 'validation') ?? [];
  if (deeper.length > 0) return deeper.flatMap((part) => problemsOf(part, place));
  // Words that may be chosen, beside other ways to write the value: the words are what was meant.
  const choice = issue.issues?.find(({ type }) => type === 'picklist');
  if (choice) return [{ place, ...valueProblem(choice) }];

  if (path.at(-1)?.origin === 'key') return [keyProblem(issue, place)];
  if (isProblemCode(issue.message))
    return [{ place, code: issue.message, values: { value: quoted(issue.input) } }];
  return [{ place, ...valueProblem(issue) }];
}

/** Something about a field's name: it is missing, unknown, or no language. */
function keyProblem(issue: Issue, place: string): Problem {
  const field = String(issue.path?.at(-1)?.key);
  if (isProblemCode(issue.message))
    return { place, code: issue.message, values: { value: quoted(field) } };
  return {
    place,
    code: issue.expected === 'never' ? 'unknown-field' : 'missing',
    values: { field },
  };
}

function valueProblem(issue: Issue): Omit<Problem, 'place'> {
  const value = quoted(issue.input);
  switch (issue.type) {
    case 'literal':
      return { code: 'unsupported-version', values: { value, supported: String(issue.expected) } };
    case 'picklist':
      return { code: 'not-one-of', values: { value, allowed: allowed(issue.expected) } };
    // Objects told apart by one field: either this field is wrong, or it is no object at all.
    case 'variant':
      if (issue.expected === 'Object')
        return { code: 'wrong-type', values: { expected: 'object', found: typeOf(issue.input) } };
      return issue.input === undefined
        ? { code: 'missing', values: { field: String(issue.path?.at(-1)?.key) } }
        : { code: 'not-one-of', values: { value, allowed: allowed(issue.expected) } };
    default: {
      const expected = EXPECTED[issue.type] ?? 'text';
      return { code: 'wrong-type', values: { expected, found: typeOf(issue.input) } };
    }
  }
}

/** valibot writes the choices of a list as `("exact" | "city")`. */
const allowed = (expected: string | null): string =>
  (expected ?? '').replace(/^\(|\)$/g, '').replaceAll(' | ', ', ');

function typeOf(value: unknown): ValueType {
  if (Array.isArray(value)) return 'list';
  switch (typeof value) {
    case 'string':
      return 'text';
    case 'number':
    case 'bigint':
      return 'number';
    case 'boolean':
      return 'boolean';
    case 'object':
      return value === null ? 'nothing' : 'object';
    default:
      return 'nothing';
  }
}
