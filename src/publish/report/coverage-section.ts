import type { Coverage } from '../../schema/coverage.ts';
import { skipReasonInWords } from '../../schema/skip-reasons.ts';
import { both, html, type Markup } from './html.ts';
import { words } from './words.ts';

const columns = ['papers', 'seen', 'taken', 'skipped', 'claims', 'reasons'] as const;

/** What was read of each paper and what was left out, with the reasons by number. */
export function coverageSection(coverage: readonly Coverage[], titleOf: (source: string) => string): Markup {
  return html`<section id="coverage">
    <h2>${both(words.coverage)}</h2>
    <div class="scroll" tabindex="0" role="region" aria-label="${words.coverage.zh} ${words.coverage.en}">
      <table>
        <thead>
          <tr>
            ${columns.map((name) => html`<th scope="col">${both(words[name])}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${coverage.map(
            (row) =>
              html`<tr>
                ${cellsOf(row, titleOf).map(
                  (content, index) =>
                    html`<td
                      data-zh="${words[columns[index]!].zh}"
                      data-en="${words[columns[index]!].en}"
                      class="${typeof content === 'number' && 'number'}"
                    >
                      ${content}
                    </td>`,
                )}
              </tr>`,
          )}
        </tbody>
      </table>
    </div>
  </section>`;
}

function cellsOf(row: Coverage, titleOf: (source: string) => string): (string | number | Markup)[] {
  const { seen, parsed, skipped } = row.numbers;
  return [titleOf(row.source), seen, parsed, skipped, row.claims, both(reasonsOf(row))];
}

function reasonsOf({ skipped }: Coverage): { zh: string; en: string } {
  const counts = new Map<string, number>();
  for (const { reason } of skipped) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  const told = [...counts].sort((a, b) => b[1] - a[1]).map(([reason, count]) => ({ words: skipReasonInWords(reason), count }));
  return {
    zh: told.map(({ words, count }) => `${words.zh} ${count}`).join('，'),
    en: told.map(({ words, count }) => `${words.en} ${count}`).join(', '),
  };
}
