import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, type Plugin, type PluginOption, type ResolvedConfig, type Rolldown } from 'vite';
import type { Prerendered } from '../prerender.ts';
import { languages, type Language } from '../text/messages.ts';
import { dataBlock } from './inline.ts';
import { appIcon, manifestFile, manifestText } from './installable.ts';
import { oneFile, openedHere } from './one-file.ts';
import { policyTag, sitePolicy } from './policy.ts';

type RenderPage = (language: Language) => Promise<Prerendered>;
type Bundle = Rolldown.OutputBundle;

const fileOf: Readonly<Record<Language, string>> = { en: 'index.html', sl: 'sl/index.html' };
/** The style sheet of what is prerendered, though its code comes later. */
const styles = (bundle: Bundle): string[] =>
  Object.values(bundle).flatMap((output) =>
    output.type === 'chunk' && output.moduleIds.some((id) => id.endsWith('/src/main.ts'))
      ? [...(output.viteMetadata?.importedCss ?? [])].map(
          (file) => `<link rel="stylesheet" href="./${file}">`,
        )
      : [],
  );
/** Hints to fetch early what the first paint needs. */
const wantedSoon = (bundle: Bundle): string[] =>
  Object.values(bundle).flatMap(({ type, fileName }) =>
    type === 'asset' && /atlas-latin-[^e].*\.woff2$/.test(fileName)
      ? [`<link rel="preload" as="font" type="font/woff2" crossorigin href="./${fileName}">`]
      : [],
  );

export interface PrerenderOptions {
  /** What turns the sources into a page; used again for each further form of it. */
  readonly parts: () => readonly PluginOption[];
}

/**
 * Writes the page once a language, with all its content in it, so that it can be read before any script
 * has come and where none runs; and once more as one file that holds everything.
 */
export function prerender({ parts }: PrerenderOptions): Plugin {
  let config: ResolvedConfig;
  let boot: { readonly source: string; readonly file: string };
  return {
    name: 'prerender',
    apply: 'build',
    enforce: 'post',
    configResolved(resolved) {
      config = resolved;
    },
    async buildStart() {
      const text = await readFile(resolve(config.root, 'src/boot.js'), 'utf8');
      const source = text.replace(/^\s*\/(\/|\*\*).*\n/gm, '');
      boot = { source, file: this.emitFile({ type: 'asset', name: 'boot.js', source }) };
    },
    writeBundle: {
      sequential: true,
      async handler(_, bundle) {
        const { root } = config;
        const bootFile = this.getFileName(boot.file);
        const { renderPage, dispose } = await loadRenderer(root, parts());
        const dist = resolve(root, config.build.outDir);
        const template = await readFile(join(dist, 'index.html'), 'utf8');
        for (const language of languages) {
          const rendered = await renderPage(language);
          const { head, body, data, fileName, app } = rendered;
          const policy = sitePolicy(rendered.endpoints);
          const hints = [
            `<script src="./${bootFile}"></script>`,
            ...styles(bundle),
            ...wantedSoon(bundle),
            ...(app
              ? [
                  `<link rel="manifest" href="./${manifestFile[language]}">`,
                  `<link rel="apple-touch-icon" href="./${appIcon}">`,
                ]
              : []),
            // Where the button that saves the atlas finds it.
            ...(fileName ? [`<link rel="alternate" id="one-file" href="./${fileName}">`] : []),
          ];
          const page = template
            .replace('<html lang="en">', `<html lang="${language}">`)
            .replace('<!--atlas-policy-->', () => policyTag(policy))
            .replace('<!--atlas-head-->', () => head + hints.join(''))
            .replace('<!--atlas-body-->', () => body)
            .replace('<!--atlas-data-->', () => dataBlock(data));
          if (app) await writeFile(join(dist, manifestFile[language]), manifestText(app, language));
          const file = join(dist, fileOf[language]);
          await mkdir(dirname(file), { recursive: true });
          await writeFile(file, language === 'en' ? page : page.replaceAll('"./', '"../'));
          // It speaks all languages; one has to be the first.
          if (fileName && language === 'en')
            await writeFile(
              join(dist, fileName),
              await oneFile({ root, parts: parts(), boot: boot.source, page: rendered }),
            );
        }
        await dispose();
      },
    },
  };
}

/** Builds the page for Node in a second pass, and takes its renderer. */
async function loadRenderer(
  root: string,
  parts: readonly PluginOption[],
): Promise<{ renderPage: RenderPage; dispose: () => Promise<void> }> {
  const out = resolve(root, `node_modules/.cache/prerender-${process.pid}`);
  await build({
    root,
    configFile: false,
    logLevel: 'warn',
    plugins: [...parts],
    // Nothing is opened while the page is built.
    resolve: { alias: [openedHere(root)] },
    build: {
      ssr: 'src/prerender.ts',
      outDir: out,
      emptyOutDir: true,
      copyPublicDir: false,
      rolldownOptions: {
        checks: { bundlerTimings: false },
        output: { format: 'es', entryFileNames: 'entry.mjs' },
      },
    },
  });
  const { renderPage } = (await import(pathToFileURL(join(out, 'entry.mjs')).href)) as {
    renderPage: RenderPage;
  };
  return { renderPage, dispose: () => rm(out, { recursive: true }) };
}
