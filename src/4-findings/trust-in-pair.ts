import { normalisePhrase } from '../identity/normalise-phrase.ts';
import { middleOf } from '../interval/interval.ts';
import type { Claim, Term } from '../schema/claim.ts';
import type { Context } from './check.ts';
import { type Columns, fieldOf, intervalOf } from './columns.ts';
import { type Comparability, isOfGoods, trustIn } from './comparable.ts';
import { isRejectedFor } from './rejected-figure.ts';
import { exponentBetween } from './scale-slip.ts';
import { areToldByOthers } from './told-alike.ts';

/** How probable it is that two figures that cannot both hold are of one thing, and not of two that the reading did not tell apart. */
export function trustInPair(context: Context, a: number, b: number, comparability: Comparability, relativeGap: number): number {
  const { columns, blurred } = context;
  const [x, y] = [columns.claims[a]!, columns.claims[b]!];
  const reading = Math.sqrt(x.confidence * y.confidence);
  const named = columns.subject[a] !== 0 || (columns.table[a] !== 0 && columns.table[a] === columns.table[b]) ? 1 : 0.5;
  const dated = columns.period[a] === columns.period[b] || ![x, y].some(lostItsYear) ? 1 : 0.6;
  const unsure = (blurred.has(a) ? 0.35 : 1) * (blurred.has(b) ? 0.35 : 1) * (farApart(columns, a, b) ? 0.3 : 1);
  const close = relativeGap > 0 && relativeGap < 0.01 ? 0.7 : 1;
  const placed =
    columns.source[a] === columns.source[b] ? trustWithin(columns, a, b, comparability) : trustAcross(columns, a, comparability);
  return 0.95 * trustIn(comparability) * reading * named * dated * close * unsure * placed;
}

function trustAcross(columns: Columns, a: number, comparability: Comparability): number {
  return comparability.product === 'unknown' && isOfGoods(columns, a) ? 0.5 : 1;
}

/** Who writes two values for one thing into one paper does so in two places of it, or with a source for each. */
function trustWithin(columns: Columns, a: number, b: number, comparability: Comparability): number {
  const [x, y] = [columns.claims[a]!, columns.claims[b]!];
  const whole = comparability.scope === 'unknown' ? 0.75 : 1;
  if (saidTogether(columns, a, b)) return whole * (isRejectedFor(x, y, columns.tables) ? 0.8 : 0.25);
  const [cell, text] = columns.table[a] === 0 ? [y, x] : [x, y];
  if (cell.locator.table !== null && text.locator.table === null)
    return whole * (comparability.product === 'unknown' ? 0.4 : 1) * (isCompanion(columns, a) || isToldInFull(cell, text) ? 1 : 0.5);
  if (cell.locator.table !== null || areToldByOthers(columns, a, b)) return whole * (inOneBlock(x, y) ? 0.75 : 1);
  if (isOwnAndCited(x, y)) return whole * 0.35;
  // A share of one's own total, such as of sales, does not say of which part it is.
  const isTold = isCompanion(columns, a) || columns.bridged[a] !== columns.bridged[b];
  if (!isTold && (inOneSection(x, y) || comparability.scope === 'assumed') && [x, y].some(leavesHolderOut)) return whole * 0.35;
  return whole * (inOneBlock(x, y) ? 0.75 : 1);
}

/** An interval is told by its estimate. */
function isCompanion(columns: Columns, row: number): boolean {
  return fieldOf(columns, 'measure', row) === 'companion';
}

/** What a study found is not what it quotes of others. */
function isOwnAndCited(x: Claim, y: Claim): boolean {
  const isOfStudy = [x, y].every(({ scope, source }) => scope !== null && scope.text === source.title);
  return isOfStudy && (x.citations.length === 0) !== (y.citations.length === 0);
}

/** Two figures of one sentence, or of one cell, are mostly of two things that the reading did not tell apart, unless each has a source of its own. */
function saidTogether(columns: Columns, a: number, b: number): boolean {
  const [x, y] = [columns.claims[a]!.locator.table, columns.claims[b]!.locator.table];
  if (x && y) return columns.table[a] === columns.table[b] && x.cell[0] === y.cell[0] && x.cell[1] === y.cell[1];
  return columns.sentence[a] === columns.sentence[b] && !areToldByOthers(columns, a, b);
}

function inOneBlock({ locator }: Claim, other: Claim): boolean {
  return locator.table === null && other.locator.table === null && locator.block === other.locator.block;
}

function inOneSection({ locator }: Claim, other: Claim): boolean {
  return locator.section.join('|') === other.locator.section.join('|');
}

/** A sentence that does not name whose figure it gives tells of something that belongs to it: of its beds those of the wards, of its sales those of a good. */
function leavesHolderOut({ subject, quote }: Claim): boolean {
  return subject !== null && !namesOf(subject).some((name) => quote.includes(name)) && !/我国|我國|全国|全國/.test(quote);
}

const namesOf = ({ text, label }: Term): string[] => [text, ...(label ? [label.zh, label.en] : [])];

/** Whether the headings of a cell say no more than was read of it, or than the sentence says, too. */
function isToldInFull({ locator, subject, measure, product, scope, period, citations, basis }: Claim, { quote }: Claim): boolean {
  const told = [subject, measure, product, scope, period, ...citations].map((term) => normalisePhrase(term?.text ?? ''));
  const sentence = normalisePhrase(quote);
  const headings = [...locator.table!.row, ...locator.table!.column].map((heading) =>
    normalisePhrase(heading.replace(/[(（].*?[)）]/g, '')),
  );
  return headings.every(
    (heading) =>
      /\d/.test(heading) ||
      sentence.includes(heading) ||
      [...told, basis ?? ''].some((words) => words !== '' && (words.includes(heading) || heading.startsWith(words))),
  );
}

/** A claim without a period whose sentence or headings name a year was most likely stated for it. */
function lostItsYear({ period, quote, locator }: Claim): boolean {
  return period === null && /(?:19|20)\d\d/.test(locator.table ? [...locator.table.row, ...locator.table.column].join(' ') : quote);
}

/** Amounts of which one is a small fraction of the other are of a part and a whole, whatever was read. */
function farApart(columns: Columns, a: number, b: number): boolean {
  if (columns.claims[a]!.quantity.dimension === 'share' || exponentBetween(columns, a, b) !== null) return false;
  const [small, large] = [middleOf(intervalOf(columns, a)), middleOf(intervalOf(columns, b))].map(Math.abs).sort((x, y) => x - y) as [
    number,
    number,
  ];
  return fieldOf(columns, 'dimension', a) !== 'date' && small > 0 && large / small > 20;
}
