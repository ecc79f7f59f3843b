import { tableMeasure, type FontTable, type MeasureText } from '../layout/measure.ts';

const sample = 'Ministry of Economy & Labour Affairs, Hamburg';
const styles = [
  { size: 100, weight: 400 },
  { size: 100, weight: 650 },
];

/** How much wider the text now on screen runs than the table says; 1 for the atlas's own font and spacing. */
function excess(measure: MeasureText): number {
  const context = document.createElement('canvas').getContext('2d');
  if (!context) return 1;
  const { fontFamily, fontSize, letterSpacing, wordSpacing } = getComputedStyle(
    document.documentElement,
  );
  /** Spacing in parts of the font size; “normal” is none. */
  const inEms = (spacing: string) =>
    (Number.parseFloat(spacing) || 0) / Number.parseFloat(fontSize);
  const spaces = sample.split(' ').length - 1;
  const spacing = sample.length * inEms(letterSpacing) + spaces * inEms(wordSpacing);
  const ratios = styles.map((style) => {
    context.font = `${style.weight} ${style.size}px ${fontFamily}`;
    const width = context.measureText(sample).width + spacing * style.size;
    return width / measure(sample, style);
  });
  const widest = Math.max(...ratios);
  return widest > 1.005 ? widest : 1;
}

let stretch = $state(1);
let watching = false;

/**
 * Measures text by the baked table, so that every machine gets the same picture, and by a factor for
 * as long as another font stands in: before the atlas's own has come, or where the reader prefers one or wider
 * spacing.
 */
export function textMeasure(table: FontTable): MeasureText {
  const measure = tableMeasure(table);
  if (!watching && typeof document !== 'undefined') {
    watching = true;
    const check = () => (stretch = excess(measure));
    check();
    document.fonts.addEventListener('loadingdone', check);
    // The visitor's choice of another font or of wider spacing.
    new MutationObserver(check).observe(document.documentElement, {
      attributeFilter: ['data-font', 'data-spacing'],
    });
  }
  return (text, style) => measure(text, style) * stretch;
}
