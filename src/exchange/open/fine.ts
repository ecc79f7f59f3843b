/** The finer base map of what was opened, made when it is first asked for. */
import type { Basemap } from '../../layout/basemap.ts';
import { makeOpener } from './opener.ts';
import type { Opened } from './opened.ts';

const made = new WeakMap<Opened, Promise<Basemap>>();

export function fineBasemapOf(opened: Opened): Promise<Basemap> {
  const coming = made.get(opened) ?? make(opened);
  made.set(opened, coming);
  return coming;
}

async function make(opened: Opened): Promise<Basemap> {
  const opener = makeOpener();
  try {
    return await opener.drawFine(opened.plan);
  } catch (error) {
    made.delete(opened);
    throw error;
  } finally {
    opener.close();
  }
}
