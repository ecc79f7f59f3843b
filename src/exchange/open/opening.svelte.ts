import type { FontTable } from '../../layout/measure.ts';
import type { Finding } from '../../model/findings.ts';
import { partnerById, type NetworkDocument, type PartnerId } from '../../model/network.ts';
import type { Doing } from '../../text/open-messages.ts';
import { canRedo, canUndo, redo, startHistory, step, undo, type History } from '../edit/history.ts';
import type { SourceFile, Town, Wishes } from '../read/reading.ts';
import { alone, withNetwork, withPlaced, type Mended } from './mended.ts';
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
  /** Lets go of what waits for a worker that is ended. */
  readonly #abandon: (() => void)[] = [];
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
  /** The last of what is being looked up. */
  #placing: Promise<unknown> = Promise.resolve();
  #history: History<Mended> | undefined = $state.raw();

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
    return this.#history?.present.network;
  }
  get findings(): readonly Finding[] {
    return this.#history?.present.findings ?? this.#result?.findings ?? [];
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
    this.#history = startHistory({ network, findings });
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
        const { network, findings } = result;
        this.#history = network && startHistory({ network, findings });
        this.#drawAhead();
      },
    );
    this.#coming = asked;
    return (await work) !== undefined;
  }

  /** Works out the pictures; undefined where that was cancelled or failed. */
  async draw(): Promise<Omit<Opened, 'kept'> | undefined> {
    await this.#placing;
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

  /** Whether the edit changed anything. Edits with the same `run` are one step to undo. */
  edit(change: Edit, run?: object): boolean {
    return this.#step((before) => withNetwork(before, change(before.network)), run);
  }

  /**
   * An edit after which a partner is looked up anew: by the town, or by none, if `by` has one to say; else the
   * place it then has is looked at. What that finds is of the same step.
   */
  place(id: PartnerId, change: Edit, by?: { readonly town: Town | undefined }, run?: object) {
    const done = this.#place(id, change, by, run);
    this.#placing = done;
    return done;
  }

  async #place(
    id: PartnerId,
    change: Edit,
    by: { readonly town: Town | undefined } | undefined,
    run: object | undefined,
  ): Promise<boolean> {
    const asked = this.#asked;
    const before = this.network;
    const after = before && change(before);
    const only = after && alone(after, id);
    if (!only || (after === before && !by)) return false;
    const opener = (this.#opener ??= this.#input.makeOpener());
    const given = new Promise<undefined>((done) => {
      this.#abandon.push(() => {
        done(undefined);
      });
    });
    const work = opener.place(only, by && { partner: id, town: by.town });
    const placed = await Promise.race([work, given]).catch((error: unknown) => {
      console.error(error);
      return undefined;
    });
    if (this.#asked !== asked) return false;
    // Without an answer what was typed stands all the same; a town alone is no place.
    if (!placed) return this.edit(change, run);
    const isLost = by?.town !== undefined && !partnerById(placed.network, id)?.place;
    if (isLost) return false;
    return this.#step(
      (mended) => withPlaced(withNetwork(mended, change(mended.network)), id, placed),
      run,
    );
  }

  #step(change: (before: Mended) => Mended, run?: object): boolean {
    const before = this.#history;
    if (!before) return false;
    this.#history = step(before, change, run);
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
    for (const leave of this.#abandon.splice(0)) leave();
  }
}
