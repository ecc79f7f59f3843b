import type { FontTable } from '../../layout/measure.ts';
import type { Finding } from '../../model/findings.ts';
import type { NetworkDocument } from '../../model/network.ts';
import type { Doing } from '../../text/open-messages.ts';
import { canRedo, canUndo, push, redo, startHistory, undo, type History } from '../edit/history.ts';
import type { SourceFile, Wishes } from '../read/reading.ts';
import type { Opened, Opener, ReadResult } from './opened.ts';

/** An edit gives back the document it was given where it cannot be done. */
export type Edit = (network: NetworkDocument) => NetworkDocument;

export interface OpeningInput {
  readonly makeOpener: () => Opener;
  readonly font: FontTable;
}

/** A partnership on its way in: files, what was read from them, and what has been mended since. */
export class Opening {
  readonly #input: OpeningInput;
  #opener: Opener | undefined;
  #files: readonly SourceFile[] = [];
  #doing: Doing | undefined = $state();
  #failed = $state(false);
  #wishes: Wishes = $state.raw({});
  #result: ReadResult | undefined = $state.raw();
  #history: History<NetworkDocument> | undefined = $state.raw();
  #name = $state('');

  constructor(input: OpeningInput) {
    this.#input = input;
  }

  /** What is being done; undefined while nobody has to wait. */
  get doing(): Doing | undefined {
    return this.#doing;
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
    return this.#wishes;
  }
  /** The partnership as it has been mended. */
  get network(): NetworkDocument | undefined {
    return this.#history?.present;
  }
  get findings(): readonly Finding[] {
    return this.#result?.findings ?? [];
  }
  get fileName(): string {
    return this.#name;
  }
  get canUndo(): boolean {
    return this.#history !== undefined && canUndo(this.#history);
  }
  get canRedo(): boolean {
    return this.#history !== undefined && canRedo(this.#history);
  }

  /** Goes on with a partnership that is open already. */
  resume({ network, findings, fileName }: Opened): void {
    this.#name = fileName;
    this.#result = { network, findings, columns: [], choices: [] };
    this.#history = startHistory(network);
  }

  async open(files: readonly SourceFile[]): Promise<void> {
    this.#files = files;
    this.#name = files.map(({ name }) => name).join(', ');
    this.#wishes = {};
    await this.#read();
  }

  /** Reads the files again with another decision; what had been mended belonged to the old reading. */
  async wish(wishes: Wishes): Promise<void> {
    this.#wishes = { ...this.#wishes, ...wishes };
    await this.#read();
  }

  async #read(): Promise<void> {
    const result = await this.#work('reading', (opener) =>
      opener.read(this.#files, $state.snapshot(this.#wishes), (doing) => (this.#doing = doing)),
    );
    if (!result) return;
    this.#result = result;
    this.#history = result.network && startHistory(result.network);
  }

  /** Works out the pictures; undefined where that was cancelled or failed. */
  async draw(): Promise<Omit<Opened, 'kept'> | undefined> {
    const { network, findings, fileName } = this;
    if (!network) return undefined;
    const drawn = await this.#work('drawing', (opener) =>
      opener.draw(network, this.#input.font, (doing) => (this.#doing = doing)),
    );
    return drawn && { ...drawn, network, findings, fileName };
  }

  async #work<T>(first: Doing, task: (opener: Opener) => Promise<T>): Promise<T | undefined> {
    this.#doing = first;
    this.#failed = false;
    const opener = (this.#opener ??= this.#input.makeOpener());
    try {
      return await task(opener);
    } catch (error) {
      // Cancelled work has lost its opener; whatever else ends it is our fault, and told.
      if (this.#opener === opener) {
        console.error(error);
        this.#failed = true;
        this.#stop();
      }
      return undefined;
    } finally {
      if (this.#opener === opener || this.#opener === undefined) this.#doing = undefined;
    }
  }

  /** Gives up what is being done; what was read before stays. */
  cancel(): void {
    this.#stop();
    this.#doing = undefined;
  }

  /** Back to the question which file. */
  startOver(): void {
    this.cancel();
    this.#files = [];
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

  close(): void {
    this.#stop();
  }

  #stop(): void {
    this.#opener?.close();
    this.#opener = undefined;
  }
}
