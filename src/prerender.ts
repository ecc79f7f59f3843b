/** The page as HTML, once a language; runs at build time. */
import { render } from 'svelte/server';
import atlas from 'virtual:atlas';
import baseMap from 'virtual:basemap';
import App from './App.svelte';
import { presentationName } from './exchange/presentation.ts';
import type { Rect, Size } from './layout/geometry.ts';
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

/** The stages for which the map is drawn beforehand, in pixels; each costs the page about 1.1 KB. */
const plateSizes = {
  small: { width: 360, height: 340 },
  narrow: { width: 390, height: 520 },
  square: { width: 790, height: 740 },
  tall: { width: 780, height: 830 },
  wide: { width: 960, height: 576 },
  vast: { width: 1400, height: 800 },
};

/** About where the key and the buttons lie over a stage, so that the picture stays as it is when it comes to life. */
const controlsOn = ({ width, height }: Size): Rect[] => [
  { x: width - 58, y: height - 234, width: 46, height: 222 },
  width < 640
    ? { x: 12, y: height - 41, width: 267, height: 29 }
    : { x: 12, y: height - 54, width: 634, height: 42 },
];

export async function renderPage(language: Language): Promise<Prerendered> {
  const messages = await loadMessages(language);
  const data = JSON.stringify(atlas);
  if ('problems' in atlas) {
    const { head, body } = render(ProblemPage, {
      props: { problems: atlas.problems, m: messages },
    });
    return { head, body, data, endpoints: [] };
  }
  const baked = atlas;
  const { network } = baked;
  const { acronym, contact, partners } = network;
  const words = new Words(language, messages);
  const context = makeAtlas({ baked, words, stills: blankStills, opened: undefined, show });
  const stills = Object.fromEntries(
    readable.map((name) => [
      name,
      still(render(Still, { props: { atlas: context, content: contents[name] } }).body),
    ]),
  ) as Stills;
  const plates = render(Plates, {
    props: {
      scenes: Object.fromEntries(
        Object.entries(plateSizes).map(([name, size]) => [
          name,
          plateScene(baked, size, words, controlsOn(size)),
        ]),
      ),
      m: messages,
    },
  });
  const { head, body } = render(App, {
    props: { baked, words, baseMap, plates: still(plates.body), stills, show },
  });
  const endpoints = [contact?.formEndpoint, contact?.newsletterEndpoint].filter(
    (to) => to !== undefined,
  );
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
