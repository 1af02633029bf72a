import { keyNumber, listNumber } from '../identity/hash.ts';
import { joinNumbers, repeatedIn } from '../identity/number-sets.ts';
import type { PaperLinks } from '../identity/paper-links.ts';
import type { Context } from './check.ts';
import { groupingsAcross } from './checks/groupings.ts';
import { homeOf } from './matter.ts';
import { renumber } from './renumber.ts';
import type { RowNumbers } from './row-numbers.ts';
import { type Outcome, runChecks, tells } from './run-checks.ts';
import type { Doubts, Known } from './view-paper.ts';

/** What each check of a grouping tells of a group of rows, which are named by their places in the group; an empty list where none tells anything. */
export type GroupOutcome = readonly Outcome[];

/** What was told of groups, by the numbers that the groups are known by. */
export type Memory = ReadonlyMap<number, GroupOutcome>;

/** Which groups of claims were compared, and not known from an earlier comparison. */
export interface ComparedGroups {
  /** How many there are. */
  all: number;
  /** Of those compared anew what is first told of, in words for a person. */
  anew: string[];
}

/** Rows that share a key, in the order of their numbers. */
export type Group = readonly number[];

/** Most groups are in order. */
const silence: GroupOutcome = [];

/** So many rows are looked at together: enough for the papers to be opened once or a few times, few enough to hold. */
const batchSize = 500_000;

/**
 * Compares groups across papers, by groupings. What is in memory is not compared again; all that is told is put into `told`, and which were compared into
 * `compared`.
 */
export function createComparing(options: {
  numbers: RowNumbers;
  links: PaperLinks;
  known: Known;
  memory: Memory;
  told: Map<number, GroupOutcome>;
  compared: ComparedGroups;
}): (groupings: readonly (readonly Group[])[], doubts: Doubts) => GroupOutcome[][] {
  const { numbers, links, known, memory, told, compared } = options;
  const numberOf = createNumbering(numbers, links);
  return (groupings, doubts) => {
    const outcomes: GroupOutcome[][] = groupings.map(() => []);
    const due: { grouping: number; place: number; group: Group; number: number | null }[] = [];
    for (const [grouping, groups] of groupings.entries()) {
      compared.all += groups.length;
      for (const [place, group] of groups.entries()) {
        const number = numberOf(grouping, group, doubts);
        const known = number === null ? undefined : memory.get(number);
        if (known === undefined) due.push({ grouping, place, group, number });
        else {
          outcomes[grouping]![place] = known;
          told.set(number!, known);
        }
      }
    }
    for (const batch of inBatches(due)) {
      const { columns, placeOf, rowAt } = numbers.gather(batch.flatMap(({ group }) => group));
      const context = contextOf({ columns, placeOf, rowAt }, doubts, options);
      for (const { grouping, place, group, number } of batch) {
        const rows = group.map(placeOf);
        compared.anew.push(homeOf(columns, rows[0]!));
        const found = runChecks(groupingsAcross[grouping]!.checks, rows, context, known.minConfidence);
        const outcome = found.some(tells) ? found.map((one) => byPlace(one, rows)) : silence;
        outcomes[grouping]![place] = outcome;
        if (number !== null) told.set(number, outcome);
      }
    }
    return outcomes;
  };
}

/** The groups of a grouping, in the order of their first rows. */
export function groupsAcross({ papers, firstOf }: RowNumbers, grouping: number): Group[] {
  const found = new Map<number, number[]>();
  const repeated = repeatedIn(joinNumbers(papers.map(({ index }) => index.keys[grouping]!.keys)));
  for (const [paper, { index }] of papers.entries()) {
    const { rows, keys } = index.keys[grouping]!;
    for (const [at, row] of rows.entries()) {
      const key = keys[at]!;
      if (!repeated.has(key) && !groupingsAcross[grouping]!.judgesAlone) continue;
      const group = found.get(key);
      if (group) group.push(firstOf(paper) + row);
      else found.set(key, [firstOf(paper) + row]);
    }
  }
  return [...found.values()];
}

/** Gives groups numbers that are equal where all that is looked at is: the papers' views, the rows, what is doubted, and which papers cite one another. */
function createNumbering({ papers, paperOf, firstOf }: RowNumbers, links: PaperLinks) {
  const numbers = papers.map(({ known }) => (known === null ? null : keyNumber(known)));
  return (grouping: number, group: Group, { doubted, slipped }: Doubts): number | null => {
    const parts = [grouping];
    const members = new Set<number>();
    for (const row of group) {
      const paper = paperOf(row);
      const number = numbers[paper]!;
      if (number === null) return null;
      if (!members.has(paper)) parts.push(-1, number, Math.floor(number / 2 ** 32));
      members.add(paper);
      parts.push(row - firstOf(paper));
      if (doubted.has(row) || slipped.has(row)) parts.push(-2, doubted.get(row) ?? 0, Number(slipped.has(row)));
    }
    const ids = new Set([...members].map((paper) => papers[paper]!.source.id));
    for (const id of ids) for (const cited of links.listedBy(id)) if (ids.has(cited)) parts.push(-3, keyNumber(`${id} ${cited}`));
    return listNumber(parts);
  };
}

function contextOf(
  { columns, placeOf, rowAt }: ReturnType<RowNumbers['gather']>,
  { doubted, slipped }: Doubts,
  { numbers, links, known }: { numbers: RowNumbers; links: PaperLinks; known: Known },
): Omit<Context, 'onNote'> {
  const { entities, maxGroup } = known;
  const blurred = new Set<number>();
  for (const paper of new Set(Array.from(columns.source, (_, place) => numbers.paperOf(rowAt(place)))))
    for (const row of numbers.papers[paper]!.index.blurred) blurred.add(placeOf(numbers.firstOf(paper) + row));
  return {
    columns,
    entities,
    links,
    doubted: new Map([...doubted].map(([row, power]) => [placeOf(row), power])),
    slipped: new Set([...slipped].map(placeOf)),
    blurred,
    pairs: new Map(),
    maxGroup,
  };
}

/** What is told of a group, by places in the group. */
function byPlace(outcome: Outcome, rows: Group): Outcome {
  if (outcome.matters.length === 0) return outcome;
  const places = new Map(rows.map((row, place) => [row, place]));
  const placeOf = (row: number): number => {
    const place = places.get(row);
    if (place === undefined) throw new Error('a check across papers told of a row that is not in its group');
    return place;
  };
  return { ...outcome, matters: outcome.matters.map((matter) => renumber(matter, placeOf)) };
}

function* inBatches<Due extends { group: Group }>(due: readonly Due[]): Generator<Due[]> {
  let [batch, size]: [Due[], number] = [[], 0];
  for (const one of due) {
    batch.push(one);
    size += one.group.length;
    if (size < batchSize) continue;
    yield batch;
    [batch, size] = [[], 0];
  }
  if (batch.length > 0) yield batch;
}
