import { svelte } from '@sveltejs/vite-plugin-svelte';
import { atlas } from '../../../src/build/atlas-plugin.ts';
import { safeScript, safeStyle } from '../../../src/build/inline.ts';
import { bundle } from '../../../src/build/one-file.ts';
import type { Language } from '../../../src/text/messages.ts';

/** Builds the page of `entry.ts`; returns its text in a language, with what stands in its head. */
export async function partsPage(): Promise<(language: Language, head?: string) => string> {
  const parts = [svelte(), atlas({ network: 'data/clunet.json', version: '0' })];
  const { script, style } = await bundle(process.cwd(), parts, 'tests/e2e/parts/entry.ts');
  return (language, head = '') =>
    `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><title>Parts</title>${head}` +
    `<style>${safeStyle(style)}</style></head>` +
    `<body><script type="module">${safeScript(script)}</script></body></html>`;
}
