import type { Claim } from '../schema/claim.ts';

/** A word beside a measure that makes another figure of it: of some of the people, at other prices, against another time. */
interface Narrowing {
  id: string;
  zh: RegExp;
  en: RegExp;
}

/** Source: disaggregation by sex, age and area of the SDMX code lists (CL_SEX, CL_AGE, CL_AREA); prices and reference periods of national accounts (SNA 2008). */
const narrowings: readonly Narrowing[] = [
  { id: 'young', zh: /青年|青少年/, en: /\b(?:youth|young)\b/i },
  { id: 'children', zh: /儿童|兒童|未成年/, en: /\bchild(?:ren)?\b/i },
  { id: 'elderly', zh: /老年|老龄/, en: /\b(?:elderly|older people|older persons)\b/i },
  { id: 'female', zh: /女性|妇女|婦女/, en: /\b(?:female|wom[ae]n)(?:'s|’s)?\b/i },
  { id: 'male', zh: /男性/, en: /\b(?:male|men)(?:'s|’s)?\b/i },
  { id: 'urban', zh: /城镇|城鎮|城市居民/, en: /\burban\b/i },
  { id: 'rural', zh: /农村|農村/, en: /\brural\b/i },
  { id: 'nominal', zh: /名义|名義/, en: /\bnominal(?:ly)?\b/i },
  {
    id: 'real',
    zh: /实际(?:增|下降|工资|收入|利率)|扣除价格因素/,
    en: /\b(?:real (?:wages?|incomes?|terms|growth|gdp|interest)|inflation-adjusted)\b/i,
  },
  {
    id: 'on-period',
    zh: /环比|環比|季增/,
    en: /\b(?:quarter|month)[- ](?:on|over)[- ](?:quarter|month)\b|\bon the previous (?:month|quarter)\b/i,
  },
];

/** The narrowings that stand with the figure, where neither its holder, its good nor its whole tells them: in its clause, or in its headings. */
export function narrowingsOf(claim: Claim): string[] {
  const words = `${claim.measure?.id ? claim.measure.text : ''} ${claim.locator.table ? headingsOf(claim) : clauseOf(claim)}`;
  if (!narrowings.some((row) => isIn(row, words))) return [];
  const { subject, product, scope, measure } = claim;
  const told = [subject, product, scope, measure?.id ? null : measure].map((term) => term?.text ?? '').join(' ');
  return narrowings.filter((row) => isIn(row, words) && !isIn(row, told)).map(({ id }) => id);
}

const isIn = ({ zh, en }: Narrowing, words: string): boolean => zh.test(words) || en.test(words);

function headingsOf({ locator: { table } }: Claim): string {
  return [...table!.row, ...table!.column].join(' ');
}

const marks = '，,。;；:：%';

/** What stands before the figure since the last mark or number, and behind it how it is reckoned (8.1% in nominal terms). */
function clauseOf({ quote, exact }: Claim): string {
  const at = quote.indexOf(exact);
  if (at < 0) return '';
  const start = Math.max(...[...marks].map((mark) => quote.lastIndexOf(mark, at - 1) + 1));
  const before = /\D*(?:(?:19|20)\d\d\D*)?$/.exec(quote.slice(start, at))![0];
  const behind = /^[^，,。.;；]{0,12}\bin (?:nominal|real) terms\b/.exec(quote.slice(at + exact.length, at + exact.length + 40));
  return `${before} ${behind?.[0] ?? ''}`;
}
