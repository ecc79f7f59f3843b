import type { Baked } from '../layout/baked.ts';
import { cameraOf, mostZoom, viewportOf } from '../layout/camera.ts';
import type { Point, Rect, Size, Viewport } from '../layout/geometry.ts';
import type { MeasureText } from '../layout/measure.ts';
import type { Lettering } from '../layout/network-stage.ts';
import { mapStage, onStage, type StageLayout } from '../layout/stage.ts';
import { clampViewport, zoomAt } from '../layout/viewport.ts';
import { moveNames, placeNames, type LabelInput } from '../scene/lettering.ts';
import { sceneOf, type Scene } from '../scene/scene.ts';
import { placeLine, textIn } from '../text/describe.ts';
import type { Explorer, Kind } from './explorer.svelte.ts';
import type { Words } from './words.svelte.ts';

/** From this many pixels to a base unit on. */
const detailFrom = 2;
const journeyMs = 450;
/** A picture of more partners than this is drawn ahead and then only moved (`crowd.svelte.ts`). */
const crowdFrom = 100;
export const isCrowd = (partners: readonly unknown[]): boolean => partners.length > crowdFrom;
/** Labels are set anew when the picture has stood still for this long. */
const settleMs = 120;

export interface PictureInput {
  readonly baked: Baked;
  readonly explorer: Explorer;
  readonly words: Words;
  readonly measure: MeasureText;
  /** Whether the detailed base map is at hand. */
  readonly hasDetail: () => boolean;
}

/**
 * One stage: what it shows, how large it is, where the visitor looks. The layout runs once per
 * document, kind and size; labels once per standing viewport; the scene on every change.
 */
export class Picture {
  readonly input: PictureInput;
  readonly crowded: boolean;
  #kind: Kind = $state('map');
  #wanted: Kind = 'map';
  #size: Size = $state.raw({ width: 0, height: 0 });
  #textScale = $state(1);
  #obstacles: readonly Rect[] = $state.raw([]);
  /** The parts that lay out networks and travel there, once they have been loaded. */
  #networks: typeof import('../layout/network-stage.ts') | undefined = $state.raw();
  #travel: typeof import('./journey.ts') | undefined = $state.raw();
  /** A network that is no star, laid out. */
  #graph: StageLayout | undefined = $state.raw();
  /** While it moves, names go with their marks. */
  #moving = $state(false);
  #held = false;
  #settling: ReturnType<typeof setTimeout> | undefined;
  #journey: { readonly from: Scene; readonly t: number } | undefined = $state.raw();
  #stopJourney: () => void = () => undefined;
  /** The stage has been left: what is still on its way finds nobody. */
  #gone = false;

  constructor(input: PictureInput, kind: Kind) {
    this.input = input;
    this.crowded = isCrowd(input.explorer.network.partners);
    this.#kind = kind;
  }

  readonly ready: boolean = $derived(this.#size.width > 0 && this.#size.height > 0);

  readonly layout: StageLayout | undefined = $derived.by(() => {
    if (!this.ready) return undefined;
    const { baked } = this.input;
    if (this.#kind === 'map') return mapStage(baked, this.#size, this.#obstacles);
    return this.#networks?.isRing(baked)
      ? this.#networks.ringStage(baked, this.#size, this.#lettering)
      : this.#graph;
  });

  /** Where the visitor looks: the camera of this kind of picture, made to fit the stage. */
  readonly viewport: Viewport = $derived.by(() => {
    const { layout } = this;
    if (!layout) return { x: 0, y: 0, k: 1 };
    const camera = this.input.explorer.cameraOf(this.#kind);
    return camera ? this.#clamped(viewportOf(camera, layout)) : layout.home;
  });

  readonly #lettering: Lettering = $derived.by(() => ({
    measure: this.input.measure,
    textScale: this.#textScale,
    countryName: this.input.words.formats.country,
  }));

  readonly labelInput: LabelInput | undefined = $derived.by(() => {
    if (!this.layout) return undefined;
    const { explorer, words } = this.input;
    return {
      network: explorer.network,
      layout: this.layout,
      viewport: this.viewport,
      obstacles: this.#obstacles,
      shown: explorer.shown,
      measure: this.input.measure,
      textScale: this.#textScale,
      detailOf: (partner) =>
        this.#kind === 'map'
          ? textIn(partner.place?.city, words.language)
          : placeLine(partner, words),
      roleOf: (partner) => words.m.roles[partner.role],
    };
  });

