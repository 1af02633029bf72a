import type { Fact } from '../../schema/fact.ts';
import type { Finding } from '../../schema/finding.ts';
import { changedKeys } from '../plan/changed-keys.ts';
import type { Results } from './open-results.ts';

/** A value of a fact, as far as it is compared. */
export type ValueOfFact = Pick<Fact, 'obs_value' | 'lower' | 'upper' | 'unit_measure' | 'obs_status' | 'rank' | 'source_ids'>;

/** A fact that is not what it was. `causes` are the paths of papers, or what else changed. */
export interface FactChange {
  change: 'new' | 'gone' | 'value' | 'status';
  fact_id: string;
  label_zh: string;
  label_en: string;
  before: ValueOfFact[];
  after: ValueOfFact[];
  causes: string[];
}

/** A finding that is not what it was. */
export interface FindingChange {
  change: 'new' | 'gone' | 'changed';
  id: string;
  before: FindingState | null;
  after: FindingState | null;
  causes: string[];
}
export type FindingState = Pick<Finding, 'code' | 'severity' | 'confidence' | 'status' | 'message'>;

export interface PaperChange {
  change: 'new' | 'gone' | 'changed';
  path: string;
}

/** What changed from one run to another. */
export interface Difference {
  before: { folder: string; startedAt: string };
  after: { folder: string; startedAt: string };
  papers: PaperChange[];
  /** What changed beside the papers: tables, settings, heshu itself. */
  others: string[];
  facts: FactChange[];
  findings: FindingChange[];
}

/** Compares the fact tables and the findings of two runs, and names what made them differ. */
export function compareResults(before: Results, after: Results): Difference {
  const papers = comparePapers(before, after);
  const others = compareRest(before, after);
  const named = ({ folder, run }: Results) => ({ folder, startedAt: run.startedAt });
  const pathOf = new Map([...before.run.inputs, ...after.run.inputs].map(({ id, path }) => [id, path]));
  const changed = new Set(papers.map(({ path }) => path));
  const among = (ids: Iterable<string>): string[] => [...new Set(ids)].flatMap((id) => pathOf.get(id) ?? []).filter((p) => changed.has(p));
  /** The papers that changed among the nearest sources that hold any; what else changed where there are none. */
  const causesOf = (...circles: (() => Iterable<string>)[]): string[] => {
    for (const circle of circles) {
      const paths = among(circle());
      if (paths.length > 0) return paths.sort();
    }
    return others.length > 0 ? others : ['other papers of the corpus'];
  };
  const rowsOfFindings = rowsByFinding([...before.facts, ...after.facts]);
  return {
    before: named(before),
    after: named(after),
    papers,
    others,
    facts: compareFacts(before.facts, after.facts, (rows, all) =>
      causesOf(
        () => sourcesOf(rows),
        () => sourcesOf(all),
        () => sourcesOf(all.flatMap(({ finding_ids }) => finding_ids.flatMap((id) => rowsOfFindings.get(id) ?? []))),
      ),
    ),
    findings: compareFindings(before.findings, after.findings, (id) => causesOf(() => sourcesOf(rowsOfFindings.get(id) ?? []))),
  };
}

function compareFacts(before: readonly Fact[], after: readonly Fact[], causesOf: (rows: Fact[], all: Fact[]) => string[]): FactChange[] {
  const [former, latter] = [byFact(before), byFact(after)];
  return [...new Set([...latter.keys(), ...former.keys()])].flatMap((id): FactChange[] => {
    const [old, now] = [former.get(id) ?? [], latter.get(id) ?? []];
    const { label_zh, label_en } = (now[0] ?? old[0])!;
    const change = changeOf(old, now);
    if (change === null) return [];
    const differ = [...rowsNotIn(old, now), ...rowsNotIn(now, old)];
    return [
      { change, fact_id: id, label_zh, label_en, before: old.map(slim), after: now.map(slim), causes: causesOf(differ, [...old, ...now]) },
    ];
  });
}

