/** The page as HTML, once a language; runs at build time. */
import { render } from 'svelte/server';
import atlas from 'virtual:atlas';
import baseMap from 'virtual:basemap';
import { formatsOf } from './text/format.ts';
import { loadMessages } from './text/load.ts';
import type { Language } from './text/messages.ts';
import App from './App.svelte';
import { plateScene } from './scene/plate.ts';
import { Words } from './state/words.svelte.ts';
import ProblemPage from './view/ProblemPage.svelte';
import Plates from './view/stage/Plates.svelte';

export interface Prerendered {
  readonly head: string;
  readonly body: string;
}

const wide = { width: 1000, height: 620 };
const narrow = { width: 390, height: 520 };

export async function renderPage(language: Language): Promise<Prerendered> {
  const messages = await loadMessages(language);
  if ('problems' in atlas) {
    return render(ProblemPage, { props: { problems: atlas.problems, m: messages } });
  }
  const wording = { language, m: messages, formats: formatsOf(language) };
  const plates = render(Plates, {
    props: {
      wide: plateScene(atlas, wide, wording),
      narrow: plateScene(atlas, narrow, wording),
      withoutScript: messages.withoutScript,
    },
  });
  return render(App, {
    props: { baked: atlas, words: new Words(language, messages), baseMap, plates: plates.body },
  });
}
