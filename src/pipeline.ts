import { readDocument } from './1-document/read-document.ts';
import { createSentences } from './2-sentences/make-sentences.ts';
import { coverageOf } from './3-claims/coverage.ts';
import { createClaims } from './3-claims/extract-claims.ts';
import { asNumber } from './3-claims/quantities/as-number.ts';
import { createQuantityReader } from './3-claims/quantities/read-quantities.ts';
import { describePlace } from './3-claims/selection/place-asked.ts';
import type { Pointer } from './3-claims/selection/place-asked.ts';
import type { CheckNote } from './4-findings/check.ts';
import {
  type ComparedColumns,
  type ComparedGroups,
  type ComparedIndex,
  createComparison,
  type Memory,
} from './4-findings/find-inconsistencies.ts';
import { createConsolidation, type FactTable, type FiguresView, type MeetingKeys } from './5-facts/consolidate-facts.ts';
import { correctClaims } from './decisions/correct-claims.ts';
import { createReaders } from './decisions/create-readers.ts';
import { rankFacts } from './decisions/rank-facts.ts';
import { correctPaper } from './decisions/replay.ts';
import { settleFindings } from './decisions/settle-findings.ts';
import { standingDecisions } from './decisions/standing-decisions.ts';
import { groupBy } from './identity/group-by.ts';
import { orderClaims } from './identity/order-claims.ts';
import { tellClaims } from './identity/told-claims.ts';
import { statedInterval } from './interval/stated-interval.ts';
import type { Claim } from './schema/claim.ts';
import type { AskedFigure, DecisionRecord, FigurePlace } from './schema/decision.ts';
import type { Coverage } from './schema/coverage.ts';
import type { PaperFormat, Reference, Source } from './schema/document.ts';
import type { Fact } from './schema/fact.ts';
import type { Finding } from './schema/finding.ts';
import type { Layout } from './schema/layout.ts';
import type { Knowledge } from './schema/knowledge.ts';
import type { Language, Span } from './schema/place.ts';
import type { Settings } from './schema/settings.ts';
import type { Taggers } from './schema/tagger.ts';
import { type CodePoints, codePointsOf } from './text/code-points.ts';
import { isChinese } from './text/fold.ts';

export { readDocument } from './1-document/read-document.ts';
export type { ClaimPlace, FactRow, FactTable } from './5-facts/consolidate-facts.ts';
export type { ComparedGroups, Memory } from './4-findings/find-inconsistencies.ts';
export type { Pointer } from './3-claims/selection/place-asked.ts';
export { faultOf, faultOfMeasures, makeAddedClaim, makeAmendment, makeDecision, makeMeasureDecision } from './decisions/make-records.ts';
export type { DecisionDraft } from './decisions/make-records.ts';
export { parseDecisions } from './decisions/parse-decisions.ts';
export { setAsideBy } from './decisions/replay.ts';
export { settleFindings } from './decisions/settle-findings.ts';
export { isRuling, standingDecisions, withdrawnIn } from './decisions/standing-decisions.ts';
export type { Standing } from './decisions/standing-decisions.ts';
export { createMeasureNames } from './decisions/unite-measures.ts';
export { nextSteps } from './decisions/undo-and-redo.ts';
export { decodeText } from './formats/decode-text.ts';
export { encodingOf } from './formats/encoding-of.ts';
export type { EncodingName } from './formats/encoding-of.ts';
export { fingerprintOf, likenessOf } from './formats/fingerprint.ts';
export { formatOf } from './formats/format-of.ts';
export { isOwnText, loadPaper } from './formats/load-paper.ts';
export type { LoadedPaper } from './formats/load-paper.ts';
export { statedInterval } from './interval/stated-interval.ts';
export { builtInKnowledge } from './knowledge/built-in.ts';

/** A paper as it comes from the edge: decoded text and what is known of it from outside. */
export interface PaperInput {
  id: string;
  path: string;
  sha256: string;
  format: PaperFormat;
  text: string;
  /** What the file says of its text beyond the characters: styles, cells, places on pages. */
  layout?: Layout | null;
  /** From sources.json: overrides what the paper's own head says. */
  bibliography?: { title?: string; year?: number; language?: Language; authors?: string[]; doi?: string };
  /** Figures that reviewers say were missed. */
  asked?: readonly AskedFigure[];
}

