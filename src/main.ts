import 'virtual:font.css';
import './styles/tokens.css';
import './styles/base.css';
import './styles/map.css';
import { hydrate, mount } from 'svelte';
import atlas from 'virtual:atlas';
import App from './App.svelte';
import { Words } from './state/words.svelte.ts';
import { loadMessages } from './text/load.ts';
import { isLanguage } from './text/messages.ts';
import ProblemPage from './view/ProblemPage.svelte';

const target = document.getElementById('app') ?? document.body;
const { lang } = document.documentElement;
const language = isLanguage(lang) ? lang : 'en';
const messages = await loadMessages(language);
/** In a built page all is drawn already; the dev server sends an empty one. */
const prerendered = target.firstElementChild !== null;
const start = prerendered ? hydrate : mount;

if ('problems' in atlas) {
  start(ProblemPage, { target, props: { problems: atlas.problems, m: messages } });
} else {
  // Markup that only the prerendered page contains: hydration keeps what stands there and needs no
  // second copy. Not the empty string, for which Svelte would expect nothing to be there.
  const baseMap = import.meta.env.DEV ? (await import('virtual:basemap')).default : ' ';
  start(App, {
    target,
    props: { baked: atlas, words: new Words(language, messages), baseMap, plates: ' ' },
  });
}
document.documentElement.dataset['ready'] = '';
