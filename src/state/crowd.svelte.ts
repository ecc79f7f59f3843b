/** A stage of many partners: what is drawn of it, and how that has to be moved to be what is looked at. */
import type { Point, Viewport } from '../layout/geometry.ts';
import type { PlacedLabel } from '../layout/labels.ts';
import { SpatialGrid } from '../layout/spatial-grid.ts';
import { onStage, type StageLayout } from '../layout/stage.ts';
import { partnerById, type Partner } from '../model/network.ts';
import {
  drawnAhead,
  litMarks,
  marginOf,
  marksOfInsets,
  marksWithin,
  reaches,
  shiftOf,
  sized,
  type Marks,
} from '../scene/crowd.ts';
import { crowdNames, withNames } from '../scene/crowd-names.ts';
import type { LabelInput } from '../scene/lettering.ts';
import { sceneOf, type Scene, type SceneNode } from '../scene/scene.ts';
import type { Picture } from './picture.svelte.ts';

/** More marks than this are painted on a canvas; the others are drawn one by one. */
const paintFrom = 400;
/** Up to here each partner is a button; of more only those near the focus are. */
const allButtonsUpTo = 1000;
/** How many those are, and how far from it they stand at most, in pixels. */
const near = { most: 24, reach: 120 };
/** A pointer this near to a mark means it, in pixels. */
const grasp = 14;

/** The part of a picture that has been drawn last. */
interface Drawn {
  readonly layout: StageLayout;
  readonly viewport: Viewport;
}

interface Names {
  readonly viewport: Viewport;
  readonly input: LabelInput;
  readonly labels: readonly PlacedLabel[];
}

export interface Place extends Point {
  readonly partner: Partner;
}

export class Crowd {
  readonly #picture: Picture;
  #last: Drawn | undefined;
  #names: Names | undefined = $state.raw();

  constructor(picture: Picture) {
    this.#picture = picture;
  }

  /** Kept while it covers the stage and the picture moves; drawn anew where it stands still. */
  readonly drawn: Drawn | undefined = $derived.by(() => {
    const { layout, viewport, moving } = this.#picture;
    if (!layout) return undefined;
    const last = this.#last;
    if (moving && last?.layout === layout && reaches(last.viewport, viewport, layout.size))
      return last;
    this.#last = { layout, viewport };
    return this.#last;
  });

  readonly margin: Point = $derived(marginOf(this.drawn?.layout.size ?? { width: 0, height: 0 }));

