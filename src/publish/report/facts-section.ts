import type { Claim } from '../../schema/claim.ts';
import { ObservationStatus } from '../../schema/fact.ts';
import type { ClaimPlace, FactRow, FactTable } from '../../pipeline.ts';
import { rowsOf } from '../write-facts.ts';
import { showInterval, showUnit, showValue } from '../show/show-value.ts';
import { marked } from './findings-section.ts';
import { both, html, type Markup } from './html.ts';
import { statusWords, words } from './words.ts';

const columns = ['fact', 'value', 'interval', 'period', 'status', 'origins', 'sources'] as const;

/** What the rows of the table lead to: the claims they rest on, and the findings that stand on the page. */
interface Targets {
  claimAt: (place: ClaimPlace) => Claim;
  hasFinding: (id: string) => boolean;
}

/** The fact table: the rows are plain HTML, which the page's script sorts, filters and searches. `most` rows at most, disputed ones first. */
export function factsSection(table: FactTable, { most, ...targets }: Targets & { most: number }): Markup {
  const { shown, count } = chosenRows(table, most);
  return html`<section id="facts">
    <h2>${both(words.facts)} <small>${count}</small></h2>
    ${
      shown.length < count &&
      html`<p>
        ${both({
          zh: `此处列出 ${shown.length} 行，全部 ${count} 行见 facts.csv。`,
          en: `${shown.length} rows are shown here; all ${count} are in facts.csv.`,
        })}
      </p>`
    }
    <form class="tools" role="search">
      <label>${both(words.search)} <input type="search" id="search" autocomplete="off" /></label>
      <label
        >${both(words.status)}
        <select id="status">
          <option value="">${`${words.all.zh} · ${words.all.en}`}</option>
          ${ObservationStatus.options.map((status) => html`<option value="${status}">${statusWords[status].zh} · ${statusWords[status].en}</option>`)}
        </select></label
      >
      <output id="count" aria-live="polite"></output>
    </form>
    <div class="scroll" tabindex="0" role="region" aria-label="${words.facts.zh} ${words.facts.en}">
      <table id="table">
        <thead>
          <tr>
            ${columns.map((column) => html`<th scope="col"><button type="button">${both(words[column])}</button></th>`)}
          </tr>
        </thead>
        <tbody>
          ${shown.map((row) => rowOf(row, targets))}
        </tbody>
      </table>
    </div>
    <button type="button" class="more" id="more" hidden>${both(words.showAll)}</button>
  </section>`;
}

/** All rows in their order; where these are too many, so many of them, disputed ones first. */
function chosenRows(table: FactTable, most: number): { shown: FactRow[]; count: number } {
  const [first, disputed, others]: [FactRow[], FactRow[], FactRow[]] = [[], [], []];
  let count = 0;
  for (const row of rowsOf(table)) {
    count++;
    const group = row.status === 'disputed' ? disputed : others;
    if (first.length < most) first.push(row);
    if (group.length < most) group.push(row);
  }
  return { shown: count <= most ? first : [...disputed, ...others].slice(0, most), count };
}

function rowOf(row: FactRow, { claimAt, hasFinding }: Targets): Markup {
  const fact = row.make();
  const cell = (column: (typeof columns)[number], key: string | number, content: Markup | string): Markup =>
    html`<td data-zh="${words[column].zh}" data-en="${words[column].en}" data-key="${key}">${content}</td>`;
  const finding = fact.finding_ids.find(hasFinding);
  const status = both(statusWords[fact.obs_status]);
  const stated = row.claims.flatMap((place) => (place ? [claimAt(place)] : []));
  return html`<tr data-status="${fact.obs_status}" class="${fact.rank}">
    ${cell('fact', fact.label_en, both({ zh: fact.label_zh, en: fact.label_en }))}
    ${cell('value', fact.lower ?? fact.upper ?? '', html`${showValue(fact)} ${showUnit(fact)}`)}
    ${cell('interval', fact.lower ?? '', showInterval(fact))} ${cell('period', fact.time_period ?? '', fact.time_period ?? '')}
    ${cell('status', fact.obs_status, html`<span class="status ${fact.obs_status}">${finding === undefined ? status : html`<a href="#finding-${finding}">${status}</a>`}</span>`)}
    ${cell('origins', fact.n_origins, String(fact.n_origins))}
    ${cell(
      'sources',
      fact.n_sources,
      html`<details>
        <summary>${fact.source_ids.join(', ')}</summary>
        ${stated.map((claim) => html`<blockquote lang="${claim.language}">${marked(claim)} <cite>${claim.source.title ?? claim.source.id}</cite></blockquote>`)}
      </details>`,
    )}
  </tr>`;
}
