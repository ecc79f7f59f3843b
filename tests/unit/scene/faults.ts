/** What is wrong with the names on a picture, in words. Written apart from the code that sets them. */
import { onStage } from '../../../src/layout/stage.ts';
import type { LabelInput } from '../../../src/scene/lettering.ts';
import type { PlacedLabel } from '../../../src/layout/labels.ts';

interface Sides {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}
interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const sidesOf = ({ x, y, width, height }: Box): Sides => ({
  left: x,
  top: y,
  right: x + width,
  bottom: y + height,
});
/** Rounding of sums. */
const hair = 1e-6;

const meet = (a: Sides, b: Sides): boolean =>
  Math.min(a.right, b.right) - Math.max(a.left, b.left) > hair &&
  Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > hair;

const within = (inner: Sides, outer: Sides): boolean =>
  inner.left >= outer.left - hair &&
  inner.top >= outer.top - hair &&
  inner.right <= outer.right + hair &&
  inner.bottom <= outer.bottom + hair;

const holds = (box: Sides, { x, y }: { x: number; y: number }): boolean =>
  x > box.left && x < box.right && y > box.top && y < box.bottom;

function meetsDisc(box: Sides, disc: { x: number; y: number; r: number }): boolean {
  const nearest = {
    x: Math.max(box.left, Math.min(disc.x, box.right)),
    y: Math.max(box.top, Math.min(disc.y, box.bottom)),
  };
  return (nearest.x - disc.x) ** 2 + (nearest.y - disc.y) ** 2 < disc.r ** 2 - hair;
}

/** Where a label's letters are, from the lines alone. */
function inkOf({ lines, align }: PlacedLabel, { measure, textScale }: LabelInput): Sides {
  const written = lines.map(({ text, style, x, y }) => {
    const [size, weight] = style === 'name' ? [15, 650] : [13, 400];
    const width = measure(text, { size: size * textScale, weight });
    const left = align === 'start' ? x : align === 'end' ? x - width : x - width / 2;
    // The height of capitals and the depth of a "g".
    return {
      left,
      right: left + width,
      top: y - 0.7 * size * textScale,
      bottom: y + 0.2 * size * textScale,
    };
  });
  return {
    left: Math.min(...written.map(({ left }) => left)),
    top: Math.min(...written.map(({ top }) => top)),
    right: Math.max(...written.map(({ right }) => right)),
    bottom: Math.max(...written.map(({ bottom }) => bottom)),
  };
}

/** Points along a leader, a pixel apart. */
function along({ leader }: PlacedLabel): { x: number; y: number }[] {
  if (!leader) return [];
  const { from, to } = leader;
  const steps = Math.max(1, Math.ceil(Math.hypot(to.x - from.x, to.y - from.y)));
  return Array.from({ length: steps + 1 }, (_, i) => ({
    x: from.x + ((to.x - from.x) * i) / steps,
    y: from.y + ((to.y - from.y) * i) / steps,
  }));
}

/**
 * Every touch of a name with another, a mark, a control, an inset or the edge. The name that stands on
 * the coordinator's mark goes where its mark goes: its own mark, and while the picture is moved the edge
 * and the controls, do not count for it.
 */
export function faultsOf(labels: readonly PlacedLabel[], input: LabelInput): string[] {
  const { network, layout, viewport, obstacles } = input;
  const insetOf = (id: string) => layout.insets.find(({ ids }) => ids.includes(id));
  const marks = network.partners.flatMap(({ id }) => {
    // Where the mark is drawn, which in a fan is not where the partner is.
    const drawn = onStage(layout, viewport, id);
    const r = id === network.coordinator ? layout.coreRadius : layout.radius;
    return drawn ? [{ id, ...drawn, r }] : [];
  });
  const moved = viewport !== layout.home;
  return labels.flatMap((label, index) => {
    const { id } = label;
    const box = sidesOf(label.box);
    const onMark = label.variant.lines.length === 0;
    const frame = insetOf(id);
    const faults: string[] = [];
    const found = (what: string) => faults.push(`${id} ${what}`);

    if (label.lines.length === 0) found('says nothing');
    if (!within(inkOf(label, input), box)) found('is written beyond its box');
    if (!(onMark && moved)) {
      if (!within(box, sidesOf(frame?.rect ?? { x: 0, y: 0, ...layout.size })))
        found('meets the edge');
      const covers = frame ? [] : [...obstacles, ...layout.insets.map(({ rect }) => rect)];
      if (covers.some((cover) => meet(box, sidesOf(cover)))) found('meets an obstacle');
    }
    for (const mark of marks) {
      const apart = insetOf(mark.id) !== frame || (onMark && mark.id === id);
      if (!apart && meetsDisc(box, mark)) found(`meets the mark of ${mark.id}`);
    }
    for (const other of labels.slice(index + 1)) {
      if (other.id === id) found('is there twice');
      if (meet(box, sidesOf(other.box))) found(`meets ${other.id}`);
    }
    for (const other of labels) {
      // Leaders rather keep off insets but may run across one.
      if (other === label || insetOf(other.id) !== frame) continue;
      const there = sidesOf(other.box);
      if (along(label).some((point) => holds(there, point)))
        found(`has a leader across ${other.id}`);
    }
    return faults;
  });
}
