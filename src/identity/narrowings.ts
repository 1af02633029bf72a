import type { Claim } from '../schema/claim.ts';
import { placeInQuote } from '../schema/place-in-quote.ts';
import type { Qualification } from './qualifications.ts';

/** A word beside a measure that makes another figure of it: of some of the people, at other prices, against another time, of one part of a quota. */
interface Narrowing extends Qualification {
  zh: RegExp;
  en: RegExp;
}

/** Source: disaggregation by sex, age and area of the SDMX code lists (CL_SEX, CL_AGE, CL_AREA); prices and reference periods of national accounts (SNA 2008). */
const narrowings: readonly Narrowing[] = [
  { id: 'young', label: { zh: '青年', en: 'youth' }, zh: /青年|青少年/, en: /\b(?:youth|young)\b/i },
  { id: 'children', label: { zh: '儿童', en: 'children' }, zh: /儿童|兒童|未成年/, en: /\bchild(?:ren)?\b/i },
  { id: 'elderly', label: { zh: '老年', en: 'elderly' }, zh: /老年|老龄/, en: /\b(?:elderly|older people|older persons)\b/i },
  { id: 'female', label: { zh: '女性', en: 'female' }, zh: /女性|妇女|婦女/, en: /\b(?:female|wom[ae]n)(?:'s|’s)?\b/i },
  { id: 'male', label: { zh: '男性', en: 'male' }, zh: /男性/, en: /\b(?:male|men)(?:'s|’s)?\b/i },
  { id: 'urban', label: { zh: '城镇', en: 'urban' }, zh: /城镇|城鎮|城市居民/, en: /\burban\b/i },
  { id: 'rural', label: { zh: '农村', en: 'rural' }, zh: /农村|農村/, en: /\brural\b/i },
  { id: 'nominal', label: { zh: '名义', en: 'nominal' }, zh: /名义|名義/, en: /\bnominal(?:ly)?\b/i },
  {
    id: 'real',
    label: { zh: '实际', en: 'real' },
    zh: /实际(?:增|下降|工资|收入|利率)|扣除价格因素/,
    en: /\b(?:real (?:wages?|incomes?|terms|growth|gdp|interest)|inflation-adjusted)\b/i,
  },
  {
    id: 'on-period',
    label: { zh: '环比', en: 'on the period before' },
    zh: /环比|環比|季增/,
    en: /\b(?:quarter|month)[- ](?:on|over)[- ](?:quarter|month)\b|\bon the previous (?:month|quarter)\b/i,
  },
  {
    id: 'illicit',
    label: { zh: '非法', en: 'illicit' },
    zh: /非法|走私|私采|盗采|違規|违规/,
    en: /\b(?:illegal(?:ly)?|illicit(?:ly)?|smuggl(?:ed|ing))\b/i,
  },
  // A quota, a purchase or a delivery that is given out in parts.
  { id: 'first-batch', label: { zh: '第一批', en: 'first batch' }, zh: /第一批|首批/, en: /\bfirst (?:batch|tranche|instal?lment)\b/i },
  { id: 'second-batch', label: { zh: '第二批', en: 'second batch' }, zh: /第二批/, en: /\bsecond (?:batch|tranche|instal?lment)\b/i },
  { id: 'third-batch', label: { zh: '第三批', en: 'third batch' }, zh: /第三批/, en: /\bthird (?:batch|tranche|instal?lment)\b/i },
  { id: 'fourth-batch', label: { zh: '第四批', en: 'fourth batch' }, zh: /第四批/, en: /\bfourth (?:batch|tranche|instal?lment)\b/i },
  {
    id: 'first-batches',
    label: { zh: '前几批', en: 'first batches' },
    zh: /前[两兩2二三3]批/,
    en: /\bfirst (?:two|three) (?:batches|tranches|instal?lments)\b/i,
  },
];

/** Most figures have no such word beside them. */
const anyNarrowing = new RegExp(narrowings.flatMap(({ zh, en }) => [zh.source, en.source]).join('|'), 'i');

/** The narrowings that stand with the figure, where neither its holder, its good nor its whole tells them: in its clause, or in its headings. */
export function narrowingsOf(claim: Claim): readonly Qualification[] {
  const words = `${claim.measure?.id ? claim.measure.text : ''} ${claim.locator.table ? headingsOf(claim) : clauseOf(claim)}`;
  if (!anyNarrowing.test(words)) return [];
  const { subject, product, scope, measure } = claim;
  const told = [subject, product, scope, measure?.id ? null : measure].map((term) => term?.text ?? '').join(' ');
  return narrowings.filter((row) => isIn(row, words) && !isIn(row, told));
}

const isIn = ({ zh, en }: Narrowing, words: string): boolean => zh.test(words) || en.test(words);

function headingsOf({ locator: { table } }: Claim): string {
  return [...table!.row, ...table!.column].join(' ');
}

const marks = '，,。;；:：%';

/** 分别为40吨、30吨: the numbers of a list before its last. */
const inList = /\d[\d.]*[^\d，,、。]{0,4}(?:[、和与及]|(?= and ))/g;

const reached = /^(?: [a-z-]+)? to $|^[，,]?[增升降减][^，,\d]{0,2}[至到]$/;

/** What stands before the figure since the last mark or number, and behind it how it is reckoned (8.1% in nominal terms). */
function clauseOf(claim: Claim): string {
  const { quote, exact } = claim;
  const at = placeInQuote(claim);
  if (at < 0) return '';
  const mark = (end: number) => Math.max(...[...marks].map((one) => quote.lastIndexOf(one, end - 1) + 1));
  const last = mark(at);
  // Raised the first batch by 20% to 100 t: how far something went parts no clause.
  const isReached = quote[last - 1] === '%' && reached.test(quote.slice(last, at));
  const told = isReached ? quote.slice(mark(last - 1), at).replace(/\d[\d.]*\s?%/, '') : quote.slice(last, at).replace(inList, '');
  const before = /\D*(?:(?:19|20)\d\d\D*)?$/.exec(told)![0];
  const behind = /^[^，,。.;；]{0,12}\bin (?:nominal|real) terms\b/.exec(quote.slice(at + exact.length, at + exact.length + 40));
  return `${before} ${behind?.[0] ?? ''}`;
}
