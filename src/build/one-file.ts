import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { build, type PluginOption, type Rolldown } from 'vite';
import type { Prerendered } from '../prerender.ts';
import { dataBlock, safeScript, safeStyle } from './inline.ts';
import { oneFilePolicy, policyTag } from './policy.ts';

export interface OneFileOptions {
  readonly root: string;
  /** What turns the sources into a page, without what writes pages. */
  readonly parts: readonly PluginOption[];
  /** Script that runs before the first paint. */
  readonly boot: string;
  readonly page: Prerendered;
}

/**
 * The whole atlas as the text of one page that asks for nothing but itself, so that it runs from a USB stick.
 * Own code rather than `vite-plugin-singlefile`: that inlines into the page that Vite writes, and ours is put
 * together here, with its boot script, its icon and a policy over all of them.
 */
export async function oneFile({ root, parts, boot, page }: OneFileOptions): Promise<string> {
  const [template, icon, bundled] = await Promise.all([
    readFile(resolve(root, 'index.html'), 'utf8'),
    readFile(resolve(root, 'src/icon.svg'), 'utf8'),
    bundle(root, parts, 'src/one-file.ts'),
  ]);
  const script = safeScript(bundled.script);
  const style = safeStyle(bundled.style);
  const early = safeScript(boot);
  const policy = oneFilePolicy({
    scripts: [early, script],
    styles: [style],
    endpoints: page.endpoints,
  });
  const fill: readonly (readonly [mark: string, text: string])[] = [
    ['/src/icon.svg', `data:image/svg+xml,${encodeURIComponent(icon)}`],
    ['<!--atlas-body-->', page.body],
    // All the script stands behind what it brings to life: the first paint does not wait for it.
    ['<script type="module" src="/src/greet.ts"></script>', ''],
    ['<!--atlas-data-->', `${dataBlock(page.data)}<script type="module">${script}</script>`],
    ['<!--atlas-policy-->', policyTag(policy)],
    ['<!--atlas-head-->', `${page.head}<script>${early}</script><style>${style}</style>`],
  ];
  return fill.reduce((html, [mark, text]) => {
    if (!html.includes(mark)) throw new Error(`index.html must contain ${mark}`);
    return html.replace(mark, () => text);
  }, template);
}

/** A worker would be a file of its own, and the one file's policy allows none: partnerships are opened in the page. */
export const openedHere = (root: string) => ({
  find: /^.*\/opener\.ts$/,
  replacement: resolve(root, 'src/exchange/open/opener-here.ts'),
});

/** All scripts as one, with everything in it that is otherwise loaded later; and all styles, with their fonts. */
export async function bundle(
  root: string,
  parts: readonly PluginOption[],
  entry: string,
): Promise<{ script: string; style: string }> {
  const { output } = (await build({
    root,
    configFile: false,
    logLevel: 'warn',
    base: './',
    plugins: [...parts],
    resolve: { alias: [openedHere(root)] },
    build: {
      write: false,
      target: 'es2022',
      modulePreload: false,
      cssCodeSplit: false,
      assetsInlineLimit: () => true,
      chunkSizeWarningLimit: Infinity,
      rolldownOptions: {
        input: resolve(root, entry),
        checks: { bundlerTimings: false },
        output: { codeSplitting: false },
      },
    },
  })) as Rolldown.RolldownOutput;
  const files = output.map((file) =>
    file.type === 'chunk'
      ? { kind: 'js', text: file.code }
      : { kind: file.fileName.replace(/.*\./, ''), text: String(file.source) },
  );
  const [script, style, ...others] = ['js', 'css'].flatMap((kind) =>
    files.filter((file) => file.kind === kind),
  );
  if (!script || !style || others.length > 0 || files.length > 2)
    throw new Error(
      `The one file must hold it all, but there is: ${output.map((f) => f.fileName).join(', ')}`,
    );
  return { script: script.text, style: style.text };
}
