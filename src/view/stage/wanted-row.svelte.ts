/** Whose row somebody wants to see, so that a table in parts can show the right one; an object, as one may ask twice. */
interface Wanted {
  readonly id: string;
}

let wanted: Wanted | undefined = $state.raw();

export const wantedRow = (): Wanted | undefined => wanted;

export function wantRow(id: string): void {
  wanted = { id };
}
