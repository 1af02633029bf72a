import { groupBy } from '../../src/identity/group-by.ts';
import type { Claim } from '../../src/schema/claim.ts';
import type { Fact } from '../../src/schema/fact.ts';
import type { Finding, FindingCode } from '../../src/schema/finding.ts';
import type { Gold, GoldClaim, GoldRelation } from './gold.ts';
import { claimsOfPaper, matchClaims } from './match-claims.ts';

/** The code that says what gold says, then codes that lead a reader to the same matter. */
const codes: Partial<Record<GoldRelation['kind'], readonly FindingCode[]>> = {
  conflict: ['conflict', 'text-table', 'unit-scale', 'arithmetic', 'impossible'],
  arithmetic: ['arithmetic', 'impossible', 'text-table'],
  impossible: ['impossible', 'arithmetic', 'unit-scale'],
  unit_scale: ['unit-scale', 'text-table', 'conflict', 'impossible'],
  drift: ['drift', 'conflict'],
};

/** Findings that would be false alarms on what only looks alike. */
const alarms: readonly FindingCode[] = ['conflict', 'unit-scale', 'impossible', 'text-table', 'drift'];

export interface RelationCount {
  of: number;
  found: number;
}

export interface RelationScore {
  /** By kind and level: contradictions that a finding sets against one another, agreements that stand in one row. */
  found: Map<string, RelationCount>;
  /** By kind and level: findings about what holds or only looks alike. */
  flagged: Map<string, RelationCount>;
  /** Of the findings that set two claims of gold against one another, those that gold knows. */
  explained: RelationCount;
  errors: string[];
}

/** Sets findings and facts of a run beside the relations of gold. */
export function scoreRelations(
  gold: Gold,
  { claims, findings, facts }: { claims: readonly Claim[]; findings: readonly Finding[]; facts: readonly Fact[] },
): RelationScore {
  const score: RelationScore = { found: new Map(), flagged: new Map(), explained: { of: 0, found: 0 }, errors: [] };
  const { idOf, textOf } = matchGold(gold, claims);
  const opposing = opposingFindings(findings);
  const factOf = new Map(facts.flatMap(({ fact_id, claim_ids }) => claim_ids.map((id) => [id, fact_id] as const)));
  const explained = new Set<Finding>();
  for (const relation of gold.relations) {
    const ids = relation.claims.flatMap(([doc, n]) => idOf.get(`${doc}#${n}`) ?? []);
    const key = `${relation.kind} ${relation.level}`;
    const about = opposing(ids);
    const fitting = codes[relation.kind];
    const show = () =>
      `${relation.id} ${key}: ${relation.difference} | ${relation.why} | ${relation.claims.map(([doc, n]) => textOf.get(`${doc}#${n}`)).join(' × ')}`;
    if (fitting) {
      const hits = about.filter(({ code }) => fitting.includes(code));
      hits.forEach((hit) => explained.add(hit));
      count(score.found, key, hits.length > 0);
      if (hits.length === 0) score.errors.push(`MISSED ${show()}`);
    } else if (relation.kind === 'agreement' || relation.kind === 'rounding') {
      const rows = new Set(ids.map((id) => factOf.get(id)));
      const isOneFact = ids.length === relation.claims.length && rows.size === 1 && !rows.has(undefined);
      count(score.found, key, isOneFact);
      if (!isOneFact) score.errors.push(`APART ${show()}`);
    } else if (relation.kind === 'near_miss' || relation.kind === 'arithmetic_ok') {
      const isFlagged =
        relation.kind === 'near_miss'
          ? about.some(({ code }) => alarms.includes(code))
          : about.some((finding) => finding.code === 'arithmetic' && finding.claims.every((id) => ids.includes(id)));
      count(score.flagged, key, isFlagged);
      if (isFlagged) score.errors.push(`FALSE ALARM ${show()}`);
      if (relation.kind !== 'near_miss') continue;
      const rows = new Set(ids.map((id) => factOf.get(id)));
      const isOneFact = ids.length > 1 && rows.size === 1 && !rows.has(undefined);
      count(score.flagged, 'near_miss in one fact', isOneFact);
      if (isOneFact) score.errors.push(`ONE FACT ${show()}`);
    }
  }
  const known = new Set(idOf.values());
  const about = findings.filter(({ pairs }) => pairs.some(([a, b]) => a !== b && known.has(a) && known.has(b)));
  score.explained = { of: about.length, found: about.filter((finding) => explained.has(finding)).length };
  for (const finding of about) if (!explained.has(finding)) score.errors.push(`UNEXPLAINED ${finding.code} ${finding.message.en}`);
  return score;
}

function count(counts: Map<string, RelationCount>, key: string, isFound: boolean): void {
  const { of, found } = counts.get(key) ?? { of: 0, found: 0 };
  counts.set(key, { of: of + 1, found: found + (isFound ? 1 : 0) });
}

/** The ids of the run's claims for those of gold, and words for the latter. */
function matchGold(gold: Gold, claims: readonly Claim[]): { idOf: Map<string, string>; textOf: Map<string, string> } {
  const name = ({ doc, n }: GoldClaim) => `${doc}#${n}`;
  const idOf = new Map<string, string>();
  const textOf = new Map<string, string>();
  for (const [paper, wanted] of gold.papers) {
    const { matches } = matchClaims(wanted, claimsOfPaper(claims, paper));
    for (const one of wanted) textOf.set(name(one), `${matches.has(one) ? '' : '[not read] '}${name(one)} ${one.text}`);
    for (const [one, { id }] of matches) idOf.set(name(one), id);
  }
  return { idOf, textOf };
}

/** For some claims, the findings that say of two of them that they cannot both hold, or are about the only one. */
function opposingFindings(findings: readonly Finding[]): (ids: readonly string[]) => Finding[] {
  const byClaim = groupBy(
    findings.flatMap((finding) => finding.claims.map((id) => ({ id, finding }))),
    ({ id }) => id,
  );
  return (ids) => {
    const asked = new Set(ids);
    const near = new Set([...asked].flatMap((id) => byClaim.get(id) ?? []).map(({ finding }) => finding));
    return [...near].filter(({ claims, pairs }) =>
      asked.size === 1 ? claims.length === 1 : pairs.some(([a, b]) => a !== b && asked.has(a) && asked.has(b)),
    );
  };
}
