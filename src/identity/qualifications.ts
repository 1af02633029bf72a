import type { Claim } from '../schema/claim.ts';
import type { Language } from '../schema/place.ts';
import { narrowingsOf } from './narrowings.ts';
import { placeInQuote } from '../schema/place-in-quote.ts';
import { isOfFormerTime, variantsIn } from './variants.ts';

/** What is said beside a figure and makes it another than the plain one of its measure. */
export interface Qualification {
  id: string;
  label: Readonly<Record<Language, string>>;
}

const perPeople: Qualification = { id: 'per-people', label: { zh: '按人口计', en: 'per head' } };
const formerly: Qualification = { id: 'formerly', label: { zh: '曾经', en: 'formerly' } };

const partOfYear: Qualification = { id: 'part-of-year', label: { zh: '非全年', en: 'part of a year' } };

/** Made 2,700 t during the quarter, 本季度产量: of less than a year, though nobody says of which. */
const withinYear = {
  before: /[本当當该該](?:季|月|周|週)|\b(?:in|during|for|over) the (?:quarter|month|week|half|half-year|period)\b[^.;,]{0,32}$/,
  behind: /^[^.;,]{0,48}\b(?:in|during|for|over) the (?:quarter|month|week|half|half-year|period)\b/,
};

/** What tells a figure from others of its measure: in running text by the words of the sentence before it, in a table by the headings. */
export function qualificationsOf(claim: Claim): readonly Qualification[] {
  const { quote, exact, locator, period } = claim;
  const words = locator.table
    ? [...locator.table.row, ...locator.table.column].join(' ')
    : quote.slice(0, Math.max(0, placeInQuote(claim)));
  const isPer = !locator.table && isPerPeople(words, quote.slice(words.length + exact.length));
  const isFormer = period === null && isOfFormerTime(words);
  const isWithin =
    period === null &&
    !locator.table &&
    (withinYear.before.test(words) || withinYear.behind.test(quote.slice(words.length + exact.length)));
  const own = [isPer && perPeople, isFormer && formerly, isWithin && partOfYear].filter((row) => row !== false);
  return [...variantsIn(words), ...own, ...narrowingsOf(claim)];
}

/** 每千人口床位8.47张, 8.5 beds per 1,000 people: no count of all. */
function isPerPeople(before: string, behind: string): boolean {
  return (
    /每[百千万十]+(?:人口?|名|户)[^，,。;；\d]{0,12}$/.test(before) ||
    /^[^,.;]{0,24}\bper (?:1,000|1000|10,000|100,000|thousand|million)\b/.test(behind)
  );
}
