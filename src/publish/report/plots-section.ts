import type { FactRow, FactTable } from '../../pipeline.ts';
import { both, html, type Markup } from './html.ts';
import { plotDispute } from './plot-dispute.ts';
import { plotSeries } from './plot-series.ts';
import { words } from './words.ts';

/** More rows than this in one plot and no eye can part them. */
const mostRows = 200;

/** Small plots of what is worth a picture: the longest series, and the facts with the most papers at odds; `most` of each. */
export function plotsSection({ facts }: FactTable, titleOf: (source: string) => string, most: number): Markup {
  const series = new Map<number | string, FactRow[]>();
  const disputes: FactRow[][] = [];
  for (const rows of facts()) {
    const disputed = rows.filter(({ status }) => status === 'disputed');
    if (disputed.length > 0) disputes.push(disputed);
    for (const row of rows) {
      if (row.series === null) continue;
      const members = series.get(row.series.key);
      if (members) members.push(row);
      else series.set(row.series.key, [row]);
    }
  }
  const yearsOf = (rows: readonly FactRow[]): number => new Set(rows.map((row) => row.series!.index)).size;
  const first = (groups: FactRow[][], sizeOf: (rows: readonly FactRow[]) => number, plot: typeof plotSeries): Markup[] => {
    const plots: Markup[] = [];
    const sized = groups.map((rows) => ({ rows, size: sizeOf(rows) })).sort((a, b) => b.size - a.size);
    for (const { rows } of sized) {
      if (plots.length === most) break;
      const drawn = plot(
        rows.slice(0, mostRows).map(({ make }) => make()),
        titleOf,
      );
      if (drawn) plots.push(drawn);
    }
    return plots;
  };
  return html`<section id="plots">
    <h2>${both(words.plots)}</h2>
    <h3>${both(words.series)}</h3>
    <div class="plots">${first([...series.values()], yearsOf, plotSeries)}</div>
    <h3>${both(words.disputedFacts)}</h3>
    <div class="plots">${first(disputes, (rows) => rows.length, plotDispute)}</div>
  </section>`;
}
