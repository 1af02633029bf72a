import { withoutQualifiers } from '../identity/measure-id.ts';
import { canBothHold } from '../interval/interval.ts';
import type { Context } from './check.ts';
import { type Columns, fieldOf, intervalOf } from './columns.ts';
import { likeness } from './likeness.ts';
import { kindsOfLists, recurringEvents, repeatableEvents, tellsOfEdition } from './tables/recurring-events.ts';

/** How alike two sentences on a recurring event must be to be of one. */
const alikeEvents = 0.35;

/** A country publishes, signs and launches much: two such dates are of one event only where the sentences say so. */
export function areOtherEvents(a: number, b: number, group: readonly number[], { columns, entities }: Context): boolean {
  const event = withoutQualifiers(fieldOf(columns, 'measure', a));
  if (repeatableEvents.has(event) && happenedTwice(a, b, group, columns)) return true;
  if (!recurringEvents.has(event)) return false;
  const actors = [a, b].map((row) => fieldOf(columns, 'subject', row));
  if (!actors.some((actor) => actor === '' || entities.hasManyEvents(actor))) return false;
  if (areEditions(a, b, columns)) return true;
  const one = event === 'event:listing' ? areOfOneList(a, b, columns) : null;
  return one === null ? likeness(columns.claims[a]!.quote, columns.claims[b]!.quote) < alikeEvents : !one;
}

/** In days: what is brought out again comes a year later or more. */
const editionsApart = 330;

function areEditions(a: number, b: number, columns: Columns): boolean {
  const [x, y] = [intervalOf(columns, a), intervalOf(columns, b)];
  const apart = Math.max(x.lower - y.upper, y.lower - x.upper);
  return apart >= editionsApart && [a, b].some((row) => tellsOfEdition(columns.tables).test(columns.claims[row]!.measure!.text));
}

/** One good comes but once upon a country's list of one kind; null where a sentence does not tell the kind or the good. */
function areOfOneList(a: number, b: number, { claims, product, tables }: Columns): boolean | null {
  const [x, y] = [a, b].map((row) => kindsOfLists.findIndex((kind) => kind(tables).test(claims[row]!.quote)));
  return product[a] === 0 || product[a] !== product[b] || x! < 0 || y! < 0 ? null : x === y;
}

/** Years after which a mine that was closed may have been closed again. */
const againAfter = 5;

/** What can be undone can be done again: years apart, or where a paper tells both dates, it was. */
function happenedTwice(a: number, b: number, group: readonly number[], columns: Columns): boolean {
  const yearAt = (row: number) => columns.claims[row]!.quantity.lowerBound ?? 0;
  if (Math.abs(yearAt(a) - yearAt(b)) >= againAfter) return true;
  const papersWith = (row: number) =>
    new Set(
      group.filter((other) => canBothHold(intervalOf(columns, other), intervalOf(columns, row))).map((other) => columns.source[other]),
    );
  const [one, other] = [papersWith(a), papersWith(b)];
  return [...one].some((paper) => other.has(paper));
}
