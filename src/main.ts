import 'virtual:font.css';
import './styles/tokens.css';
import './styles/base.css';
import './styles/map.css';
import './styles/paper.css';
import './styles/preferences.css';
import { hydrate, mount } from 'svelte';
import type { Opened } from './exchange/open/opened.ts';
import type { Baked } from './layout/baked.ts';
import { openedFlag, recall } from './state/storage.ts';
import { Words } from './state/words.svelte.ts';
import { loadMessages } from './text/load.ts';
import { isLanguage } from './text/messages.ts';
import { Page } from './page.ts';
import { blank } from './view/stills.ts';

/** What a page was built with; a page that a visitor has made holds what was opened. */
type Data = Baked | Opened | { readonly problems: readonly string[] };

const { lang } = document.documentElement;
const language = isLanguage(lang) ? lang : 'en';
const target = document.getElementById('app') ?? document.body;
/** A built page brings its data, and all its content drawn; the dev server sends an empty one. */
const embedded = document.getElementById('atlas-data')?.textContent;

/** When the first visit is surely over, in milliseconds. */
const quiet = 4000;

/** Of what is drawn; undefined where there are only problems. */
let drawn: { readonly page: Page; readonly words: Words } | undefined;

/** Not the module's own waiting: parts that come later import from this very module. */
async function begin(): Promise<void> {
  const messages = await loadMessages(language);
  const data: Data = import.meta.env.DEV
    ? (await import('virtual:atlas')).default
    : (JSON.parse(embedded ?? '') as Data);
  if ('problems' in data) {
    const { default: ProblemPage } = await import('./view/ProblemPage.svelte');
    const start = embedded ? hydrate : mount;
    start(ProblemPage, { target, props: { problems: data.problems, m: messages } });
    return;
  }
  const words = new Words(language, messages);
  const page = new Page(target, words);
  drawn = { page, words };
  if ('baked' in data) return page.show(data);
  const opened = recall(openedFlag) && (await (await import('./exchange/open/kept.ts')).keptOne());
  if (opened) return page.show(opened);
  /** A blank for what only the prerendered page contains: hydration keeps what stands there. */
  const baseMap = import.meta.env.DEV ? (await import('virtual:basemap')).default : blank;
  page.begin({ baked: data, baseMap, prerendered: Boolean(embedded) });
}

/** Once the page is alive: it answers everything itself. */
export const begun: Promise<void> = begin().then(() => {
  document.documentElement.dataset['alive'] = '';
  if (import.meta.env.PROD && drawn) setTimeout(keepOffline, quiet, drawn);
});

/** What cannot be fetched now comes at the next visit. */
function keepOffline({ page, words }: NonNullable<typeof drawn>): void {
  import('./view/offline/start.ts').then(({ start }) => start(words, page)).catch(() => undefined);
}
