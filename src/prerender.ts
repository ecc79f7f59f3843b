/** The page as HTML, once a language; runs at build time. */
import { render } from 'svelte/server';
import atlas from 'virtual:atlas';
import baseMap from 'virtual:basemap';
import App from './App.svelte';
import { presentationName } from './exchange/presentation.ts';
import { plateScene } from './scene/plate.ts';
import { Words } from './state/words.svelte.ts';
import { loadMessages } from './text/load.ts';
import type { Language } from './text/messages.ts';
import { makeAtlas } from './view/atlas.ts';
import { contents } from './view/contents.ts';
import { blankStills, readable, type Stills } from './view/stills.ts';
import ProblemPage from './view/ProblemPage.svelte';
import Plates from './view/stage/Plates.svelte';
import Still from './view/Still.svelte';

export interface Prerendered {
  readonly head: string;
  readonly body: string;
  /** What the page's script reads, as JSON. */
  readonly data: string;
  /** What the self-contained file is called; undefined for a document that is not drawn. */
  readonly fileName?: string;
  /** Addresses that the page's forms are sent to. */
  readonly endpoints: readonly string[];
  /** What it is called where it is installed; undefined for a document that is not drawn. */
  readonly app?: AppNames;
}

export interface AppNames {
  readonly name: string;
  readonly shortName: string;
  readonly description: string;
}

/** Markup that is never hydrated must not contain hydration's own comments: they would end the block around it. */
const still = (markup: string): string => markup.replace(/<!--.*?-->/gs, '');

/** Nobody opens anything while the page is built. */
const show = () => Promise.reject(new Error('The page is only being built.'));

const wide = { width: 960, height: 576 };
const narrow = { width: 390, height: 520 };

export async function renderPage(language: Language): Promise<Prerendered> {
  const messages = await loadMessages(language);
  const data = JSON.stringify(atlas);
  if ('problems' in atlas) {
    const { head, body } = render(ProblemPage, {
      props: { problems: atlas.problems, m: messages },
    });
    return { head, body, data, endpoints: [] };
  }
  const { contact } = atlas.network;
  const words = new Words(language, messages);
  const context = makeAtlas({ baked: atlas, words, stills: blankStills, opened: undefined, show });
  const stills = Object.fromEntries(
    readable.map((name) => [
      name,
      still(render(Still, { props: { atlas: context, content: contents[name] } }).body),
    ]),
  ) as Stills;
  const plates = render(Plates, {
    props: {
      wide: plateScene(atlas, wide, words),
      narrow: plateScene(atlas, narrow, words),
      m: messages,
    },
  });
  const { head, body } = render(App, {
    props: { baked: atlas, words, baseMap, plates: still(plates.body), stills, show },
  });
  const endpoints = [contact?.formEndpoint, contact?.newsletterEndpoint].filter(
    (to) => to !== undefined,
  );
  const { network } = atlas;
  const { acronym, partners } = network;
  const countries = new Set(partners.map(({ country }) => country)).size;
  const app = {
    name: messages.pageTitle(acronym, network.shortTitle.text),
    shortName: acronym,
    description: messages.pageDescription(
      acronym,
      words.formats.integer(partners.length),
      words.formats.integer(countries),
    ),
  };
  return { head, body, data, endpoints, app, fileName: presentationName(network) };
}
