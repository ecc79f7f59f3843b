import type { TakenForm } from '../../text/open-messages.ts';
import { fileName } from '../file-name.ts';
import type { Opened } from '../open/opened.ts';
import { csvText } from './csv.ts';
import { documentText } from './document.ts';
import { geoJsonText } from './geojson.ts';
import { gexfText } from './gexf.ts';
import { graphMlText } from './graphml.ts';
import { pageText } from './page.ts';

interface Form {
  readonly extension: string;
  readonly type: string;
  readonly text: (opened: Opened) => string | Promise<string>;
}

const forms: Readonly<Record<TakenForm, Form>> = {
  page: { extension: 'html', type: 'text/html', text: pageText },
  document: { extension: 'json', type: 'application/json', text: (o) => documentText(o.network) },
  csv: { extension: 'csv', type: 'text/csv', text: (o) => csvText(o.network) },
  geojson: {
    extension: 'geojson',
    type: 'application/geo+json',
    text: (o) => geoJsonText(o.network),
  },
  gexf: { extension: 'gexf', type: 'application/xml', text: (o) => gexfText(o.network) },
  graphml: { extension: 'graphml', type: 'application/xml', text: (o) => graphMlText(o.network) },
};

/** A partnership as a file of the form wished for. Rejects where the page's own text cannot be had. */
export async function takeAlong(
  form: TakenForm,
  opened: Opened,
): Promise<{ readonly name: string; readonly content: Blob }> {
  const { extension, type, text } = forms[form];
  return {
    name: fileName([opened.network.acronym, 'atlas'], extension),
    content: new Blob([await text(opened)], { type }),
  };
}
