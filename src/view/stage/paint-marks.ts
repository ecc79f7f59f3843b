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
const fullInkUpTo = 1500;
const leastInk = 0.2;
/** Lines to a stroke: one path of thousands takes the rasteriser far longer than the same in portions. */
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
  return context && { context, scale };
}

export function paintMarks(
  { context, scale }: { readonly context: CanvasRenderingContext2D; readonly scale: number },
  { nodes, links }: Marks,
  palette: Palette,
): void {
  const ink = Math.max(leastInk, Math.min(1, fullInkUpTo / links.length));
  for (const look of looks) {
    const own = links.filter((link) => link.look === look);
    paintLinks(context, own, palette.links[look], ink * (look === 'faint' ? 0.25 : 1));
  }
  const stamps = new Map<string, HTMLCanvasElement>();
  const stampOf = (node: SceneNode): HTMLCanvasElement => {
    const key = `${node.shape} ${node.look} ${node.r}`;
    const known = stamps.get(key) ?? stamp(node, palette, scale);
    stamps.set(key, known);
    return known;
  };
  for (const look of looks) {
    context.globalAlpha = look === 'faint' ? 0.7 : 1;
    // Diamonds come after discs: there is one, and it is the coordinator's.
    for (const shape of ['disc', 'diamond'] as const)
      for (const node of nodes) {
        if (node.look !== look || node.shape !== shape) continue;
        const image = stampOf(node);
        const side = image.width / scale;
        context.drawImage(image, node.x - side / 2, node.y - side / 2, side, side);
      }
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

/** A mark painted once and then only copied. */
function stamp(node: SceneNode, palette: Palette, scale: number): HTMLCanvasElement {
  const paint = (node.shape === 'disc' ? palette.discs : palette.diamonds)[node.look];
  const ring = node.look === 'selected' ? chosenRadius(node) + palette.chosen.width : 0;
  const half = Math.ceil(Math.max(node.r + paint.width, ring) + 1);
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = Math.ceil(2 * half * scale);
  const context = canvas.getContext('2d');
  if (!context) return canvas;
  context.scale(scale, scale);
  context.translate(canvas.width / scale / 2, canvas.height / scale / 2);
  context.lineJoin = 'round';
  if (ring > 0) shape(context, node.shape, chosenRadius(node), palette.chosen);
  shape(context, node.shape, node.r, paint);
  return canvas;
}

function shape(
  context: CanvasRenderingContext2D,
  kind: SceneNode['shape'],
  r: number,
  { fill, stroke, width }: MarkPaint,
): void {
  context.beginPath();
  if (kind === 'disc') context.arc(0, 0, r, 0, 2 * Math.PI);
  else {
    context.moveTo(0, -r);
    context.lineTo(r, 0);
    context.lineTo(0, r);
    context.lineTo(-r, 0);
    context.closePath();
  }
  context.fillStyle = fill;
  context.fill();
  context.strokeStyle = stroke;
  // A thick outline would leave nothing of a small mark.
  context.lineWidth = Math.min(width, r / 3);
  if (width > 0) context.stroke();
}
