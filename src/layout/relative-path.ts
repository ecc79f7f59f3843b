/**
 * A drawing context for `d3.geoPath` that writes short SVG path data: relative whole numbers, each
 * pair of them a line (`m12-3 4 5` moves to 12,-3 and draws on by 4,5).
 */
export class RelativePath {
  #data = '';
  #scale: number;
  #grid: number;
  #line: [number, number][] = [];
  #pen: [number, number] = [0, 0];

  /** `scale` parts to the unit, 10 writes tenths; only multiples of `grid` parts are used. */
  constructor(scale: number, grid = 1) {
    this.#scale = scale;
    this.#grid = grid;
  }

  moveTo(x: number, y: number): void {
    this.#flush(false);
    this.#add(x, y);
  }

  lineTo(x: number, y: number): void {
    this.#add(x, y);
  }

  closePath(): void {
    this.#flush(true);
  }

  /** d3-geo draws points as arcs; a base map has none. */
  arc(): never {
    throw new Error('A relative path draws lines and polygons only');
  }

  beginPath(): void {
    this.#line = [];
  }

  toString(): string {
    this.#flush(false);
    return this.#data;
  }

  #add(x: number, y: number): void {
    const point: [number, number] = [this.#snap(x), this.#snap(y)];
    const last = this.#line.at(-1);
    if (last?.[0] !== point[0] || last[1] !== point[1]) this.#line.push(point);
  }

  #snap(value: number): number {
    return Math.round((value * this.#scale) / this.#grid) * this.#grid;
  }

  /** Writes the line so far, unless rounding left nothing of it. */
  #flush(closed: boolean): void {
    const line = this.#line;
    this.#line = [];
    const [first] = line;
    if (!first || line.length < (closed ? 3 : 2)) return;
    let pen = this.#pen;
    const numbers = line.flatMap(([x, y]) => {
      const step = [x - pen[0], y - pen[1]];
      pen = [x, y];
      return step;
    });
    this.#data += 'm' + numbers.join(' ').replaceAll(' -', '-') + (closed ? 'z' : '');
    this.#pen = closed ? first : pen;
  }
}
