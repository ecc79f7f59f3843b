import { tableMeasure, type FontTable, type MeasureText } from '../layout/measure.ts';

const sample = 'Ministry of Economy & Labour Affairs, Hamburg';
const styles = [
  { size: 100, weight: 400 },
  { size: 100, weight: 650 },
];

/** How much wider the font now on screen runs than the table says; 1 for the atlas's own font. */
function excess(measure: MeasureText): number {
  const context = document.createElement('canvas').getContext('2d');
  if (!context) return 1;
  const family = getComputedStyle(document.documentElement).fontFamily;
  const ratios = styles.map((style) => {
    context.font = `${style.weight} ${style.size}px ${family}`;
    return context.measureText(sample).width / measure(sample, style);
  });
  const widest = Math.max(...ratios);
  return widest > 1.005 ? widest : 1;
}

let stretch = $state(1);
let watching = false;

/**
 * Measures text by the baked table, so that every machine gets the same picture, and by a factor for
 * as long as another font stands in: before the atlas's own has come, or where the reader prefers one.
 */
export function textMeasure(table: FontTable): MeasureText {
  const measure = tableMeasure(table);
  if (!watching && typeof document !== 'undefined') {
    watching = true;
    const check = () => (stretch = excess(measure));
    check();
    document.fonts.addEventListener('loadingdone', check);
  }
  return (text, style) => measure(text, style) * stretch;
}
