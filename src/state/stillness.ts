/** Whether nothing may move: as the visitor has chosen, else as their system asks. */
export function wantsStillness(): boolean {
  const { motion } = document.documentElement.dataset;
  return motion ? motion === 'reduce' : matchMedia('(prefers-reduced-motion: reduce)').matches;
}
