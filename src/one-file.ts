/** The script of the self-contained file: the page's own, after having kept the text that it is about to change. */
import { keepOwnText } from './exchange/own-text.ts';

keepOwnText();
const { begun } = await import('./main.ts');
await begun;
document.documentElement.dataset['ready'] = '';
