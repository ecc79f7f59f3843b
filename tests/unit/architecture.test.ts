import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';

/** Each may import itself and those before it, types included (design.md, section 5). */
const layers = [
  'model',
  'layout',
  'text',
  'scene',
  'state',
  'input',
  'exchange',
  'present',
  'view',
] as const;
/** These know neither Svelte nor the browser's page. */
const pure = ['model', 'layout', 'text', 'scene'];
const ofTheBrowser = new Set([
  'document',
  'window',
  'navigator',
  'location',
  'history',
  'screen',
  'localStorage',
  'sessionStorage',
  'matchMedia',
  'getComputedStyle',
  'requestAnimationFrame',
  'addEventListener',
]);

const src = 'src';
const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .map((file) => join(src, file))
  .filter((file) => /\.(ts|js|svelte)$/.test(file))
  .toSorted();

/** The program text of a file: of a component, what stands in its scripts. */
function codeOf(file: string): string {
  const text = readFileSync(file, 'utf8');
  if (!file.endsWith('.svelte')) return text;
  return [...text.matchAll(/<script[^>]*>([\s\S]*?)<\/script>/g)]
    .map(([, code]) => code)
    .join('\n');
}

interface Import {
  readonly file: string;
  readonly from: string;
  /** The imported file from the project's root; undefined for packages and virtual modules. */
  readonly to: string | undefined;
}

/** Static, dynamic and type imports, and re-exports. */
function importsOf(file: string): Import[] {
  const specifiers: string[] = [];
  const visit = (node: ts.Node): void => {
    const named =
      ts.isImportDeclaration(node) || ts.isExportDeclaration(node)
        ? node.moduleSpecifier
        : ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword
          ? node.arguments[0]
          : ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)
            ? node.argument.literal
            : undefined;
    if (named && ts.isStringLiteralLike(named)) specifiers.push(named.text);
    ts.forEachChild(node, visit);
  };
  visit(parsed(file));
  return specifiers.map((from) => ({ file, from, to: resolved(file, from) }));
}

const parsed = (file: string): ts.SourceFile =>
  ts.createSourceFile(`${file}.ts`, codeOf(file), ts.ScriptTarget.Latest, true);

function resolved(file: string, from: string): string | undefined {
  if (!from.startsWith('.')) return undefined;
  const bare = from.replace(/\?.*$/, '');
  const path = relative('.', join(dirname(file), bare));
  const found = [path, `${path}.ts`, join(path, 'index.ts')].find(
    (one) => existsSync(one) && /\.\w+$/.test(one),
  );
  if (!found) throw new Error(`${file} imports "${from}", which is no file.`);
  return found;
}

/** "view" for src/view/stage/rows.ts; undefined for files that stand in src itself. */
const folderOf = (path: string): string | undefined => {
  const [root, folder, ...rest] = path.split('/');
  return root === src && rest.length > 0 ? folder : undefined;
};
const rankOf = (path: string): number => layers.findIndex((layer) => layer === folderOf(path));

/** Names of the browser's page that a file uses without having declared them. */
function browserNames(file: string): string[] {
  const used = new Set<string>();
  const declared = new Set<string>();
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node) && ofTheBrowser.has(node.text)) {
      const { parent } = node;
      const declares =
        (ts.isParameter(parent) ||
          ts.isVariableDeclaration(parent) ||
          ts.isBindingElement(parent) ||
          ts.isFunctionDeclaration(parent) ||
          ts.isImportSpecifier(parent)) &&
        parent.name === node;
      const isKey =
        (ts.isPropertyAccessExpression(parent) &&
          parent.name === node &&
          parent.expression.getText() !== 'globalThis') ||
        ((ts.isPropertyAssignment(parent) ||
          ts.isPropertySignature(parent) ||
          ts.isPropertyDeclaration(parent) ||
          ts.isMethodDeclaration(parent)) &&
          parent.name === node);
      if (declares) declared.add(node.text);
      else if (!isKey) used.add(node.text);
    }
    ts.forEachChild(node, visit);
  };
  visit(parsed(file));
  return [...used].filter((name) => !declared.has(name));
}

const imports = files.flatMap(importsOf);
const told = (found: readonly Import[]) =>
  found.map(({ file, from }) => `${file} imports ${from}`).toSorted();

test('the folders of src are the layers, the build and the styles', () => {
  const folders = new Set(files.flatMap((file) => folderOf(file) ?? []));
  const known: readonly string[] = [...layers, 'build', 'styles'];
  expect([...folders].filter((folder) => !known.includes(folder))).toEqual([]);
  expect(imports.length).toBeGreaterThan(100);
});

describe('imports point one way', () => {
  test.each(layers)('%s imports nothing that comes after it', (layer) => {
    const wrong = imports.filter(
      ({ file, to }) =>
        folderOf(file) === layer && to !== undefined && rankOf(to) > layers.indexOf(layer),
    );
    expect(told(wrong)).toEqual([]);
  });

  test('no layer imports what stands in src itself, such as the page', () => {
    const wrong = imports.filter(
      ({ file, to }) => rankOf(file) >= 0 && to?.startsWith(`${src}/`) && !folderOf(to),
    );
    expect(told(wrong)).toEqual([]);
  });

  test('nothing imports the build', () => {
    const wrong = imports.filter(
      ({ file, to }) =>
        to && folderOf(to) === 'build' && folderOf(file) !== 'build' && file !== 'src/virtual.d.ts',
    );
    expect(told(wrong)).toEqual([]);
  });

  test('nothing in src imports what lies outside of it', () => {
    const wrong = imports.filter(({ to }) => to !== undefined && !to.startsWith(`${src}/`));
    expect(told(wrong)).toEqual([]);
  });
});

describe.each(pure)('%s', (layer) => {
  const own = files.filter((file) => folderOf(file) === layer);

  test('has no Svelte', () => {
    expect(own.filter((file) => /\.svelte(\.ts)?$/.test(file))).toEqual([]);
    const wrong = imports.filter(
      ({ file, from }) => own.includes(file) && /^svelte($|\/)|\.svelte(\.\w+)?$/.test(from),
    );
    expect(told(wrong)).toEqual([]);
  });

  test('does not touch the browser’s page', () => {
    const wrong = own.flatMap((file) => browserNames(file).map((name) => `${file} uses ${name}`));
    expect(wrong).toEqual([]);
  });

  test('does not reach for Node', () => {
    const wrong = imports.filter(
      ({ file, from }) => own.includes(file) && from.startsWith('node:'),
    );
    expect(told(wrong)).toEqual([]);
  });
});
