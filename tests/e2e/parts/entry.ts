/** A page with nothing but the parts that take the atlas along, for their tests. */
import '../../../src/styles/tokens.css';
import '../../../src/styles/base.css';
import { mount } from 'svelte';
import atlas from 'virtual:atlas';
import { keepOwnText } from '../../../src/exchange/own-text.ts';
import { Words } from '../../../src/state/words.svelte.ts';
import { loadMessages } from '../../../src/text/load.ts';
import { isLanguage } from '../../../src/text/messages.ts';
import { makeAtlas } from '../../../src/view/atlas.ts';
import { blankStills } from '../../../src/view/stills.ts';
import Parts from './Parts.svelte';

const beside = document.getElementById('one-file');
if (!beside) keepOwnText();
const { lang } = document.documentElement;
const language = isLanguage(lang) ? lang : 'en';
const words = new Words(language, await loadMessages(language));
if ('problems' in atlas) throw new Error('The tests need a network without problems.');
const show = () => Promise.resolve();
const made = makeAtlas({ baked: atlas, words, stills: blankStills, opened: undefined, show });
mount(Parts, { target: document.body, props: { atlas: made } });
