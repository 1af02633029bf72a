import type { Plot, PlottedValue } from '../messages.ts';
import type { App } from './app.ts';
import { drawToWidth } from './draw-to-width.ts';
import { element, svg } from './element.ts';
import { letterClass } from './letters.ts';
import { createScale } from './plot-scale.ts';

const rowHeight = 26;
const axisHeight = 24;

/** All values of a fact, each as the interval that it leaves possible, on one scale. */
export function plotView(app: App, plot: Plot, letterOf: (claim: string) => string | null): HTMLElement {
  const frame = element('div', { class: 'plot-frame' });
  drawToWidth(frame, (width) => draw(app, plot, letterOf, width));
  return element('figure', { class: 'plot' }, [element('figcaption', {}, app.in(plot.label)), frame]);
}

function draw(app: App, { values, unit, label }: Plot, letterOf: (claim: string) => string | null, width: number): SVGElement {
  const isNarrow = width < 460;
  const left = isNarrow ? 4 : Math.min(260, width * 0.36);
  const step = isNarrow ? rowHeight + 16 : rowHeight;
  const height = values.length * step + axisHeight + 4;
  const scale = createScale(
    values.flatMap(({ lower, upper }) => [lower ?? upper ?? Number.NaN, upper ?? lower ?? Number.NaN]),
    left + 8,
    width - 8,
  );
  const compact = new Intl.NumberFormat(app.preferences.language, { notation: 'compact', maximumSignificantDigits: 4 });
  const axis = scale.ticks.map((tick) => [
    svg('line', { class: 'grid', x1: scale.place(tick), x2: scale.place(tick), y1: 0, y2: height - axisHeight }),
    svg('text', { class: 'tick', x: scale.place(tick), y: height - 8, 'text-anchor': 'middle' }, compact.format(tick)),
  ]);
  const rows = values.map((value, index) => {
    const letter = letterOf(value.claim);
    const top = index * step;
    const middle = top + (isNarrow ? 28 : rowHeight / 2 + 2);
    const name = `${letter ? `${letter}  ` : ''}${value.exact} · ${value.paper}${value.year ? ` ${value.year}` : ''}`;
    return svg('g', { class: `value ${letter ? letterClass(letter) : ''} ${value.rank}` }, [
      svg(
        'text',
        { class: 'name', x: isNarrow ? 4 : 0, y: isNarrow ? top + 15 : middle + 4 },
        shorten(name, (isNarrow ? width : left) / 7.4),
      ),
      bar(value, scale, middle, width),
    ]);
  });
  const named = `${app.t('plot')}: ${app.in(label)}; ${values.map(({ exact, paper }) => `${exact} (${paper})`).join(', ')}`;
  return svg('svg', { role: 'img', 'aria-label': named, width, height, viewBox: `0 0 ${width} ${height}` }, [
    ...axis,
    ...rows,
    svg('text', { class: 'tick unit', x: isNarrow ? 4 : 0, y: height - 8 }, isNarrow ? '' : unit),
  ]);
}

/** An open side goes on to the edge of the plot, dashed. */
function bar(
  { lower, upper }: PlottedValue,
  { place, lower: least, upper: most }: ReturnType<typeof createScale>,
  y: number,
  width: number,
): SVGElement[] {
  const [x1, x2] = [place(lower ?? least), place(upper ?? most)];
  const isOpen = lower === null || upper === null;
  const middle = isOpen ? place(lower ?? upper ?? 0) : (x1 + x2) / 2;
  return [
    svg('line', { class: isOpen ? 'range open' : 'range', x1: Math.min(x1, width), x2: Math.max(x2, x1 + 0.5), y1: y, y2: y }),
    svg('circle', { class: 'middle', cx: middle, cy: y, r: 4.5 }),
  ];
}

/** Wide characters take the room of two. */
function shorten(text: string, room: number): string {
  let taken = 0;
  let kept = '';
  for (const character of text) {
    taken += character > '\u2e7f' ? 1.75 : 1;
    if (taken > room - 1) return `${kept}…`;
    kept += character;
  }
  return kept;
}
