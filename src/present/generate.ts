/**
 * A tour for a document that brings none: what any partnership has to tell, in the order in which one
 * would tell it. It keeps every rule that the door has for written tours (`model/tour-problems.ts`).
 */
import type { Step } from '../model/network.ts';
import type { Ground } from './ground.ts';
import { coordinator, countries, groups } from './made-of-partners.ts';
import { budget, close, statements, timeline, title } from './made-of-project.ts';

/** More would tire everybody; of the groups of partners the largest stay. */
const mostSteps = 12;

/** What the document does not have is left out. */
export function generateTour(ground: Ground): readonly Step[] {
  const start = [title(ground), ...statements(ground, 'aims'), ...statements(ground, 'themes')];
  const middle = [countries(ground), ...coordinator(ground)];
  const end = [...budget(ground), ...timeline(ground), close(ground)];
  const room = mostSteps - start.length - middle.length - end.length;
  return [...start, ...middle, ...groups(ground).slice(0, room), ...end];
}
