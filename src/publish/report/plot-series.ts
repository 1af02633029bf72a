import type { Fact } from '../../schema/fact.ts';
import { brief, intervalOf, showInterval, showUnit, showValue } from '../show/show-value.ts';
import { both, html, type Markup } from './html.ts';
import { scaleOver } from './scale.ts';

/** A series over its years: every stated value with its interval, a line through the value that stands for each year, parted where the series breaks. */
export function plotSeries(rows: readonly Fact[], titleOf: (source: string) => string): Markup | null {
  const points = rows.filter((row) => row.unit_measure === rows[0]!.unit_measure).flatMap((row) => placeOf(row));
  const years = [...new Set(points.map(({ year }) => year))].sort((a, b) => a - b);
  if (years.length < 3) return null;
  const x = scaleOver(years, Math.min(5, years.length - 1));
  const y = scaleOver(
    points.flatMap(({ row, middle }) => [middle, ...Object.values(intervalOf(row)).filter((end) => end !== null)]),
    3,
  );
  const height = (value: number): string => `${(100 - Number.parseFloat(y.at(value))).toFixed(2)}%`;
  const leading = years.map((year) => points.filter((point) => point.year === year).reduce((a, b) => (standsBefore(b.row, a.row) ? b : a)));
  const [first] = rows as [Fact];
  return html`<figure class="plot">
    <figcaption>${both(withoutYear(first))} (${showUnit(first) || '1'})</figcaption>
    <div class="chart">
      <svg role="img" aria-label="${withoutYear(first).en}: ${leading.map(({ row, year }) => `${year}: ${showValue(row)}`).join(', ')}">
        ${y.ticks.map(
          (tick) =>
            html`<line class="axis" x1="0" x2="100%" y1="${height(tick)}" y2="${height(tick)}" /><text x="2" y="${height(tick)}" dy="-3"
                >${brief(tick)}</text
              >`,
        )}
        ${leading.slice(1).map((point, index) => {
          const before = leading[index]!;
          return (
            point.row.series_break === null &&
            html`<line
              class="run"
              x1="${x.at(before.year)}"
              y1="${height(before.middle)}"
              x2="${x.at(point.year)}"
              y2="${height(point.middle)}"
            />`
          );
        })}
        ${points.map(({ row, year, middle }) => {
          const { lower, upper } = intervalOf(row);
          return html`<g class="${row.obs_status === 'disputed' ? 'disputed' : 'calm'}">
            <title>${year}: ${showValue(row)} ${showUnit(row)} ${showInterval(row)} · ${row.source_ids.map(titleOf).join('; ')}</title>
            <line x1="${x.at(year)}" x2="${x.at(year)}" y1="${height(lower ?? middle)}" y2="${height(upper ?? middle)}" />
            <circle cx="${x.at(year)}" cy="${height(middle)}" r="${row.obs_status === 'disputed' ? 4.5 : 3.5}" />
          </g>`;
        })}
      </svg>
      <div class="years">${x.ticks.filter(Number.isInteger).map((tick) => html`<span style="left:${x.at(tick)}">${tick}</span>`)}</div>
    </div>
  </figure>`;
}

interface Point {
  row: Fact;
  year: number;
  middle: number;
}

function placeOf(row: Fact): Point[] {
  const year = Number(/^\d{4}/.exec(row.time_period ?? '')?.[0]);
  const { lower, upper } = row;
  const middle = lower !== null && upper !== null ? (lower + upper) / 2 : (lower ?? upper);
  return row.unit_measure === 'date' || Number.isNaN(year) || middle === null ? [] : [{ row, year, middle }];
}

const ranks: readonly Fact['rank'][] = ['preferred', 'normal', 'deprecated'];

function standsBefore(a: Fact, b: Fact): boolean {
  const order = ranks.indexOf(a.rank) - ranks.indexOf(b.rank);
  return order === 0 ? a.weight > b.weight : order < 0;
}

/** The label of a fact of a series, which ends with its year. */
function withoutYear({ label_zh, label_en }: Fact): { zh: string; en: string } {
  const cut = (label: string): string => label.replace(/[,，] *\d{4}[^,，]*$/, '');
  return { zh: cut(label_zh), en: cut(label_en) };
}