function changeOf(old: readonly Fact[], now: readonly Fact[]): FactChange['change'] | null {
  if (old.length === 0) return 'new';
  if (now.length === 0) return 'gone';
  const [values, newValues] = [old, now].map((rows) => rows.map(valueKey).sort().join('\n'));
  if (values !== newValues) return 'value';
  return rowsNotIn(old, now).length > 0 ? 'status' : null;
}

const valueKey = ({ obs_value, lower, upper, unit_measure }: Fact): string => JSON.stringify([obs_value, lower, upper, unit_measure]);
const stateKey = (fact: Fact): string => `${valueKey(fact)} ${fact.obs_status} ${fact.rank}`;

function rowsNotIn(rows: readonly Fact[], others: readonly Fact[]): Fact[] {
  const keys = new Set(others.map(stateKey));
  return rows.filter((row) => !keys.has(stateKey(row)));
}

function slim({ obs_value, lower, upper, unit_measure, obs_status, rank, source_ids }: Fact): ValueOfFact {
  return { obs_value, lower, upper, unit_measure, obs_status, rank, source_ids };
}

function compareFindings(before: readonly Finding[], after: readonly Finding[], causesOf: (id: string) => string[]): FindingChange[] {
  const [former, latter] = [before, after].map((findings) => new Map(findings.map((finding) => [finding.id, stateOf(finding)]))) as [
    Map<string, FindingState>,
    Map<string, FindingState>,
  ];
  return [...new Set([...latter.keys(), ...former.keys()])].flatMap((id): FindingChange[] => {
    const [old, now] = [former.get(id) ?? null, latter.get(id) ?? null];
    if (JSON.stringify(old) === JSON.stringify(now)) return [];
    return [{ change: old === null ? 'new' : now === null ? 'gone' : 'changed', id, before: old, after: now, causes: causesOf(id) }];
  });
}

const stateOf = ({ code, severity, confidence, status, message }: Finding): FindingState => ({
  code,
  severity,
  confidence,
  status,
  message,
});

function comparePapers(before: Results, after: Results): PaperChange[] {
  const hashes = ({ run }: Results) =>
    new Map(run.inputs.flatMap(({ path, sha256 }) => (sha256 === null ? [] : [[path, sha256] as const])));
  const [former, latter] = [hashes(before), hashes(after)];
  return [...new Set([...former.keys(), ...latter.keys()])].sort().flatMap((path): PaperChange[] => {
    const [old, now] = [former.get(path), latter.get(path)];
    if (old === now) return [];
    return [{ change: old === undefined ? 'new' : now === undefined ? 'gone' : 'changed', path }];
  });
}

function compareRest({ run: before }: Results, { run: after }: Results): string[] {
  const tables = changedKeys(before.reading?.tables ?? {}, after.reading?.tables ?? {});
  const settings = changedKeys(before.settings, after.settings);
  return [
    ...(tables.length > 0 ? [`knowledge changed: ${tables.join(', ')}`] : []),
    ...(settings.length > 0 ? [`settings changed: ${settings.join(', ')}`] : []),
    ...(before.reading?.code !== after.reading?.code || before.heshu !== after.heshu ? ['heshu changed'] : []),
  ];
}

function byFact(facts: readonly Fact[]): Map<string, Fact[]> {
  const groups = new Map<string, Fact[]>();
  for (const fact of facts) {
    const rows = groups.get(fact.fact_id);
    if (rows) rows.push(fact);
    else groups.set(fact.fact_id, [fact]);
  }
  return groups;
}

function rowsByFinding(facts: readonly Fact[]): Map<string, Fact[]> {
  const rows = new Map<string, Fact[]>();
  for (const fact of facts) {
    for (const id of fact.finding_ids) {
      const known = rows.get(id);
      if (known) known.push(fact);
      else rows.set(id, [fact]);
    }
  }
  return rows;
}

function* sourcesOf(facts: Iterable<Fact>): Generator<string> {
  for (const { source_ids } of facts) yield* source_ids;
}
