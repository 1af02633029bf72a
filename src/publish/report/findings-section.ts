import type { Claim } from '../../schema/claim.ts';
import type { Finding } from '../../schema/finding.ts';
import { formulaInWords } from '../../schema/formulas-in-words.ts';
import { both, html, type Markup } from './html.ts';
import { codeWords, severityWords, words } from './words.ts';

/** Every finding with its sentence, the quotes word for word and where they stand. */
export function findingsSection(findings: readonly Finding[], claimOf: (id: string) => Claim | undefined): Markup {
  return html`<section id="findings">
    <h2>${both(words.findings)} <small>${findings.length}</small></h2>
    ${findings.length === 0 && html`<p>${both(words.none)}</p>`} ${findings.map((finding) => articleOf(finding, claimOf))}
  </section>`;
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
      const language = claimOf(item.claim)?.language ?? 'en';
      return html`<figure class="quote">
        <blockquote lang="${language}">${marked(item.quote, item.exact)}</blockquote>
        <figcaption>${both(item.place)}</figcaption>
      </figure>`;
    })}
    ${suggestion && html`<p>${both(words.suggestion)} <b>${suggestion.value} ${suggestion.unit}</b> (${both(formulaInWords(suggestion.reason))})</p>`}
  </article>`;
}

/** A quote with its figure set off. */
export function marked(quote: string, exact: string): Markup {
  const at = quote.indexOf(exact);
  return at < 0 ? html`${quote}` : html`${quote.slice(0, at)}<mark>${exact}</mark>${quote.slice(at + exact.length)}`;
}