  readonly #standing = $derived.by(() => {
    const input = this.labelInput;
    if (!input || this.#moving) return this.#lastNames;
    this.#lastNames = placeNames(input, []);
    return this.#lastNames;
  });
  #lastNames: ReturnType<typeof placeNames> = [];

  /** Names of all, and of the selected and the pointed-at partner even where all do not fit. */
  readonly #names = $derived.by(() => {
    const input = this.labelInput;
    if (!input) return [];
    if (this.#moving) return moveNames(this.#standing, input);
    const { selection, hovered } = this.input.explorer;
    const missing = [selection, hovered].filter(
      (id) => id !== undefined && !this.#standing.some((label) => label.id === id),
    ) as string[];
    return missing.length > 0 ? placeNames(input, missing) : this.#standing;
  });

  readonly #arrived: Scene | undefined = $derived.by(() => {
    if (!this.layout) return undefined;
    const { explorer, words } = this.input;
    return sceneOf({
      network: explorer.network,
      layout: this.layout,
      viewport: this.viewport,
      view: {
        selection: explorer.selection,
        hovered: explorer.hovered,
        shown: explorer.shown,
      },
      labels: this.#names,
      textScale: this.#textScale,
      countryName: words.formats.country,
      fine: this.wantsDetail && this.input.hasDetail(),
    });
  });

  /** What to draw now: the picture, or a moment on the way to it. */
  readonly scene: Scene | undefined = $derived.by(() =>
    this.#travel && this.#journey && this.#arrived
      ? this.#travel.blendScenes(this.#journey.from, this.#arrived, this.#journey.t)
      : this.#arrived,
  );

  /** Whether the map is so large that the coarse base map shows its corners; derived, so that moving it changes nothing. */
  readonly wantsDetail: boolean = $derived.by(
    () => this.#kind === 'map' && this.viewport.k > detailFrom,
  );

  get kind(): Kind {
    return this.#kind;
  }
  /** Whether it has been moved a moment ago. */
  get moving(): boolean {
    return this.#moving;
  }
  get textScale(): number {
    return this.#textScale;
  }
  get obstacles(): readonly Rect[] {
    return this.#obstacles;
  }
  get travelling(): boolean {
    return this.#journey !== undefined;
  }
  get canZoomIn(): boolean {
    return this.viewport.k < this.#limits.maxK * 0.999;
  }
  get canZoomOut(): boolean {
    return this.viewport.k > this.#limits.minK * 1.001;
  }

  /** Takes the stage's measures, in CSS pixels; text scale 1 is 16 px to the rem. */
  measure(size: Size, textScale: number): void {
    const same = size.width === this.#size.width && size.height === this.#size.height;
    if (!same) this.#size = size;
    if (!same && this.#wanted === 'network') void this.#prepareNetwork();
    this.#textScale = textScale;
  }

  /** The boxes of controls over the stage, which names keep clear of. */
  avoid(obstacles: readonly Rect[]): void {
    if (JSON.stringify(obstacles) !== JSON.stringify(this.#obstacles)) this.#obstacles = obstacles;
  }

  /** Shows the other picture: each partner travels from where it is seen now. */
  async turn(kind: Kind, still: boolean): Promise<void> {
    this.#wanted = kind;
    // Nothing is drawn yet that could travel.
    if (!this.ready) this.#kind = kind;
    if (kind === 'network') await this.#prepareNetwork();
    if (this.#gone || kind === this.#kind || kind !== this.#wanted) return;
    const from = still || this.crowded ? undefined : this.scene;
    this.#stopJourney();
    this.#kind = kind;
    if (!from || !this.#travel) {
      this.#journey = undefined;
      return;
    }
    const { animate, easeInOut } = this.#travel;
    this.#journey = { from, t: 0 };
    this.#stopJourney = animate(journeyMs, (t) => {
      this.#journey = t < 1 ? { from, t: easeInOut(t) } : undefined;
    });
  }

  /** Loads what lays out networks, and lays out one that is no star, which takes a moment. */
  async #prepareNetwork(): Promise<void> {
    [this.#networks, this.#travel] = await Promise.all([
      import('../layout/network-stage.ts'),
      import('./journey.ts'),
    ]);
    if (!this.#isHere()) return;
    const { baked } = this.input;
    const size = this.#size;
    if (!this.ready || this.#networks.isRing(baked) || this.#graph?.size === size) return;
    const graph = await this.#networks.graphStage(baked, size, this.#lettering);
    if (this.#isHere() && size === this.#size) this.#graph = graph;
  }

  get #limits() {
    const home = this.layout?.home.k ?? 1;
    return { minK: home, maxK: home * mostZoom[this.#kind] };
  }

  #clamped(viewport: Viewport): Viewport {
    const { layout } = this;
    return layout
      ? clampViewport(viewport, { extent: layout.extent, size: layout.size, ...this.#limits })
      : viewport;
  }

  /** Looks at a viewport, kept within what there is to see; the fitted one lets the picture fit again. */
  look(viewport: Viewport): void {
    const { layout } = this;
    if (!layout) return;
    const clamped = this.#clamped(viewport);
    this.#moving = true;
    if (!this.#held) this.#settle();
    const home = Math.abs(clamped.k - layout.home.k) < 1e-6 && isNear(clamped, layout.home);
    this.input.explorer.look(this.#kind, home ? undefined : cameraOf(clamped, layout));
  }

  /** A hand has taken the picture: it moves until it is let go, however slowly frames come. */
  hold(): void {
    this.#held = true;
    clearTimeout(this.#settling);
  }
  release(): void {
    this.#held = false;
    if (this.#moving) this.#settle();
  }

  #settle(): void {
    clearTimeout(this.#settling);
    this.#settling = setTimeout(() => (this.#moving = false), settleMs);
  }

  /** Zooms by a factor around a partner, or the middle of the stage; undefined fits everything. */
  zoom(factor: number | undefined, around?: string): void {
    const { layout } = this;
    if (!layout) return;
    if (factor === undefined) {
      this.#moving = false;
      this.input.explorer.look(this.#kind, undefined);
      return;
    }
    const middle = { x: layout.size.width / 2, y: layout.size.height / 2 };
    const centre = (around && onStage(layout, this.viewport, around)) || middle;
    this.look(zoomAt(this.viewport, factor, isWithin(centre, layout.size, 0) ? centre : middle));
    this.#moving = false;
  }

  /** Asked anew after every wait. */
  #isHere(): boolean {
    return !this.#gone;
  }

  destroy(): void {
    this.#gone = true;
    this.#stopJourney();
    clearTimeout(this.#settling);
  }
}

const isNear = (a: Point, b: Point): boolean => Math.abs(a.x - b.x) < 1 && Math.abs(a.y - b.y) < 1;

const isWithin = ({ x, y }: Point, { width, height }: Size, by: number): boolean =>
  x >= by && y >= by && x <= width - by && y <= height - by;
