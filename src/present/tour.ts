/** (placeholder until the tour branch is merged) */
export interface TourStep {
  readonly id: string;
  readonly headline: string;
  readonly sentence: string;
  readonly seconds: number;
  readonly view: 'map' | 'network';
  readonly framing: 'all' | 'main' | readonly string[];
  readonly emphasis: 'marks' | 'countries' | 'dimmed';
  readonly highlight: readonly string[];
  readonly labels: readonly string[];
  readonly panel: any;
  readonly describe: string;
}
