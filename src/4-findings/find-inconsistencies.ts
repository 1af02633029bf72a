import type { Claim } from '../schema/claim.ts';
import type { Reference } from '../schema/document.ts';
import type { Finding, FindingCode } from '../schema/finding.ts';
import type { Knowledge } from '../schema/knowledge.ts';
import type { Settings } from '../schema/settings.ts';
import { groupBy } from '../identity/group-by.ts';
import { createLabels } from '../identity/labels.ts';
import { paperLinksOf } from '../identity/paper-links.ts';
import { blurredRows } from './blurred-rows.ts';
import { calibrated } from './calibrate.ts';
import type { Check, CheckNote, Context, Matter } from './check.ts';
import { capGroup } from './cap-group.ts';
import { checks } from './checks/in-order.ts';
import { doubtedRows, unitSlips } from './checks/unit-slips.ts';
import { slipWitnesses } from './checks/slip-witnesses.ts';
import { type Columns, columnsOf } from './columns.ts';
import { groupRows } from './group-rows.ts';
import { entitiesOf } from './entities.ts';
import { homeOf, mergeMatters } from './matter.ts';
import { tablesOf } from './tables-of.ts';
import { toFinding } from './to-finding.ts';

const none: ReadonlySet<number> = new Set();
const undoubted: ReadonlyMap<number, number> = new Map();

/**
 * Makes stage 4: claims of all papers in, what cannot all be true out, sorted by worth. The order of the claims does not matter. `onNote` hears of every key
 * with more claims than are compared.
 */
export function createFindings(options: {
  knowledge: Knowledge;
  settings: Settings;
  onNote?: (note: CheckNote) => void;
}): (claims: readonly Claim[], references: readonly Reference[]) => Finding[] {
  const { knowledge, settings, onNote = () => undefined } = options;
  const entities = entitiesOf(knowledge);
  const tables = tablesOf(knowledge);
  const labels = createLabels(knowledge);
  return (unordered, references) => {
    const claims = [...unordered].sort(byPlace);
    const columns = columnsOf(claims, settings.approximation, tables);
    const links = paperLinksOf(sourcesOf(claims), references);
    const { maxGroup } = settings;
    const clear: Context = {
      columns,
      entities,
      links,
      doubted: undoubted,
      slipped: none,
      blurred: blurredRows(columns),
      pairs: new Map(),
      maxGroup,
      onNote,
    };
    const mattersOf = createMatters(clear);
    const likely = (check: Check, context: Context) =>
      mattersOf(check, context)
        .filter((matter) => matter.confidence >= leastSure)
        .map((matter) => ({ ...matter, confidence: calibrated(matter) }))
        .filter((matter) => matter.confidence >= settings.minConfidence);
    const slips = likely(unitSlips, clear);
    const context = { ...clear, doubted: doubtedRows(slips, columns), slipped: new Set(slips.map(({ rows }) => rows[0]!)) };
    const witnessed = [...slips, ...slipWitnesses(context)];
    const found = checks.flatMap((check) =>
      (check === unitSlips ? witnessed : likely(check, context)).map((matter) => ({ code: check.code, matter })),
    );
    return withoutRepeats(merged(found, columns))
      .map(({ code, matter }) => toFinding(code, matter, columns, labels))
      .sort(byWorth);
  };
}

/** Less sure than this a matter is not worth a reader's time, whatever the settings say. */
const leastSure = 0.3;

interface Found {
  code: FindingCode;
  matter: Matter;
}

/** Groups of rows as checks compare them, with how many rows share the key. */
interface Group {
  rows: readonly number[];
  size: number;
}

/** What a check finds in its groups, which are made once for all checks that look at the same. */
function createMatters(clear: Context): (check: Check, context: Context) => Matter[] {
  const known = new Map<Check['keys'], Group[]>();
  return (check, context) => {
    const { code, keys } = check;
    const groups = known.get(keys) ?? groupRows(check, clear).map((rows) => ({ rows: capGroup(rows, clear), size: rows.length }));
    known.set(keys, groups);
    return groups.flatMap(({ rows, size }) => {
      if (rows.length < size) context.onNote({ code, about: homeOf(context.columns, rows[0]!), claims: size, compared: rows.length });
      return check.compare(rows, context);
    });
  };
}

/** What a check, or two of them, tell of one home in like words is one matter. */
function merged(found: readonly Found[], columns: Columns): Found[] {
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
function withoutRepeats(found: readonly Found[]): Found[] {
  const byRows = groupBy(found, ({ code, matter }) => `${code} ${[...matter.rows].sort((a, b) => a - b).join(' ')}`);
  return [...byRows.values()].map((same) =>
    same.reduce((best, other) => (other.matter.confidence > best.matter.confidence ? other : best)),
  );
}

function* sourcesOf(claims: readonly Claim[]): Generator<Claim['source']> {
  for (const { source } of claims) yield source;
}

function byPlace(a: Claim, b: Claim): number {
  return compareText(a.source.id, b.source.id) || a.span.start - b.span.start || compareText(a.id, b.id);
}

const ranks: Record<Finding['severity'], number> = { high: 0, medium: 1, low: 2 };

function byWorth(a: Finding, b: Finding): number {
  return ranks[a.severity] - ranks[b.severity] || b.confidence - a.confidence || compareText(a.id, b.id);
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
