import type { Draft, Measure, Scan } from '../room.ts';

/** Units that mean several things in English, told by their company. */
export function chooseSense(drafts: Draft[], scan: Scan): Draft[] {
  return drafts.map((draft, index) => {
    const { measure } = draft;
    if (measure && isTonnesOrMillions(draft, measure, scan))
      return { ...draft, end: draft.number.end, phrase: { ...draft.phrase, end: draft.number.end }, measure: null };
    if (!measure) return warmth(draft, scan) ?? pence(draft, scan) ?? draft;
    const written = scan.lower.slice(measure.start, measure.end);
    const chosen =
      pounds(written, measure, draft, drafts[index - 1], drafts[index + 1], scan) ??
      yen(written, measure, scan) ??
      fahrenheit(measure, scan) ??
      basePairs(written, measure, scan) ??
      percent(written, draft, measure, scan) ??
      minutes(draft, measure, drafts[index - 1], scan);
    return chosen ? { ...draft, measure: chosen } : draft;
  });
}

/** 640,000 mt are tonnes, and so is the mt of a price; 118 mt may as well be millions of them. */
function isTonnesOrMillions({ low, high }: Draft, { start, end }: Measure, { text }: Scan): boolean {
  const figure = high ?? low;
  return text.slice(start, end) === 'mt' && figure?.scale === 0 && Number(figure.value) < 1000;
}

/** Pounds in millions or with pence are money. */
function pounds(
  written: string,
  measure: Measure,
  draft: Draft,
  before: Draft | undefined,
  next: Draft | undefined,
  scan: Scan,
): Measure | null {
  if (/^penn(?:y|ies)$/.test(written)) return /^pounds?$/.test(unitOf(before, scan)) ? { ...measure, code: 'GBP', base: 'GBP' } : null;
  if (!/^pounds?$/.test(written)) return null;
  const pence = next?.measure && next.start - draft.end < 6 && /^(?:pence|penny|p)$/.test(unitOf(next, scan));
  const money = pence || (draft.low?.scale ?? 0) >= 6 || /£|sterling/.test(scan.text);
  return money ? { ...measure, code: 'GBP', base: 'GBP', factor: 1, dimension: 'money' } : null;
}

function unitOf(draft: Draft | undefined, { lower }: Scan): string {
  return draft?.measure ? lower.slice(draft.measure.start, draft.measure.end) : '';
}

/** ¥ is the yuan where China is spoken of and the yen elsewhere. */
function yen(written: string, measure: Measure, { lower }: Scan): Measure | null {
  if (!written.startsWith('¥') || /chin|yuan|rmb|renminbi|beijing/.test(lower)) return null;
  return { ...measure, code: measure.code.replace('CNY', 'JPY'), base: measure.base.replace('CNY', 'JPY') };
}

const weather = /\b(?:weather|outside|outdoors|indoors|oven|fever|thermostat|hot|warm|cold|chilly|freezing|boiling|temperatures?)\b/;
const electric = /capaci|farad|batter|\bcells?\b|discharg|\bc-rate|\brate\b/;

const degree = { factor: 1, multiplier: 1, counted: false, dimension: 'temperature' as const };

/** 72 F is no capacity where warmth is spoken of. */
function fahrenheit(measure: Measure, { lower }: Scan): Measure | null {
  if (measure.code !== 'F' || !weather.test(lower) || electric.test(lower)) return null;
  return { ...measure, ...degree, code: '[degF]', base: '[degF]' };
}

/** 30 C outside, a temperature of -10C, 98F and feeling hot */
function warmth(draft: Draft, { text, lower }: Scan): Draft | null {
  const letter = draft.form === 'digits' ? /^ ?[CF](?![A-Za-z\d/-])/.exec(text.slice(draft.end, draft.end + 3)) : null;
  if (!letter || !weather.test(lower) || electric.test(lower)) return null;
  const end = draft.end + letter[0].length;
  const code = letter[0].endsWith('C') ? 'Cel' : '[degF]';
  return { ...draft, end, phrase: { ...draft.phrase, end }, measure: { ...degree, start: end - 1, end, code, base: code } };
}

/** 2h30m */
function minutes(draft: Draft, measure: Measure, before: Draft | undefined, { lexicon }: Scan): Measure | null {
  const row = lexicon.codes.get('min');
  const glued = measure.code === 'm' && before?.measure?.code === 'h' && before.end === draft.start;
  return glued && row ? { ...measure, code: row.ucum, base: row.base, factor: row.factor, dimension: row.dimension } : null;
}

/** 99p each: pence where other money or a price is spoken of. */
function pence(draft: Draft, { text, lower }: Scan): Draft | null {
  if (draft.form !== 'digits' || draft.low?.scale || !/^p(?![\w-])/.test(text.slice(draft.end, draft.end + 2))) return null;
  if (
    !text.includes('£') &&
    !/^ (?:each|apiece|per|a (?:share|litre|pint|mile|kilo|minute)|coins?|stamps?)\b/.test(lower.slice(draft.end + 1, draft.end + 12))
  )
    return null;
  const end = draft.end + 1;
  const measure: Measure = {
    start: end - 1,
    end,
    code: 'GBP',
    base: 'GBP',
    factor: 1,
    multiplier: 0.01,
    dimension: 'money',
    counted: false,
  };
  return { ...draft, end, phrase: { ...draft.phrase, end }, measure };
}

const stars = /parsec|galax|stellar|\bstars?\b|redshift|cluster|nebula|\b[kM]pc\b/;
const finance = /\b(?:rates?|yields?|spreads?|basis points?|interest|bonds?|hikes?|margins?|inflation|premium|loans?|coupon)\b/;

/** up 12pc, a cut of 50 bps: hundredths where neither stars nor lines are spoken of. */
function percent(written: string, { number }: Draft, measure: Measure, { text, lower }: Scan): Measure | null {
  const share = { ...measure, code: '%', base: '%', factor: 1 };
  if (written === 'pc' && measure.start === number.end && !stars.test(text)) return { ...share, dimension: 'share', multiplier: 1 };
  return written === 'bps' && finance.test(lower) ? { ...share, dimension: 'share-change', multiplier: 0.01 } : null;
}

/** 500 bp of DNA are base pairs, no hundredths of a percent. */
function basePairs(written: string, measure: Measure, { text }: Scan): Measure | null {
  if (written !== 'bp' || !/DNA|RNA|\bPCR\b|genom|primer|sequenc|amplic|nucleotid|\bgenes?\b|promoter|exon|\breads\b/i.test(text))
    return null;
  return { ...measure, code: '{bp}', base: '{bp}', factor: 1, multiplier: 1, dimension: 'other' };
}
