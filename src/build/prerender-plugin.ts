import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, type Plugin, type ResolvedConfig, type Rolldown } from 'vite';
import type { Prerendered } from '../prerender.ts';
import { languages, type Language } from '../text/messages.ts';

type RenderPage = (language: Language) => Promise<Prerendered>;
type Bundle = Rolldown.OutputBundle;

const fileOf: Readonly<Record<Language, string>> = { en: 'index.html', sl: 'sl/index.html' };
/** The style sheets of what is prerendered in place of components that come later. */
const styleOfContents = (bundle: Bundle): string[] =>
  Object.values(bundle).flatMap((output) =>
    output.type === 'chunk' && output.facadeModuleId?.endsWith('/src/view/contents.ts')
      ? [...(output.viteMetadata?.importedCss ?? [])].map(
          (file) => `<link rel="stylesheet" href="./${file}">`,
        )
      : [],
  );
/** Hints to fetch early what the first paint and the first key press need. */
const wantedSoon = (bundle: Bundle, language: Language): string[] =>
  Object.values(bundle).flatMap((output) => {
    if (output.type === 'asset')
      return /atlas-latin-[^e].*\.woff2$/.test(output.fileName)
        ? [
            `<link rel="preload" as="font" type="font/woff2" crossorigin href="./${output.fileName}">`,
          ]
        : [];
    return output.facadeModuleId?.endsWith(`/src/text/${language}.ts`)
      ? [`<link rel="modulepreload" href="./${output.fileName}">`]
      : [];
  });

/**
 * Writes the page once a language, with all its content in it, so that it can be read before any script
 * has come and where none runs.
 */
export function prerender(): Plugin {
  let config: ResolvedConfig;
  let boot: string;
  return {
    name: 'prerender',
    apply: 'build',
    enforce: 'post',
    configResolved(resolved) {
      config = resolved;
    },
    async buildStart() {
      if (config.build.ssr) return;
      const source = await readFile(resolve(config.root, 'src/boot.js'), 'utf8');
      boot = this.emitFile({
        type: 'asset',
        name: 'boot.js',
        source: source.replace(/^\s*\/(\/|\*\*).*\n/gm, ''),
      });
    },
    writeBundle: {
      sequential: true,
      async handler(_, bundle) {
        if (config.build.ssr) return;
        const bootFile = this.getFileName(boot);
        const { renderPage, dispose } = await loadRenderer(config);
        const dist = resolve(config.root, config.build.outDir);
        const template = await readFile(join(dist, 'index.html'), 'utf8');
        for (const language of languages) {
          const { head, body, data } = await renderPage(language);
          const hints = [
            `<script src="./${bootFile}"></script>`,
            ...styleOfContents(bundle),
            ...wantedSoon(bundle, language),
          ];
          const page = template
            .replace('<html lang="en">', `<html lang="${language}">`)
            .replace('<!--atlas-head-->', () => head + hints.join(''))
            .replace('<!--atlas-body-->', () => body)
            .replace('<!--atlas-data-->', () => dataBlock(data));
          const file = join(dist, fileOf[language]);
          await mkdir(dirname(file), { recursive: true });
          await writeFile(file, language === 'en' ? page : page.replaceAll('"./', '"../'));
        }
        await dispose();
      },
    },
  };
}

/** Data, not script: a content security policy lets it pass, and no markup can end it. */
const dataBlock = (json: string): string =>
  `<script type="application/json" id="atlas-data">${json.replaceAll('<', '\\u003c')}</script>`;

/** Builds the page for Node in a second pass, and takes its renderer. */
async function loadRenderer(
  config: ResolvedConfig,
): Promise<{ renderPage: RenderPage; dispose: () => Promise<void> }> {
  const out = resolve(config.root, `node_modules/.cache/prerender-${process.pid}`);
  await build({
    root: config.root,
    configFile: config.configFile ?? false,
    mode: config.mode,
    logLevel: 'warn',
    build: {
      ssr: 'src/prerender.ts',
      outDir: out,
      emptyOutDir: true,
      copyPublicDir: false,
      rolldownOptions: { output: { format: 'es', entryFileNames: 'entry.mjs' } },
    },
  });
  const { renderPage } = (await import(pathToFileURL(join(out, 'entry.mjs')).href)) as {
    renderPage: RenderPage;
  };
  return { renderPage, dispose: () => rm(out, { recursive: true }) };
}
