import type { SystemWish } from '../text/option-messages.ts';

const questions = {
  dark: '(prefers-color-scheme: dark)',
  contrast: '(prefers-contrast: more)',
  stillness: '(prefers-reduced-motion: reduce)',
  forced: '(forced-colors: active)',
} as const;
type Answers = Readonly<Record<keyof typeof questions, boolean>>;

const ask = (): Answers =>
  Object.fromEntries(
    Object.entries(questions).map(([name, question]) => [name, matchMedia(question).matches]),
  ) as Answers;

/** What the visitor's system asks of every page, as it stands now; lives as long as its component. */
export class SystemWishes {
  #answers: Answers = $state.raw(ask());

  constructor() {
    $effect(() => {
      const listening = new AbortController();
      const answer = () => (this.#answers = ask());
      for (const question of Object.values(questions))
        matchMedia(question).addEventListener('change', answer, { signal: listening.signal });
      return () => listening.abort();
    });
  }

  /** What it asks about the colours. */
  get colours(): readonly SystemWish[] {
    const { dark, contrast } = this.#answers;
    return [dark ? 'dark' : 'light', ...(contrast ? (['contrast'] as const) : [])];
  }
  /** What it asks about motion. */
  get motion(): readonly SystemWish[] {
    return this.#answers.stillness ? ['stillness'] : [];
  }
  /** Whether it sets the colours of every page itself. */
  get forcesColours(): boolean {
    return this.#answers.forced;
  }
}
