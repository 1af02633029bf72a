import type { Fact } from '../../schema/fact.ts';
import { both, html, type Markup } from './html.ts';
import { plotDispute } from './plot-dispute.ts';
import { plotSeries } from './plot-series.ts';
import { words } from './words.ts';

/** More rows than this in one plot and no eye can part them. */
const mostRows = 200;

/** Small plots of what is worth a picture: the longest series, and the facts with the most papers at odds; `most` of each. */
export function plotsSection(facts: readonly Fact[], titleOf: (source: string) => string, most: number): Markup {
  const series = groups(
    facts,
    ({ series_id }) => series_id,
    ({ time_period }) => time_period,
  );
  const disputes = groups(
    facts.filter(({ obs_status }) => obs_status === 'disputed'),
    ({ fact_id }) => fact_id,
    ({ observation_id }) => observation_id,
  );
  const first = (rows: Fact[][], plot: typeof plotSeries): Markup[] => {
    const plots: Markup[] = [];
    for (const group of rows) {
      if (plots.length === most) break;
      const drawn = plot(group.slice(0, mostRows), titleOf);
      if (drawn) plots.push(drawn);
    }
    return plots;
  };
  return html`<section id="plots">
    <h2>${both(words.plots)}</h2>
    <h3>${both(words.series)}</h3>
    <div class="plots">${first(series, plotSeries)}</div>
    <h3>${both(words.disputedFacts)}</h3>
    <div class="plots">${first(disputes, plotDispute)}</div>
  </section>`;
}

/** Groups of rows, those first that have the most different kinds in them. */
function groups(facts: readonly Fact[], keyOf: (fact: Fact) => string | null, kindOf: (fact: Fact) => string | null): Fact[][] {
  const found = new Map<string, Fact[]>();
  for (const fact of facts) {
    const key = keyOf(fact);
    if (key === null) continue;
    const group = found.get(key);
    if (group) group.push(fact);
    else found.set(key, [fact]);
  }
  const sized = [...found.values()].map((rows) => ({ rows, size: new Set(rows.map(kindOf)).size }));
  return sized.sort((a, b) => b.size - a.size).map(({ rows }) => rows);
}
