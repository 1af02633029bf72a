import type { Fact } from '../../schema/fact.ts';
import type { Series } from '../messages.ts';
import type { App } from './app.ts';
import { element, svg } from './element.ts';
import { createScale } from './plot-scale.ts';
import { linkTo } from './route.ts';

const height = 200;
const foot = 22;
const mostColours = 4;

/** The section that shows it. */
export function overTime(app: App, series: Series, facts: readonly Fact[]): HTMLElement {
  const here = new Set(facts.map(({ fact_id }) => fact_id));
  return element('section', { class: 'block' }, [element('h3', {}, app.t('over-time')), seriesView(app, series, here)]);
}

/** A fact over its years: every value as the interval that it leaves possible, in the colour of its paper; each leads to its fact. `here` are the facts looked at. */
function seriesView(app: App, series: Series, here: ReadonlySet<string>): HTMLElement {
  const papers = [...new Set(series.values.map(({ source }) => source))];
  const colourOf = (source: string): string => (papers.indexOf(source) < mostColours ? `letter-${papers.indexOf(source)}` : 'letter-other');
  const frame = element('div', { class: 'plot-frame' });
  let drawnFor = 0;
  new ResizeObserver(([entry]) => {
    const width = Math.round(entry?.contentRect.width ?? 0);
    if (width < 40 || width === drawnFor) return;
    drawnFor = width;
    frame.replaceChildren(draw(app, series, here, { width, colourOf }));
  }).observe(frame);
  return element('figure', { class: 'plot series' }, [
    element('figcaption', {}, [app.in(series.label), series.unit === '1' ? '' : ` (${series.unit})`]),
    frame,
    element(
      'ul',
      { class: 'legend' },
      papers.map((source) => element('li', { class: colourOf(source) }, app.titleOf(source))),
    ),
  ]);
}

function draw(
  app: App,
  { values, label }: Series,
  here: ReadonlySet<string>,
  { width, colourOf }: { width: number; colourOf: (source: string) => string },
): SVGElement {
  const years = [...new Set(values.map(({ time }) => time))].sort((a, b) => a - b);
  const ends = values.flatMap(({ lower, upper }) => [lower ?? upper ?? Number.NaN, upper ?? lower ?? Number.NaN]);
  const y = createScale(ends, height - foot, 6);
  const across = (year: number): number => 56 + ((year - years[0]!) / (years.at(-1)! - years[0]!)) * (width - 56 - 24);
  const compact = new Intl.NumberFormat(app.preferences.language, { notation: 'compact', maximumSignificantDigits: 4 });
  const every = Math.ceil(years.length / Math.max(2, Math.floor(width / 60)));
  const sources = [...new Set(values.map(({ source }) => source))];
  const marks = values.map(({ source, lower, upper, time, fact, exact, paper, rank }) => {
    const beside = (sources.indexOf(source) - (sources.length - 1) / 2) * Math.min(7, 40 / sources.length);
    const x = across(time) + beside;
    const [low, high] = [lower ?? upper ?? 0, upper ?? lower ?? 0];
    const isOpen = lower === null || upper === null;
    const name = `${time}: ${exact} · ${paper}`;
    return svg('a', { href: linkTo({ view: 'fact', id: fact }), 'aria-label': name }, [
      svg('g', { class: `value ${colourOf(source)} ${rank} ${here.has(fact) ? 'here' : ''}` }, [
        svg('title', {}, name),
        svg('line', {
          class: isOpen ? 'range open' : 'range',
          x1: x,
          x2: x,
          y1: lower === null ? height - foot : y.place(low),
          y2: upper === null ? 6 : Math.min(y.place(high), y.place(low) - 0.5),
        }),
        svg('circle', { class: 'middle', cx: x, cy: y.place((low + high) / 2), r: 4 }),
      ]),
    ]);
  });
  const told = years.map((year) => {
    const stated = values.filter(({ time }) => time === year).map(({ exact, paper }) => `${exact} (${paper})`);
    return `${year}: ${stated.join(', ')}`;
  });
  return svg(
    'svg',
    { role: 'group', 'aria-label': `${app.in(label)}; ${told.join('; ')}`, width, height, viewBox: `0 0 ${width} ${height}` },
    [
      ...y.ticks.map((tick) => [
        svg('line', { class: 'grid', x1: 44, x2: width, y1: y.place(tick), y2: y.place(tick) }),
        svg('text', { class: 'tick', x: 38, y: y.place(tick) + 4, 'text-anchor': 'end' }, compact.format(tick)),
      ]),
      ...years
        .filter((_, index) => index % every === 0)
        .map((year) => svg('text', { class: 'tick', x: across(year), y: height - 5, 'text-anchor': 'middle' }, year)),
      ...marks,
    ],
  );
}
