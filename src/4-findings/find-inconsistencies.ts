import type { Claim } from '../schema/claim.ts';
import type { Reference } from '../schema/document.ts';
import type { Finding } from '../schema/finding.ts';
import type { Knowledge } from '../schema/knowledge.ts';
import type { Settings } from '../schema/settings.ts';
import { groupBy } from '../identity/group-by.ts';
import { createLabels } from '../identity/labels.ts';
import { paperLinksOf } from '../identity/paper-links.ts';
import { tellClaims, type ToldClaims } from '../identity/told-claims.ts';
import { statedInterval } from '../interval/stated-interval.ts';
import type { CheckNote } from './check.ts';
import type { Columns } from './columns.ts';
import type { ComparedGroups, Memory } from './compare-across.ts';
import { entitiesOf } from './entities.ts';
import { findMatters, type FoundMatter } from './find-matters.ts';
import { mergeMatters } from './matter.ts';
import { renumber, rowsOf } from './renumber.ts';
import { type ComparedPaper, numberRows } from './row-numbers.ts';
import { tablesOf } from './tables-of.ts';
import { toFinding } from './to-finding.ts';
import { type Known, type PaperView, viewPaper } from './view-paper.ts';

export type { ComparedGroups, Memory } from './compare-across.ts';
export type { PaperColumns as ComparedColumns } from './gather-columns.ts';
export type { PaperIndex as ComparedIndex } from './view-paper.ts';

/** Stage 4 in its two steps: what is seen of one paper, and what is found once all papers are seen. */
export interface Comparison {
  view: (told: ToldClaims) => PaperView;
  /** What cannot all be true, sorted by worth. The order of the papers does not matter. What the memory knows of is not compared again. */
  compare: (papers: readonly ComparedPaper[], references: readonly Reference[], memory?: Memory) => Compared;
}

export interface Compared {
  findings: Finding[];
  /** The claims that they tell of, by their ids. */
  told: ReadonlyMap<string, Claim>;
  /** The keys with more claims than were compared. */
  notes: CheckNote[];
  /** For the next time. */
  memory: Memory;
  compared: ComparedGroups;
}

/** Makes stage 4 of its tables. */
export function createComparison({ knowledge, settings }: { knowledge: Knowledge; settings: Settings }): Comparison {
  const { maxGroup, minConfidence } = settings;
  const tables = tablesOf(knowledge);
  const known: Known = { tables, entities: entitiesOf(knowledge), maxGroup, minConfidence };
  const labels = createLabels(knowledge);
  return {
    view: (told) => viewPaper(told, known),
    compare: (papers, references, former = new Map()) => {
      const numbers = numberRows(
        papers.filter(({ index }) => index.rows > 0),
        tables,
      );
      const links = paperLinksOf(
        numbers.papers.map(({ source }) => source),
        references,
      );
      const { found, notes, memory, compared } = findMatters(numbers, { links, known, former });
      const { columns, placeOf } = numbers.gather(found.flatMap(({ matter }) => rowsOf(matter)));
      const gathered = found.map(({ code, matter }) => ({ code, matter: renumber(matter, placeOf) }));
      const findings = withoutRepeats(merged(gathered, columns)).map(({ code, matter }) => toFinding(code, matter, columns, labels));
      return { findings: findings.sort(byWorth), told: new Map(columns.claims.map((claim) => [claim.id, claim])), notes, memory, compared };
    },
  };
}

/**
 * Stage 4 in one step: claims of all papers in, what cannot all be true out, sorted by worth. The order of the claims does not matter. `onNote` hears of every
 * key with more claims than are compared.
 */
export function createFindings(options: {
  knowledge: Knowledge;
  settings: Settings;
  onNote?: (note: CheckNote) => void;
}): (claims: readonly Claim[], references: readonly Reference[]) => Finding[] {
  const { view, compare } = createComparison(options);
  return (claims, references) => {
    const papers = [...groupBy(claims, ({ source }) => source.id).values()].map((own) => {
      const told = tellClaims(own, statedInterval, options.settings.approximation);
      const { index, columns } = view(told);
      return { source: own[0]!.source, index, columns: () => columns, known: null, claimAt: (row: number) => told.claims[row]! };
    });
    const { findings, notes } = compare(papers, references);
    for (const note of notes) options.onNote?.(note);
    return findings;
  };
}

/** What a check, or two of them, tell of one home in like words is one matter. */
function merged(found: readonly FoundMatter[], columns: Columns): FoundMatter[] {
  const byHome = groupBy(found, ({ code, matter }) => `${code}|${matter.message.kind}|${matter.home}`);
  return [...byHome.values()].map((same) => ({
    code: same[0]!.code,
    matter: mergeMatters(
      columns,
      same.map(({ matter }) => matter),
    ),
  }));
}

/** Two checks may come upon one matter, by the same rows: the surer one tells it. */
function withoutRepeats(found: readonly FoundMatter[]): FoundMatter[] {
  const byRows = groupBy(found, ({ code, matter }) => `${code} ${[...matter.rows].sort((a, b) => a - b).join(' ')}`);
  return [...byRows.values()].map((same) =>
    same.reduce((best, other) => (other.matter.confidence > best.matter.confidence ? other : best)),
  );
}

const ranks: Record<Finding['severity'], number> = { high: 0, medium: 1, low: 2 };

function byWorth(a: Finding, b: Finding): number {
  return ranks[a.severity] - ranks[b.severity] || b.confidence - a.confidence || compareText(a.id, b.id);
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
