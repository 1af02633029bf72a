import { figureInQuote } from '../../schema/place-in-quote.ts';
import type { Claim } from '../../schema/claim.ts';
import type { Finding } from '../../schema/finding.ts';
import { formulaInWords } from '../../schema/formulas.ts';
import { grouped } from '../show/show-value.ts';
import { both, html, type Markup } from './html.ts';
import { codeWords, severityWords, words } from './words.ts';

/** Findings with their sentence, the quotes word for word and where they stand; `most` of them at most, and how many there are of each severity. */
export function findingsSection(findings: readonly Finding[], claimOf: (id: string) => Claim | undefined, most: number): Markup {
  return html`<section id="findings">
    <h2>${both(words.findings)} <small>${findings.length}</small></h2>
    ${findings.length === 0 ? html`<p>${both(words.none)}</p>` : html`<p class="counts">${both(countsOf(findings))}</p>`}
    ${
      findings.length > most &&
      html`<p>
        ${both({
          zh: `此处列出 ${most} 条，全部 ${findings.length} 条见 findings.jsonl。`,
          en: `${most} are shown here; all ${findings.length} are in findings.jsonl.`,
        })}
      </p>`
    }
    ${findings.slice(0, most).map((finding) => articleOf(finding, claimOf))}
  </section>`;
}

/** How many there are of each severity. */
function countsOf(findings: readonly Finding[]): { zh: string; en: string } {
  const told = (['high', 'medium', 'low'] as const).map((severity) => ({
    words: severityWords[severity],
    count: findings.filter((finding) => finding.severity === severity).length,
  }));
  return {
    zh: told.map(({ words, count }) => `${words.zh} ${count}`).join(' · '),
    en: told.map(({ words, count }) => `${count} ${words.en}`).join(' · '),
  };
}

function articleOf(finding: Finding, claimOf: (id: string) => Claim | undefined): Markup {
  const { suggestion } = finding;
  return html`<article class="finding ${finding.severity}" id="finding-${finding.id}">
    <h3>
      <span class="badge">${both(codeWords[finding.code])}</span>
      <span class="badge plain">${both(severityWords[finding.severity])}</span>
      <span class="badge plain">${Math.round(finding.confidence * 100)} %</span>
    </h3>
    <p>${both(finding.message)}</p>
    ${finding.evidence.map((item) => {
      const claim = claimOf(item.claim);
      const language = claim?.language ?? 'en';
      return html`<figure class="quote">
        <blockquote lang="${language}">${marked({ quote: item.quote, exact: item.exact, prefix: claim?.prefix ?? '' })}</blockquote>
        <figcaption>${both(item.place)}</figcaption>
      </figure>`;
    })}
    ${suggestion && html`<p>${both(words.suggestion)} <b>${grouped(suggestion.value)} ${suggestion.unit}</b> (${both(formulaInWords(suggestion.reason))})</p>`}
  </article>`;
}

/** A quote with its figure set off. */
export function marked(quoted: Parameters<typeof figureInQuote>[0]): Markup {
  const { quote } = quoted;
  const figure = figureInQuote(quoted);
  if (!figure) return html`${quote}`;
  return html`${quote.slice(0, figure.start)}<mark>${quote.slice(figure.start, figure.end)}</mark>${quote.slice(figure.end)}`;
}
