import type { Fact } from '../../schema/fact.ts';
import { intervalOf, showInterval, showUnit, showValue } from '../show/show-value.ts';
import { both, html, type Markup } from './html.ts';
import { scaleOver } from './scale.ts';

/** The values of one disputed fact below one another, each with its interval and the papers that state it. */
export function plotDispute(rows: readonly Fact[], titleOf: (source: string) => string): Markup | null {
  const [first] = rows;
  const unit = first?.unit_measure;
  const alike = rows.filter((row) => row.unit_measure === unit);
  const ends = alike.flatMap((row) => Object.values(intervalOf(row))).filter((end) => end !== null);
  if (!first || unit === 'date' || alike.length < 2 || ends.length < 2) return null;
  const scale = scaleOver(ends, 4);
  return html`<figure class="plot">
    <figcaption>${both({ zh: first.label_zh, en: first.label_en })}</figcaption>
    ${alike.map(
      (row) =>
        html`<div class="bar">
          <span class="who">${row.source_ids.map(titleOf).join('; ')}</span><b>${showValue(row)} ${showUnit(row)}</b>
          <svg role="img" aria-label="${showInterval(row)}" class="${row.rank}">${barOf(row, scale.at)}</svg>
        </div>`,
    )}
  </figure>`;
}

function barOf(row: Fact, at: (value: number) => string): Markup {
  const { lower, upper } = intervalOf(row);
  const middle = row.lower === row.upper ? row.lower : null;
  return html`<line class="axis" x1="0" x2="100%" y1="9" y2="9" /><line
      x1="${lower === null ? '0' : at(lower)}"
      x2="${upper === null ? '100%' : at(upper)}"
      y1="9"
      y2="9"
    />${middle !== null && html`<circle cx="${at(middle)}" cy="9" r="4" />`}
    ${middle === null && [lower, upper].map((end) => end !== null && html`<line x1="${at(end)}" x2="${at(end)}" y1="4" y2="14" />`)}`;
}