  readonly painted: boolean = $derived.by(() => this.#count > paintFrom);

  /** All with its margin: nobody is chosen in what is painted, that comes on top. */
  readonly scene: Scene | undefined = $derived.by(() => {
    if (!this.drawn) return undefined;
    const { layout, viewport } = drawnAhead(
      sized(this.drawn.layout, this.drawn.viewport, this.#count),
      this.drawn.viewport,
    );
    return this.#sceneOf(layout, viewport, !this.painted);
  });

  readonly marks: Marks = $derived(this.scene ? marksWithin(this.scene) : { nodes: [], links: [] });

  readonly lit: Marks = $derived.by(() => {
    const { selection, hovered } = this.#picture.input.explorer;
    return litMarks(this.marks, selection, hovered);
  });

  /** What is drawn as shapes of its own beneath the names: the ground, and the marks where they are few. */
  readonly ground: Scene | undefined = $derived.by(() => {
    const { scene } = this;
    return (
      scene && { ...scene, insets: [], ...(this.painted ? { nodes: [], links: [] } : this.marks) }
    );
  });

  /** The insets, which stand still. */
  readonly insets: Scene | undefined = $derived.by(() => {
    if (!this.drawn || this.drawn.layout.insets.length === 0) return undefined;
    const { layout, viewport } = this.drawn;
    const { land: _, ...scene } = this.#sceneOf(
      sized(layout, viewport, this.#count),
      viewport,
      true,
    );
    return { ...scene, ...marksOfInsets(scene) };
  });

  /** What names are to be set for; `name` does it once there is time. */
  readonly toName: LabelInput | undefined = $derived.by(() => {
    const { drawn } = this;
    const { labelInput, moving } = this.#picture;
    if (!drawn || !labelInput || moving) return undefined;
    const layout = sized(drawn.layout, drawn.viewport, this.#count);
    return { ...labelInput, layout, viewport: drawn.viewport };
  });

  readonly labels: Scene | undefined = $derived.by(() => {
    const { scene } = this;
    const names = this.#names;
    if (!scene || !names) return undefined;
    const { selection, hovered } = this.#picture.input.explorer;
    const must = [selection, hovered].filter((id) => id !== undefined);
    const labels = withNames(names.labels, names.input, must).map((label) => ({
      ...label,
      look: label.id === selection ? ('selected' as const) : ('plain' as const),
      onMark: label.variant.lines.length === 0,
    }));
    const { size } = names.input.layout;
    return {
      size,
      textScale: scene.textScale,
      insets: [],
      stems: [],
      links: [],
      nodes: [],
      labels,
    };
  });

  /** How what is drawn has to be moved, as CSS. */
  readonly shift: string = $derived(this.#css(this.drawn?.viewport));
  readonly shiftOfLabels: string = $derived(this.#css(this.#names?.viewport));

  readonly #grid: SpatialGrid<SceneNode> = $derived.by(() => {
    const grid = new SpatialGrid<SceneNode>();
    for (const node of this.marks.nodes)
      if (node.look !== 'faint') grid.add({ x: node.x, y: node.y, width: 0, height: 0 }, node);
    return grid;
  });

  get #count(): number {
    return this.#picture.input.explorer.network.partners.length;
  }

  #css(from: Viewport | undefined): string {
    if (!from) return 'none';
    const { x, y, k } = shiftOf(from, this.#picture.viewport);
    return `translate(${x}px, ${y}px) scale(${k})`;
  }

  #sceneOf(layout: StageLayout, viewport: Viewport, all: boolean): Scene {
    const { explorer, words, hasDetail } = this.#picture.input;
    return sceneOf({
      network: explorer.network,
      layout,
      viewport,
      view: {
        selection: all ? explorer.selection : undefined,
        hovered: all ? explorer.hovered : undefined,
        shown: explorer.shown,
      },
      labels: [],
      textScale: this.#picture.textScale,
      countryName: words.formats.country,
      fine: this.#picture.wantsDetail && hasDetail(),
    });
  }

  name(input: LabelInput): void {
    this.#names = { viewport: input.viewport, input, labels: crowdNames(input) };
  }

  /** Who is meant by a point of the stage: the nearest mark, within reach of a fingertip; else a name. */
  partnerAt(point: Point): string | undefined {
    const { drawn } = this;
    if (!drawn) return undefined;
    const now = this.#picture.viewport;
    const back = shiftOf(now, drawn.viewport);
    const x = point.x * back.k + back.x + this.margin.x;
    const y = point.y * back.k + back.y + this.margin.y;
    const reach = grasp * back.k;
    let found: SceneNode | undefined;
    let least = Infinity;
    this.#grid.some({ x: x - reach, y: y - reach, width: 2 * reach, height: 2 * reach }, (node) => {
      const away = Math.hypot(node.x - x, node.y - y) - node.r;
      if (away < least && away < reach) [found, least] = [node, away];
      return false;
    });
    return found?.id ?? this.#nameAt(point);
  }

  #nameAt(point: Point): string | undefined {
    const names = this.#names;
    if (!names) return undefined;
    const { x, y, k } = shiftOf(this.#picture.viewport, names.viewport);
    const [px, py] = [point.x * k + x, point.y * k + y];
    return names.labels.find(
      ({ box }) =>
        px >= box.x && py >= box.y && px <= box.x + box.width && py <= box.y + box.height,
    )?.id;
  }

  /** Who is a button now, in the document's order, and where: all, or those about the one in hand. */
  buttons(tabStop: string | undefined, before: string | undefined): readonly Place[] {
    const { drawn } = this;
    if (!drawn) return [];
    const { explorer } = this.#picture.input;
    const { network, shown } = explorer;
    const place = (partner: Partner): Place[] => {
      const point = onStage(drawn.layout, drawn.viewport, partner.id);
      return point ? [{ partner, ...point }] : [];
    };
    if (this.#count <= allButtonsUpTo)
      return network.partners.filter(({ id }) => shown.has(id)).flatMap(place);
    // eslint-disable-next-line svelte/prefer-svelte-reactivity -- made anew each time, never changed later
    const ids = new Set<string>();
    for (const id of [tabStop, before, explorer.selection, explorer.hovered])
      if (id !== undefined && shown.has(id)) ids.add(id);
    const here = tabStop === undefined ? undefined : onStage(drawn.layout, drawn.viewport, tabStop);
    if (here) for (const id of this.#around(here)) ids.add(id);
    const numbers = numbersOf(network.partners);
    return [...ids]
      .sort((a, b) => (numbers.get(a) ?? 0) - (numbers.get(b) ?? 0))
      .flatMap((id) => partnerById(network, id) ?? [])
      .flatMap(place);
  }

  #around({ x, y }: Point): string[] {
    const [cx, cy] = [x + this.margin.x, y + this.margin.y];
    const { reach, most } = near;
    // eslint-disable-next-line svelte/prefer-svelte-reactivity -- made anew each time, never changed later
    const found = new Map<string, number>();
    this.#grid.some(
      { x: cx - reach, y: cy - reach, width: 2 * reach, height: 2 * reach },
      (node) => {
        found.set(node.id, Math.hypot(node.x - cx, node.y - cy));
        return false;
      },
    );
    return [...found]
      .sort((a, b) => a[1] - b[1])
      .slice(0, most)
      .map(([id]) => id);
  }
}

const numbers = new WeakMap<readonly Partner[], ReadonlyMap<string, number>>();

function numbersOf(partners: readonly Partner[]): ReadonlyMap<string, number> {
  const known = numbers.get(partners) ?? new Map(partners.map(({ id }, index) => [id, index]));
  numbers.set(partners, known);
  return known;
}
