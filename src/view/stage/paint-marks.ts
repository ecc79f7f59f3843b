/** Marks and links on a canvas, as `Drawing.svelte` draws them, for pictures of too many to be shapes each. */
import type { Size } from '../../layout/geometry.ts';
import type { Marks } from '../../scene/crowd.ts';
import { chosenRadius } from '../../scene/paths.ts';
import type { Look, SceneLink, SceneNode } from '../../scene/scene.ts';

/** How links of one look are drawn. */
export interface LinkPaint {
  readonly colour: string;
  readonly width: number;
}

export interface MarkPaint {
  readonly fill: string;
  readonly stroke: string;
  readonly width: number;
}

/** Everything that the theme decides. */
export interface Palette {
  readonly links: Readonly<Record<Look, LinkPaint>>;
  readonly discs: Readonly<Record<Look, MarkPaint>>;
  readonly diamonds: Readonly<Record<Look, MarkPaint>>;
  /** The ring round a chosen mark. */
  readonly chosen: MarkPaint;
}

/** A canvas takes so much memory at most, in device pixels: sharpness gives way first. */
const mostPixels = 12e6;
/** From this many links on each is fainter, so that where they lie thick can be told from where they do not. */
const fullInkUpTo = 400;
const leastInk = 0.2;
/** Lines or marks to a path: one of thousands takes the rasteriser far longer than the same in portions. */
const portion = 200;
const looks = ['faint', 'plain', 'near', 'selected'] as const;

/** Makes the canvas as large as its picture; returns what to draw on, in CSS pixels. */
export function ready(canvas: HTMLCanvasElement, { width, height }: Size, density: number) {
  const scale = Math.min(density, Math.sqrt(mostPixels / Math.max(1, width * height)));
  const [w, h] = [Math.round(width * scale), Math.round(height * scale)];
  if (canvas.width !== w || canvas.height !== h) {
    canvas.width = w;
    canvas.height = h;
  }
  const context = canvas.getContext('2d');
  context?.setTransform(scale, 0, 0, scale, 0, 0);
  context?.clearRect(0, 0, width, height);
  return context;
}

export function paintMarks(
  context: CanvasRenderingContext2D,
  { nodes, links }: Marks,
  palette: Palette,
): void {
  const ink = Math.max(leastInk, Math.min(1, fullInkUpTo / links.length));
  for (const look of looks) {
    const own = links.filter((link) => link.look === look);
    paintLinks(context, own, palette.links[look], ink * (look === 'faint' ? 0.25 : 1));
  }
  for (const look of looks) {
    context.globalAlpha = look === 'faint' ? 0.7 : 1;
    const own = nodes.filter((node) => node.look === look);
    // Diamonds come after discs: there is one, and it is the coordinator's.
    for (const shape of ['disc', 'diamond'] as const)
      paintShapes(
        context,
        own.filter((node) => node.shape === shape),
        palette,
      );
  }
  context.globalAlpha = 1;
}

function paintLinks(
  context: CanvasRenderingContext2D,
  links: readonly SceneLink[],
  { colour, width }: LinkPaint,
  alpha: number,
): void {
  context.strokeStyle = colour;
  context.lineWidth = width;
  context.globalAlpha = alpha;
  for (let at = 0; at < links.length; at += portion) {
    context.beginPath();
    for (const { from, control, to } of links.slice(at, at + portion)) {
      context.moveTo(from.x, from.y);
      context.quadraticCurveTo(control.x, control.y, to.x, to.y);
    }
    context.stroke();
  }
}

/** Marks of one shape and look. Copies of one painted mark would take fifteen times as long. */
function paintShapes(
  context: CanvasRenderingContext2D,
  nodes: readonly SceneNode[],
  palette: Palette,
): void {
  const [first] = nodes;
  if (!first) return;
  const { fill, stroke, width } = (first.shape === 'disc' ? palette.discs : palette.diamonds)[
    first.look
  ];
  context.lineJoin = 'round';
  if (first.look === 'selected') {
    const { chosen } = palette;
    context.beginPath();
    for (const node of nodes) outline(context, node, chosenRadius(node));
    finish(context, chosen.fill, chosen.stroke, chosen.width);
  }
  for (let at = 0; at < nodes.length; at += portion) {
    context.beginPath();
    for (const node of nodes.slice(at, at + portion)) outline(context, node, node.r);
    // A thick outline would leave nothing of a small mark.
    finish(context, fill, stroke, Math.min(width, first.r / 3));
  }
}

function outline(context: CanvasRenderingContext2D, { x, y, shape }: SceneNode, r: number): void {
  if (shape === 'disc') {
    context.moveTo(x + r, y);
    context.arc(x, y, r, 0, 2 * Math.PI);
    return;
  }
  context.moveTo(x, y - r);
  context.lineTo(x + r, y);
  context.lineTo(x, y + r);
  context.lineTo(x - r, y);
  context.closePath();
}

function finish(
  context: CanvasRenderingContext2D,
  fill: string,
  stroke: string,
  width: number,
): void {
  context.fillStyle = fill;
  context.fill();
  context.strokeStyle = stroke;
  context.lineWidth = width;
  if (width > 0) context.stroke();
}
