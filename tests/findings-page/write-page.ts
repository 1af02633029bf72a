import type { Claim } from '../../src/schema/claim.ts';
import type { Reference } from '../../src/schema/document.ts';
import type { Fact } from '../../src/schema/fact.ts';
import type { Finding } from '../../src/schema/finding.ts';
import { pageWords, type PageWords } from './page-words.ts';
import { type Telling, telling } from './telling.ts';

/** The records of a run that the page is made of. */
export interface Records {
  claims: readonly Claim[];
  references: readonly Reference[];
  findings: readonly Finding[];
  facts: readonly Fact[];
}

const factsShown = 20;

/**
 * Writes the page in one language.
 * @throws {Error} where the run has no finding that sets the figures of a told contradiction against one another.
 */
export function writePage(records: Records, language: 'en' | 'zh'): string {
  const words = pageWords[language];
  const { claims, findings, facts } = records;
  const counts = {
    papers: new Set(claims.map(({ source }) => source.id)).size,
    claims: claims.length,
    findings: findings.length,
    shared: facts.filter(({ n_sources }) => n_sources > 1).length,
  };
  const blocks = [
    `# ${words.title}`,
    words.other,
    words.intro(counts),
    `## ${words.contradictions}`,
    ...telling.flatMap((one, index) => writeContradiction(one, index + 1, records, words, language)),
    `## ${words.facts}`,
    words.factsIntro,
    writeFacts(facts, claims, words, language),
  ];
  return `${blocks.join('\n\n')}\n`;
}

function writeContradiction(one: Telling, number: number, records: Records, words: PageWords, language: 'en' | 'zh'): string[] {
  const shown = figuresOf(one, records);
  return [
    `### ${number}. ${one.title[language]}`,
    shown.map((claim) => writeFigure(claim, records.references, words)).join('\n'),
    `**${words.advice}** ${one.advice[language]}`,
  ];
}

/** The claims of a contradiction, all of one finding that sets two of them against one another. */
function figuresOf({ code, figures, title }: Telling, { claims, findings }: Records): Claim[] {
  const candidates = figures.map(([paper, exact]) => claims.filter((claim) => claim.source.id === paper && claim.exact === exact));
  for (const finding of findings.filter((one) => one.code === code)) {
    const members = new Set(finding.claims);
    const shown = candidates.flatMap((same) => same.find(({ id }) => members.has(id)) ?? []);
    const ids = new Set(shown.map(({ id }) => id));
    if (shown.length === figures.length && finding.pairs.some(([a, b]) => ids.has(a) && ids.has(b))) return shown;
  }
  throw new Error(`no finding sets the figures of “${title.en}” against one another`);
}

function writeFigure(claim: Claim, references: readonly Reference[], words: PageWords): string {
  const { exact, quote, source, locator, quantity } = claim;
  const { table, section } = locator;
  const place = table ? [table.label, ...table.row, ...table.column].filter(Boolean).join(', ') : (section.at(-1) ?? '');
  const unit = /^[\d.,\s]+$/.test(exact) && quantity.unit !== '1' ? ` ${quantity.unit}` : '';
  const told = table ? '' : ` ${words.quoted(quote)}`;
  const sources = sourcesOf(claim, references).join(words.listed);
  const paper = `[${escape(source.title ?? source.id)}](../corpus/${source.path})`;
  return `- **${exact}**${unit}${escape(told)} ${paper}${place && words.about(escape(place))}${sources && words.after(escape(sources))}${words.stop}`;
}

/** The works that a figure is given after, or where there are none, whatever it is said to be from. */
function sourcesOf({ citations }: Claim, references: readonly Reference[]): string[] {
  const works = citations.flatMap(({ reference }) => workOf(references.find(({ key }) => key === reference)) ?? []);
  return [...new Set(works.length > 0 ? works : citations.map(({ text }) => text))];
}

/** Who wrote what and when, the title without its translation. */
function workOf(reference: Reference | undefined): string | null {
  if (reference?.kind !== 'entry' || reference.title === null) return null;
  const { title, authors, year } = reference;
  return [authors.length > 0 ? `${authors[0]}, ` : '', title.replace(/\s*[[(（].*$/, ''), year === null ? '' : ` (${year})`].join('');
}

function writeFacts(facts: readonly Fact[], claims: readonly Claim[], words: PageWords, language: 'en' | 'zh'): string {
  const pathOf = new Map(claims.map(({ source }) => [source.id, source.path]));
  const rows = bestAttested(facts).map((fact) => [
    escape(language === 'en' ? fact.label_en : fact.label_zh),
    writeValue(fact, words),
    fact.source_ids.map((id) => `[${id}](../corpus/${pathOf.get(id)})`).join(', '),
    String(fact.n_origins),
  ]);
  return [words.columns, words.columns.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
}

/** Undisputed values by independent origins, then papers, then mentions. */
function bestAttested(facts: readonly Fact[]): Fact[] {
  return facts
    .filter(({ obs_status: status }) => status === 'agreed' || status === 'rounded')
    .sort(
      (a, b) =>
        b.n_origins - a.n_origins || b.n_sources - a.n_sources || b.n_claims - a.n_claims || (a.observation_id < b.observation_id ? -1 : 1),
    )
    .slice(0, factsShown);
}

function writeValue({ obs_value, lower, upper, unit_measure }: Fact, words: PageWords): string {
  const unit = unit_measure === null || unit_measure === '1' ? '' : unit_measure === '%' ? '%' : ` ${unit_measure}`;
  const [whole, part] = (obs_value ?? String(lower ?? upper)).split('.') as [string, string?];
  const value = `${whole.replace(/\B(?=(?:\d{3})+$)/g, ' ')}${part ? `.${part}` : ''}${unit}`;
  return lower === null ? words.atMost(value) : upper === null ? words.atLeast(value) : value;
}

/** Signs that Markdown would take for its own. */
function escape(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[[\]|*_<]/g, (sign) => `\\${sign}`);
}
