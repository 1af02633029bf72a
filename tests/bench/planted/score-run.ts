import type { Claim } from '../../../src/schema/claim.ts';
import type { CrossCheck } from '../../../src/pipeline.ts';
import { groupBy } from '../../../src/identity/group-by.ts';
import type { Figure } from './text.ts';
import type { PlantedCorpus } from './write-corpus.ts';

/** How one kind came out. */
export interface KindScore {
  name: string;
  isError: boolean;
  planted: number;
  /** Errors found under a fitting code; for what is no error, matters that a finding named. */
  found: number;
  /** Of those asked about one fact row, how many stand as they should. */
  rowsAsked: number;
  rowsRight: number;
}

export interface RunScore {
  kinds: KindScore[];
  recall: number;
  precision: number;
  findings: number;
  /** Planted figures that were read, and those read with every field as meant. */
  read: number;
  asMeant: number;
  /** Fields that were not read as meant, with how often. */
  wrong: Map<string, number>;
  figures: number;
  misses: { kind: string; figures: readonly { figure: Figure; claim: Claim | null; wrong: string[] }[] }[];
  strays: { message: string; code: string; kinds: string[]; wrong: string[] }[];
}

/** Sets what a run found beside what was planted. */
export function scoreRun({ matters, places }: PlantedCorpus, claims: readonly Claim[], { findings, facts }: CrossCheck): RunScore {
  const byPaper = groupBy(claims, ({ source }) => source.id);
  const claimOf = new Map<Figure, Claim | null>();
  for (const [figure, { paper, start, end }] of places) {
    claimOf.set(figure, byPaper.get(paper)?.find(({ span }) => span.start < end && span.end > start) ?? null);
  }
  const named = new Map<string, typeof findings>();
  for (const finding of findings) for (const claim of finding.claims) named.set(claim, [...(named.get(claim) ?? []), finding]);
  const rowOf = new Map(facts.flatMap(({ claim_ids, observation_id }) => claim_ids.map((claim) => [claim, observation_id])));
  const explained = new Set<string>();
  const scores = new Map<string, KindScore>();
  const misses: RunScore['misses'] = [];
  for (const { kind, matter } of matters) {
    const score = scores.get(kind.name) ?? {
      name: kind.name,
      isError: kind.codes.length > 0,
      planted: 0,
      found: 0,
      rowsAsked: 0,
      rowsRight: 0,
    };
    scores.set(kind.name, score);
    score.planted++;
    const ids = matter.figures.map((figure) => claimOf.get(figure)?.id ?? '');
    const about =
      findings.length === 0
        ? []
        : [...new Set(ids.flatMap((id) => named.get(id) ?? []))].filter((finding) => ids.every((id) => finding.claims.includes(id)));
    const fitting = about.filter(({ code }) => kind.codes.includes(code));
    for (const { id } of fitting) explained.add(id);
    for (const { id, code } of ids.flatMap((claim) => named.get(claim) ?? [])) if (kind.also?.includes(code)) explained.add(id);
    const isFound = kind.codes.length > 0 ? fitting.length > 0 : about.length > 0;
    if (isFound) score.found++;
    let isRight = true;
    if (kind.oneRow !== undefined) {
      const [a, b] = ids.map((id) => rowOf.get(id));
      isRight = (a !== undefined && a === b) === kind.oneRow;
      score.rowsAsked++;
      score.rowsRight += Number(isRight);
    }
    if (isFound !== kind.codes.length > 0 || !isRight)
      misses.push({
        kind: kind.name,
        figures: matter.figures.map((figure) => ({
          figure,
          claim: claimOf.get(figure) ?? null,
          wrong: wrongFields(figure, claimOf.get(figure) ?? null),
        })),
      });
  }
  const figures = [...claimOf];
  const wrongOf = new Map(figures.map(([figure, claim]) => [claim?.id ?? '', wrongFields(figure, claim)]));
  const all = [...scores.values()].sort((a, b) => Number(b.isError) - Number(a.isError) || (a.name < b.name ? -1 : 1));
  const errors = all.filter(({ isError }) => isError);
  return {
    kinds: all,
    recall: total(errors, 'found') / Math.max(1, total(errors, 'planted')),
    precision: findings.length === 0 ? 1 : explained.size / findings.length,
    findings: findings.length,
    figures: figures.length,
    read: figures.filter(([, claim]) => claim !== null).length,
    asMeant: figures.filter(([figure, claim]) => claim !== null && wrongFields(figure, claim).length === 0).length,
    wrong: countOf(figures.flatMap(([figure, claim]) => wrongFields(figure, claim).map((field) => field.split(' ', 1)[0]!))),
    misses,
    strays: findings
      .filter(({ id }) => !explained.has(id))
      .map(({ message, code, claims: ids }) => ({
        message: message.en,
        code,
        kinds: kindsOf(ids, matters, claimOf),
        wrong: ids.flatMap((id) => wrongOf.get(id) ?? []),
      })),
  };
}

/** The fields of a claim that were not read as meant. */
export function wrongFields({ meaning }: Figure, claim: Claim | null): string[] {
  if (!claim) return ['claim'];
  const { subject, measure, product, period, modality } = claim;
  const read = period ? (period.start === period.end ? `${period.start}` : `${period.start ?? ''}/${period.end ?? ''}`) : '';
  const wrong: string[] = [];
  if (meaning.subject !== '?' && (subject?.id ?? '') !== meaning.subject)
    wrong.push(`subject ${subject?.id ?? subject?.text ?? 'none'} for ${meaning.subject}`);
  if ((measure?.id ?? '') !== meaning.measure) wrong.push(`measure ${measure?.id ?? measure?.text ?? 'none'} for ${meaning.measure}`);
  const isGood = meaning.product === null ? meaning.words.includes(product?.text.toLowerCase() ?? '') : product?.id === meaning.product;
  if (!isGood) wrong.push(`product ${product?.id ?? product?.text ?? 'none'} for ${meaning.product ?? meaning.words[1]}`);
  if (read !== meaning.period) wrong.push(`period ${read || 'none'} for ${meaning.period}`);
  if (modality !== meaning.modality && !(modality === 'estimate' && meaning.modality === 'actual'))
    wrong.push(`modality ${modality} for ${meaning.modality}`);
  return wrong;
}

function kindsOf(ids: readonly string[], matters: PlantedCorpus['matters'], claimOf: ReadonlyMap<Figure, Claim | null>): string[] {
  return [
    ...new Set(
      matters
        .filter(({ matter }) => matter.figures.some((figure) => ids.includes(claimOf.get(figure)?.id ?? '-')))
        .map(({ kind }) => kind.name),
    ),
  ];
}

function total(scores: readonly KindScore[], field: 'found' | 'planted'): number {
  return scores.reduce((sum, score) => sum + score[field], 0);
}

function countOf(words: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}