/** What stages 1–3 make of one paper; spans count code points, as in the files a run writes. */
export interface PaperRecords {
  source: Source;
  claims: Claim[];
  references: Reference[];
  coverage: Coverage;
  /** What went wrong in reading it, in words. */
  warnings: readonly string[];
}

/** What stages 4–5 make of all papers. */
export interface CrossCheck {
  /** Where more claims met under one key than are compared. */
  notes: CheckNote[];
  findings: Finding[];
  facts: Fact[];
}

/** What stages 4–5 make of all papers, of which many lie elsewhere. */
export interface Compared extends Omit<CrossCheck, 'facts'> {
  /** The claims that findings tell of, by their ids. */
  told: ReadonlyMap<string, Claim>;
  /** The facts, to be made when they are written. */
  table: FactTable;
  /** What need not be compared again. */
  memory: Memory;
  /** Which groups of claims were compared. */
  compared: ComparedGroups;
}

/** What decides which claims of a paper meet those of others, in numbers: small enough to be held for every paper. */
export interface PaperIndex {
  compared: ComparedIndex;
  figures: MeetingKeys;
}

/** What is looked at of claims that meet others, or that are told of. */
export interface PaperDetail {
  compared: ComparedColumns;
  figures: FiguresView;
}

/** What stages 4–5 see of the claims of one paper before they look at others: plain data that depends on nothing but the claims. */
export interface PaperView {
  index: PaperIndex;
  detail: PaperDetail;
}

/** A paper to be checked against others. */
export interface ViewedPaper {
  source: Source;
  index: PaperIndex;
  /** The rest of the view, a part at a time. */
  detail: <Part extends keyof PaperDetail>(part: Part) => PaperDetail[Part];
  /** What the view is known by: equal for equal views, or null where nobody knows. */
  known: string | null;
  /** A claim by its row, in the order in which the claims stand; those alone are asked for that are compared anew or told of. */
  claimAt: (row: number) => Claim;
}

export type QuantityRecord = Pick<Claim, 'span' | 'phrase' | 'exact' | 'quantity'>;

export interface Pipeline {
  /** Stages 1–3 over one paper: pure, the same bytes for the same input. Throws `Overdue` once `isOverdue` says so. */
  read: (input: PaperInput, isOverdue?: () => boolean) => PaperRecords;
  /** How the place in a paper that somebody points at is told, so that it is found again; null where no figure can stand there. */
  point: (input: PaperInput, pointer: Pointer) => FigurePlace | null;
  /** Stages 4–5 over what was read of all papers, after what reviewers decided. */
  check: (papers: Iterable<Pick<PaperRecords, 'claims' | 'references'>>, decisions?: readonly DecisionRecord[]) => CrossCheck;
  /** What of a paper is compared with others, and what is found within it. */
  view: (claims: readonly Claim[]) => PaperView;
  /** The same as `check` over views; what the memory of an earlier comparison knows is not compared again. */
  compare: (papers: readonly ViewedPaper[], references: readonly Reference[], memory?: Memory) => Compared;
  /** What was read of a paper, as reviewers corrected it. */
  correct: (paper: PaperRecords, decisions: readonly DecisionRecord[]) => PaperRecords;
  /** The claims a run would take from a paper with this text. */
  extractClaims: (id: string, text: string, language: Language | 'auto') => Claim[];
  /** All amounts recognised in a text, before anything is left out as a year, a marker or a label. */
  extractQuantities: (text: string, language: Language | 'auto') => QuantityRecord[];
}

/** The time that was given for one paper is up. */
export class Overdue extends Error {}

