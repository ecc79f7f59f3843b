import type { Rect } from '../layout/geometry.ts';
import type { SceneLink, SceneNode, SceneStem } from './scene.ts';

const tenth = (value: number): number => Math.round(value * 10) / 10;

/** The path of a link. */
export const curvePath = ({ from, control, to }: SceneLink): string =>
  `M${tenth(from.x)} ${tenth(from.y)}Q${tenth(control.x)} ${tenth(control.y)} ${tenth(to.x)} ${tenth(to.y)}`;

/** All stems of a frame in one path. */
export const stemsPath = (stems: readonly SceneStem[]): string =>
  stems
    .map(({ from, to }) => `M${tenth(to.x)} ${tenth(to.y)}L${tenth(from.x)} ${tenth(from.y)}`)
    .join('');

/** A diamond around the origin, `r` from its middle to its corners. */
export const diamondPath = (r: number): string => `M0 ${-r}L${r} 0L0 ${r}L${-r} 0Z`;

/** How far the ring around a chosen mark reaches. */
export const chosenRadius = ({ shape, r }: Pick<SceneNode, 'shape' | 'r'>): number =>
  r + (shape === 'disc' ? 5 : 8);

/** A box with rounded corners. */
export const insetPath = ({ x, y, width, height }: Rect, r = 8): string =>
  `M${x + r} ${y}h${width - 2 * r}a${r} ${r} 0 0 1 ${r} ${r}v${height - 2 * r}a${r} ${r} 0 0 1 ${-r} ${r}` +
  `h${2 * r - width}a${r} ${r} 0 0 1 ${-r} ${-r}v${2 * r - height}a${r} ${r} 0 0 1 ${r} ${-r}Z`;
