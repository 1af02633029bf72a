import type { PaperLinks } from '../identity/paper-links.ts';
import type { FindingCode } from '../schema/finding.ts';
import type { Check, CheckNote, Matter } from './check.ts';
import { groupingsAcross, groupingsWithin } from './checks/groupings.ts';
import { checks } from './checks/in-order.ts';
import { slipWitnesses } from './checks/slip-witnesses.ts';
import { doubtedRows, unitSlips } from './checks/unit-slips.ts';
import { type ComparedGroups, createComparing, type GroupOutcome, groupsAcross, type Memory } from './compare-across.ts';
import { renumber } from './renumber.ts';
import type { RowNumbers } from './row-numbers.ts';
import { nothing, type Outcome } from './run-checks.ts';
import { type Doubts, type Known, lookWithin, noDoubts } from './view-paper.ts';

/** A matter with the code of the check that told it. */
export interface FoundMatter {
  code: FindingCode;
  matter: Matter;
}

/** What all checks find, in their order. */
export interface FoundMatters {
  found: FoundMatter[];
  notes: CheckNote[];
  /** What was told of groups, for the next time. */
  memory: Memory;
  compared: ComparedGroups;
}

/** Runs all checks: those across papers over the groups that the memory does not know, those within a paper where its figures are doubted. */
export function findMatters(
  numbers: RowNumbers,
  { links, known, former }: { links: PaperLinks; known: Known; former: Memory },
): FoundMatters {
  const told = new Map<number, GroupOutcome>();
  const compared: ComparedGroups = { all: 0, anew: [] };
  const compare = createComparing({ numbers, links, known, memory: former, told, compared });
  const groups = groupingsAcross.map((_, grouping) => groupsAcross(numbers, grouping));
  const outcomes = compare(groups, noDoubts);
  const outcomesOf = (check: Check): Outcome[] => {
    const grouping = groupingsAcross.findIndex(({ checks: same }) => same.includes(check));
    const place = groupingsAcross[grouping]!.checks.indexOf(check);
    return outcomes[grouping]!.flatMap((outcome, group) =>
      outcome.length === 0 ? [] : withRows(outcome[place]!, (row) => groups[grouping]![group]![row]!),
    );
  };

  const slips = outcomesOf(unitSlips).flatMap(({ matters }) => matters);
  const { doubts, witnesses } = doubtsOf(slips, numbers, { links, known });
  if (doubts.doubted.size > 0) {
    const touched = groups.map((own) => [...own.keys()].filter((group) => own[group]!.some((row) => doubts.doubted.has(row))));
    const anew = compare(
      touched.map((places, grouping) => places.map((group) => groups[grouping]![group]!)),
      doubts,
    );
    for (const [grouping, places] of touched.entries())
      for (const [index, group] of places.entries()) outcomes[grouping]![group] = anew[grouping]![index]!;
  }
  const within = outcomesWithin(numbers, doubts, known);

  const found: FoundMatter[] = [];
  const notes: CheckNote[] = [];
  for (const check of checks) {
    const outcomes = check.within === 'paper' ? within(check) : outcomesOf(check);
    for (const outcome of outcomes) {
      notes.push(...outcome.notes);
      for (const matter of outcome.matters) found.push({ code: check.code, matter });
    }
    if (check === unitSlips) for (const matter of witnesses) found.push({ code: check.code, matter });
  }
  return { found, notes, memory: told, compared };
}

/** Which figures the slips put into doubt, and what bears the slips out. */
function doubtsOf(
  slips: readonly Matter[],
  numbers: RowNumbers,
  { links, known }: { links: PaperLinks; known: Known },
): { doubts: Doubts; witnesses: Matter[] } {
  if (slips.length === 0) return { doubts: noDoubts, witnesses: [] };
  const papers = new Set(slips.flatMap(({ rows }) => rows.map(numbers.paperOf)));
  const { columns, placeOf, rowAt } = numbers.gather([...[...papers].flatMap(numbers.rowsOf), ...rowsOfWorld(numbers)]);
  const own = slips.map((slip) => renumber(slip, placeOf));
  const doubted = doubtedRows(own, columns);
  const slipped = new Set(own.map(({ rows }) => rows[0]!));
  const { entities, maxGroup } = known;
  const witnesses = slipWitnesses({
    columns,
    entities,
    links,
    doubted,
    slipped,
    blurred: new Set(),
    pairs: new Map(),
    maxGroup,
    onNote: () => undefined,
  });
  return {
    doubts: { doubted: new Map([...doubted].map(([row, power]) => [rowAt(row), power])), slipped: new Set([...slipped].map(rowAt)) },
    witnesses: witnesses.map((matter) => renumber(matter, rowAt)),
  };
}

function rowsOfWorld({ papers, firstOf }: RowNumbers): number[] {
  return papers.flatMap(({ index }, paper) => Array.from(index.world, (row) => firstOf(paper) + row));
}

/** What each check tells of each paper. */
function outcomesWithin(numbers: RowNumbers, { doubted, slipped }: Doubts, known: Known): (check: Check) => Outcome[] {
  const doubtful = new Set([...doubted.keys()].map(numbers.paperOf));
  const told = numbers.papers.map(({ index }, paper) => {
    if (!doubtful.has(paper)) return index.within;
    const { columns, placeOf } = numbers.gather(numbers.rowsOf(paper));
    const own = (row: number) => placeOf(row) >= 0;
    return lookWithin(
      columns,
      {
        doubted: new Map([...doubted].filter(([row]) => own(row)).map(([row, power]) => [placeOf(row), power])),
        slipped: new Set([...slipped].filter(own).map(placeOf)),
      },
      known,
    );
  });
  return (check) => {
    const grouping = groupingsWithin.findIndex(({ checks: same }) => same.includes(check));
    const place = groupingsWithin[grouping]!.checks.indexOf(check);
    return told.map((outcomes, paper) => withRows(outcomes[grouping]![place] ?? nothing, (row) => numbers.firstOf(paper) + row));
  };
}

function withRows(outcome: Outcome, to: (row: number) => number): Outcome {
  return outcome.matters.length === 0 ? outcome : { ...outcome, matters: outcome.matters.map((matter) => renumber(matter, to)) };
}
