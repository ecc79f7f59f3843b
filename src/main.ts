import 'virtual:font.css';
import './styles/tokens.css';
import './styles/base.css';
import './styles/map.css';
import './styles/paper.css';
import './styles/preferences.css';
import { hydrate, mount } from 'svelte';
import App from './App.svelte';
import type { Baked } from './layout/baked.ts';
import { Words } from './state/words.svelte.ts';
import { loadMessages } from './text/load.ts';
import { isLanguage } from './text/messages.ts';
import { blankStills } from './view/stills.ts';

type Data = Baked | { readonly problems: readonly string[] };

const target = document.getElementById('app') ?? document.body;
const { lang } = document.documentElement;
const language = isLanguage(lang) ? lang : 'en';
const messages = await loadMessages(language);

/** A built page brings its data, and all its content drawn; the dev server sends an empty one. */
const embedded = document.getElementById('atlas-data')?.textContent;
const start = embedded ? hydrate : mount;
const atlas: Data = import.meta.env.DEV
  ? (await import('virtual:atlas')).default
  : (JSON.parse(embedded ?? '') as Data);
/** A blank for what only the prerendered page contains: hydration keeps what stands there. */
const baseMap = import.meta.env.DEV ? (await import('virtual:basemap')).default : ' ';

if ('problems' in atlas) {
  const { default: ProblemPage } = await import('./view/ProblemPage.svelte');
  start(ProblemPage, { target, props: { problems: atlas.problems, m: messages } });
} else {
  const words = new Words(language, messages);
  start(App, { target, props: { baked: atlas, words, baseMap, plates: ' ', stills: blankStills } });
}
document.documentElement.dataset['ready'] = '';
