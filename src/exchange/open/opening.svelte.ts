import type { FontTable } from '../../layout/measure.ts';
import type { Finding } from '../../model/findings.ts';
import type { NetworkDocument } from '../../model/network.ts';
import type { Doing } from '../../text/open-messages.ts';
import { canRedo, canUndo, push, redo, startHistory, undo, type History } from '../edit/history.ts';
import type { SourceFile, Wishes } from '../read/reading.ts';
import type { Drawn, Opened, Opener, ReadResult, Tell } from './opened.ts';

/** An edit gives back the document it was given where it cannot be done. */
export type Edit = (network: NetworkDocument) => NetworkDocument;

export interface OpeningInput {
  readonly makeOpener: () => Opener;
  readonly font: FontTable;
}

/** What is read, and how. */
interface Asked {
  readonly files: readonly SourceFile[];
  readonly name: string;
  readonly wishes: Wishes;
}

const nothing: Asked = { files: [], name: '', wishes: {} };

/** A partnership on its way in: files, what was read from them, and what has been mended since. */
export class Opening {
  readonly #input: OpeningInput;
  #opener: Opener | undefined;
  #giveUp: (() => void) | undefined;
  /** The pictures of what was read, worked out while its report is read. */
  #ahead: { readonly network: NetworkDocument; readonly drawn: Promise<Drawn> } | undefined;
  #doing: Doing | undefined = $state();
  #failed = $state(false);
  #ended = $state(0);
  /** What the result was read from. */
  #asked: Asked = $state.raw(nothing);
  /** What is being read: comes to nothing where that is cancelled or fails. */
  #coming: Asked | undefined = $state.raw();
  #result: ReadResult | undefined = $state.raw();
  #history: History<NetworkDocument> | undefined = $state.raw();

  constructor(input: OpeningInput) {
    this.#input = input;
  }

  /** What is being done; undefined while nobody has to wait. */
  get doing(): Doing | undefined {
    return this.#doing;
  }
  /** Whether the same files are being read with another decision: what was read of them stays in sight. */
  get rereading(): boolean {
    return this.#coming !== undefined && this.#coming.files === this.#asked.files;
  }
  /** How many times somebody has waited, whatever came of it. */
  get ended(): number {
    return this.#ended;
  }
  /** Whether the last try ended by a fault of ours. */
  get failed(): boolean {
    return this.#failed;
  }
  /** What was read; undefined before. */
  get result(): ReadResult | undefined {
    return this.#result;
  }
  get wishes(): Wishes {
    return (this.#coming ?? this.#asked).wishes;
  }
  /** The partnership as it has been mended. */
  get network(): NetworkDocument | undefined {
    return this.#history?.present;
  }
  get findings(): readonly Finding[] {
    return this.#result?.findings ?? [];
  }
  get fileName(): string {
    return this.#asked.name;
  }
  get canUndo(): boolean {
    return this.#history !== undefined && canUndo(this.#history);
  }
  get canRedo(): boolean {
    return this.#history !== undefined && canRedo(this.#history);
  }

  /** Goes on with a partnership that is open already. */
  resume({ network, findings, fileName }: Opened): void {
    this.#asked = { ...nothing, name: fileName };
    this.#result = { network, findings, columns: [], choices: [] };
    this.#history = startHistory(network);
  }

  async open(files: readonly SourceFile[]): Promise<void> {
    await this.#read({ files, name: files.map(({ name }) => name).join(', '), wishes: {} });
  }

  /**
   * Reads the files again with another decision; what had been mended belonged to the old reading. Answers whether
   * it was done.
   */
  wish(wishes: Wishes): Promise<boolean> {
    const asked = this.#coming ?? this.#asked;
    return this.#read({ ...asked, wishes: { ...asked.wishes, ...wishes } });
  }

  async #read(asked: Asked): Promise<boolean> {
    const { files, wishes } = asked;
    const work = this.#work(
      'reading',
      (opener, tell) => opener.read(files, wishes, tell),
      (result) => {
        this.#asked = asked;
        this.#result = result;
        this.#history = result.network && startHistory(result.network);
        this.#drawAhead();
      },
    );
    this.#coming = asked;
    return (await work) !== undefined;
  }

  /** Works out the pictures; undefined where that was cancelled or failed. */
  async draw(): Promise<Omit<Opened, 'kept'> | undefined> {
    const { network, findings, fileName } = this;
    if (!network) return undefined;
    const drawn = await this.#work('drawing', (opener, tell) =>
      this.#ahead?.network === network
        ? this.#ahead.drawn
        : opener.draw(network, this.#input.font, tell),
    );
    if (!drawn) return undefined;
    const { placed, ...maps } = drawn;
    const { tour: _, ...shown } = network;
    return { ...maps, baked: { ...placed, network: shown }, network, findings, fileName };
  }

  #drawAhead(): void {
    const { network } = this;
    this.#ahead = undefined;
    if (!network || this.#opener?.isBeside !== true) return;
    const drawn = this.#opener.draw(network, this.#input.font, () => undefined);
    // Whoever asks for it is told.
    drawn.catch(() => undefined);
    this.#ahead = { network, drawn };
  }

  /** One work at a time: what is asked for now takes the place of what was. */
  async #work<T>(
    first: Doing,
    task: (opener: Opener, tell: Tell) => Promise<T>,
    take?: (done: T) => void,
  ): Promise<T | undefined> {
    this.cancel();
    this.#doing = first;
    this.#failed = false;
    const opener = (this.#opener ??= this.#input.makeOpener());
    const isWanted = () => this.#opener === opener;
    /** What a worker tells may come after its answer. */
    let answered = false;
    const tell: Tell = (doing) => {
      if (isWanted() && !answered) this.#doing = doing;
    };
    /** A worker that was ended never answers; work in the page itself goes on, and its answer is not wanted. */
    const givenUp = new Promise<undefined>((done) => {
      this.#giveUp = () => {
        done(undefined);
      };
    });
    try {
      const done = await Promise.race([task(opener, tell), givenUp]);
      answered = true;
      if (!isWanted() || done === undefined) return undefined;
      take?.(done);
      this.#end();
      return done;
    } catch (error) {
      // Whatever else ends it than giving up is our fault, and told.
      if (isWanted()) {
        console.error(error);
        this.#failed = true;
        this.#stop();
        this.#end();
      }
      return undefined;
    }
  }

  #end(): void {
    this.#coming = undefined;
    this.#doing = undefined;
    this.#ended += 1;
  }

  /** Gives up what is being done; what was read before stays. */
  cancel(): void {
    if (!this.#doing) return;
    this.#stop();
    this.#end();
  }

  /** Back to the question which file. */
  startOver(): void {
    this.cancel();
    this.#asked = nothing;
    this.#result = undefined;
    this.#history = undefined;
    this.#failed = false;
  }

  /** Whether the edit changed anything. */
  edit(change: Edit): boolean {
    const before = this.#history;
    if (!before) return false;
    this.#history = push(before, change(before.present));
    return this.#history !== before;
  }

  undo(): void {
    if (this.#history) this.#history = undo(this.#history);
  }

  redo(): void {
    if (this.#history) this.#history = redo(this.#history);
  }

  #stop(): void {
    this.#opener?.close();
    this.#opener = undefined;
    this.#ahead = undefined;
    this.#giveUp?.();
  }
}
