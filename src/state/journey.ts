/** What a journey between two pictures needs; fetched with the first one. */
export { animate, easeInOut } from './animate.ts';
export { blendScenes } from '../scene/blend.ts';
