import type { Camera } from '../layout/camera.ts';
import type { NetworkDocument, Partner, PartnerId } from '../model/network.ts';
import { finder } from '../text/find.ts';
import type { Panel, View } from '../text/messages.ts';
import { home, type KnownNames, type Page, type Sight } from './address.ts';
import {
  filterKeys,
  filterOptions,
  shownPartners,
  type FilterGroup,
  type FilterKey,
  type FilterOption,
} from './filter.ts';

/** The two pictures of the partnership. */
export type Kind = 'map' | 'network';

/** How far the sheet under a narrow stage is drawn out. */
export type Sheet = 'peek' | 'third' | 'full';

/** Everything a visitor has chosen. Components read it and call its verbs; they never assign to it. */
export class Explorer {
  readonly network: NetworkDocument;
  readonly known: KnownNames;
  readonly #first: Panel;
  readonly #find: (query: string) => (partner: Partner) => boolean;

  #view: View = $state('map');
  #selection: PartnerId | undefined = $state();
  #panel: Panel | undefined = $state();
  #query = $state('');
  #only: readonly FilterKey[] = $state.raw([]);
  #page: Page | undefined = $state();
  #hovered: PartnerId | undefined = $state();
  #sheet: Sheet = $state('peek');
  #cameras: Readonly<Record<Kind, Camera | undefined>> = $state.raw({
    map: undefined,
    network: undefined,
  });

  readonly shown: ReadonlySet<PartnerId> = $derived.by(() =>
    shownPartners(this.network, this.#only, this.#find(this.#query)),
  );

  readonly filtering: boolean = $derived(this.#only.length > 0 || this.#query.trim() !== '');

  constructor(network: NetworkDocument) {
    this.network = network;
    this.known = {
      // eslint-disable-next-line svelte/prefer-svelte-reactivity -- never changes
      partners: new Set(network.partners.map((partner) => partner.id)),
      filters: filterKeys(network),
    };
    this.#find = finder(network);
    this.#first = network.aims.length > 0 ? 'aims' : 'partners';
  }

  get view(): View {
    return this.#view;
  }
  get selection(): PartnerId | undefined {
    return this.#selection;
  }
  get hovered(): PartnerId | undefined {
    return this.#hovered;
  }
  get query(): string {
    return this.#query;
  }
  get only(): readonly FilterKey[] {
    return this.#only;
  }
  get page(): Page | undefined {
    return this.#page;
  }
  get sheet(): Sheet {
    return this.#sheet;
  }

  /** The panel in front: the one asked for, else the partner's when one is selected, else the aims where there are any. */
  get panel(): Panel {
    return this.#panel ?? (this.#selection ? 'partner' : this.#first);
  }

  get address(): Sight {
    return {
      view: this.#view,
      partner: this.#selection,
      panel: this.#panel,
      query: this.#query,
      only: this.#only,
      page: this.#page,
    };
  }

  cameraOf(kind: Kind): Camera | undefined {
    return this.#cameras[kind];
  }

  optionsOf(group: FilterGroup): readonly FilterOption[] {
    return filterOptions(this.network, group, this.#only, this.#find(this.#query));
  }

  /** Takes over an address, as the Back button or a shared link brings it. */
  go(address: Sight): void {
    this.#view = address.view;
    this.#selection = address.partner;
    this.#panel = address.panel;
    this.#query = address.query;
    this.#only = address.only;
    this.#page = address.page;
    if ((address.partner ?? address.panel) && this.#sheet === 'peek') this.#sheet = 'third';
  }

  show(view: View): void {
    this.#view = view;
    this.#page = undefined;
  }

  /** Selects a partner and brings its panel to the front. */
  select(id: PartnerId): void {
    this.#selection = id;
    this.#panel = undefined;
    this.#page = undefined;
    if (this.#sheet === 'peek') this.#sheet = 'third';
  }

  clearSelection(): void {
    this.#selection = undefined;
    if (this.#panel === 'partner') this.#panel = undefined;
  }

  open(panel: Panel): void {
    this.#panel = panel === 'partner' && this.#selection ? undefined : panel;
    if (this.#sheet === 'peek') this.#sheet = 'third';
  }

  hover(id: PartnerId | undefined): void {
    this.#hovered = id;
  }

  search(query: string): void {
    this.#query = query;
  }

  toggleFilter(key: FilterKey): void {
    this.#only = this.#only.includes(key)
      ? this.#only.filter((one) => one !== key)
      : [...this.#only, key];
  }

  clearFilters(): void {
    this.#only = [];
    this.#query = '';
  }

  /** Back to how the atlas opens: the whole map, nobody selected, nothing filtered. */
  goHome(): void {
    this.go(home);
    this.#cameras = { map: undefined, network: undefined };
  }

  visit(page: Page | undefined): void {
    this.#page = page;
  }

  drawSheet(sheet: Sheet): void {
    this.#sheet = sheet;
  }

  /** Looks elsewhere within a picture; no camera means all of it, fitted. */
  look(kind: Kind, camera: Camera | undefined): void {
    this.#cameras = { ...this.#cameras, [kind]: camera };
  }
}