/** Builds the stages once from their tables; a worker does so for itself. */
export function createPipeline({ knowledge, settings, taggers }: { knowledge: Knowledge; settings: Settings; taggers: Taggers }): Pipeline {
  const makeSentences = createSentences(taggers);
  const extractClaims = createClaims(knowledge);
  const quantities = createQuantityReader(knowledge);
  const comparison = createComparison({ knowledge, settings });
  const consolidation = createConsolidation({ knowledge, settings });
  const readers = createReaders(knowledge, (text, language) => {
    const [reading] = quantities.read(text, language);
    return reading ? quantities.toQuantity(reading) : null;
  });

  const read = (input: PaperInput, isOverdue = () => false): PaperRecords => {
    const goOn = (): void => {
      if (isOverdue()) throw new Overdue();
    };
    const document = readDocument(input);
    goOn();
    const sentences = makeSentences(document);
    const extraction = extractClaims(document, sentences, goOn, input.asked);
    const coverage = coverageOf(document, sentences, extraction);
    const points = codePointsOf(document.text);
    return {
      source: document.source,
      claims: extraction.claims.map((claim) => inCodePoints(claim, points)),
      references: document.references.map((reference) => ({ ...reference, span: spanInCodePoints(reference.span, points) })),
      coverage: { ...coverage, skipped: coverage.skipped.map((skip) => ({ ...skip, span: spanInCodePoints(skip.span, points) })) },
      warnings: document.warnings,
    };
  };

  const view = (claims: readonly Claim[]): PaperView => {
    const told = tellClaims(claims, statedInterval, settings.approximation);
    const [compared, stated] = [comparison.view(told), consolidation.view(told)];
    return { index: { compared: compared.index, figures: stated.keys }, detail: { compared: compared.columns, figures: stated.figures } };
  };

  const crossCheck = (
    papers: readonly ViewedPaper[],
    references: readonly Reference[],
    settle: (findings: Finding[]) => Finding[],
    memory?: Memory,
  ): Compared => {
    const compared = papers.map(({ source, index, detail, known, claimAt }) => ({
      compared: { source, index: index.compared, columns: () => detail('compared'), known, claimAt },
      stated: { source, known, keys: index.figures, view: () => detail('figures') },
    }));
    const found = comparison.compare(
      compared.map((paper) => paper.compared),
      references,
      memory,
    );
    const findings = settle(found.findings);
    const table = consolidation.consolidate(
      compared.map((paper) => paper.stated),
      findings,
      references,
    );
    return { ...found, findings, table };
  };

  return {
    read,
    view,
    compare: (papers, references, memory) => crossCheck(papers, references, (findings) => findings, memory),
    point: (input, pointer) => {
      const document = readDocument(input);
      return describePlace(document, makeSentences(document), pointer);
    },
    correct: (paper, decisions) => correctPaper(paper, standingDecisions(decisions), readers),
    check: (papers, decisions = []) => {
      const read = [...papers];
      const standing = standingDecisions(decisions);
      const { claims, dropped } = correctClaims(
        read.flatMap((paper) => paper.claims),
        standing,
        readers,
      );
      const settle = (found: readonly Finding[]) => settleFindings(found, [...claims, ...dropped.keys()], standing.decisions);
      const references = read.flatMap((paper) => paper.references);
      const checked = crossCheck(viewAll(claims, view), references, settle);
      const { notes, findings, table } = checked;
      return { notes, findings, facts: rankFacts(factsOf(table), findings, claims, standing.decisions) };
    },
    extractClaims: (id, text, language) => {
      const bibliography = language === 'auto' ? {} : { language };
      return read({ id, path: id, sha256: '0'.repeat(64), format: 'txt', text, bibliography }).claims;
    },
    extractQuantities: (text, language) => {
      const points = codePointsOf(text);
      const read = quantities.read(text, language === 'auto' ? (isChinese(text) ? 'zh' : 'en') : language);
      // At 2 pm, on 12 April: a time without a year amounts to nothing.
      const amounts = read.filter(({ lower, unit, upper }) => unit !== 'date' || lower !== null || upper !== null);
      return amounts.map((reading) => ({
        span: spanInCodePoints({ start: reading.start, end: reading.end }, points),
        phrase: spanInCodePoints(reading.phrase, points),
        exact: text.slice(reading.start, reading.end),
        quantity: quantities.toQuantity(asNumber(reading)),
      }));
    },
  };
}

function factsOf(table: FactTable): Fact[] {
  return [...table.facts()].flatMap((rows) => rows.map(({ make }) => make()));
}

/** Views of papers whose claims are at hand. */
function viewAll(claims: readonly Claim[], view: Pipeline['view']): ViewedPaper[] {
  return [...groupBy(claims, ({ source }) => source.id).values()].map((unordered) => {
    const own = orderClaims(unordered);
    const { index, detail } = view(own);
    return { source: own[0]!.source, index, detail: (part) => detail[part], known: null, claimAt: (row) => own[row]! };
  });
}

const spanInCodePoints = ({ start, end }: Span, points: CodePoints): Span => ({ start: points.at(start), end: points.at(end) });

function inCodePoints(claim: Claim, points: CodePoints): Claim {
  const span: Claim['span'] = spanInCodePoints(claim.span, points);
  if (claim.span.parts) span.parts = claim.span.parts.map((part) => spanInCodePoints(part, points));
  return { ...claim, span, phrase: spanInCodePoints(claim.phrase, points) };
}
