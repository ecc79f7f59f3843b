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
import { Page } from './view/page.ts';

/** What a page was built with; a page that a visitor has made holds what was opened. */
type Data = Baked | Opened | { readonly problems: readonly string[] };

const target = document.getElementById('app') ?? document.body;
const { lang } = document.documentElement;
const language = isLanguage(lang) ? lang : 'en';
const messages = await loadMessages(language);

/** A built page brings its data, and all its content drawn; the dev server sends an empty one. */
const embedded = document.getElementById('atlas-data')?.textContent;
const atlas: Data = import.meta.env.DEV
  ? (await import('virtual:atlas')).default
  : (JSON.parse(embedded ?? '') as Data);
/** A blank for what only the prerendered page contains: hydration keeps what stands there. */
const baseMap = import.meta.env.DEV ? (await import('virtual:basemap')).default : ' ';

if ('problems' in atlas) {
  const { default: ProblemPage } = await import('./view/ProblemPage.svelte');
  const start = embedded ? hydrate : mount;
  start(ProblemPage, { target, props: { problems: atlas.problems, m: messages } });
} else {
  const words = new Words(language, messages);
  const page = new Page(target, words);
  const opened =
    'baked' in atlas
      ? atlas
      : recall(openedFlag) && (await (await import('./exchange/open/kept.ts')).keptOne());
  if (opened) await page.show(opened);
  else page.begin({ baked: atlas as Baked, baseMap, prerendered: Boolean(embedded) });
}
document.documentElement.dataset['ready'] = '';
