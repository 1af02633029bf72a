import { tradeFlowOf, worthOfFlow } from '../../identity/measure-id.ts';
import type { Term } from '../../schema/claim.ts';
import type { Language } from '../../schema/place.ts';
import { derivedTerm, phraseTerm, termOf } from '../frames/terms.ts';
import type { Reading } from '../quantities/reading.ts';
import { type CellHeaders, isRowMajor } from './cell-headers.ts';
import { bodyOverColumn, namesHolder, namesQuantity, timePoint } from './row-names.ts';
import type { HeaderReading } from './headers.ts';
import { isPart } from '../quantities/dimensions.ts';

const trade = [
  { pattern: /进口|import/, id: 'import-volume', text: { zh: '进口量', en: 'imports' } },
  { pattern: /出口|export/, id: 'export-volume', text: { zh: '出口量', en: 'exports' } },
] as const;

/** The measure of a cell's figure and the header that names it. */
export interface NamedMeasure {
  measure: Term | null;
  from: HeaderReading | null;
}

/** What a cell's figure measures: the row's name where rows are measures, else the nearest header that names a measure its unit fits, else a header's words. */
export function measureOfCell(reading: Reading, headers: CellHeaders, around: readonly HeaderReading[], language: Language): NamedMeasure {
  const interval =
    isRange(reading) && headers.column.some(({ view }) => ofInterval.test(view.folded))
      ? headers.measureById('confidence-interval')
      : undefined;
  if (interval) return { measure: termOf(interval, language), from: null };
  const isChange = reading.dimension === 'share' && headers.column[0]?.view.language === 'zh' && headers.column[0].growth;
  const byRow = isChange ? null : namedByRow(reading, headers);
  if (byRow) return byRow;
  const rankHeader = headers.column.find((header) => /排名|名次|\brank/.test(header.view.folded));
  if (rankHeader) return { measure: derivedTerm('rank', baseOf(headers), rankHeader.words), from: rankHeader };
  if (isPart(reading.dimension)) return measureOfPart(reading, headers, language);
  const change = changeInColumn(headers);
  if (change) return change;
  return (
    (reading.dimension === 'money' ? valueOfFlow(headers) : null) ??
    namedAround(reading, headers, around) ??
    flowOfCaption(reading, headers, language) ??
    inWords(headers)
  );
}

/** 較上年增減（千人）: an amount in a column of changes is how far the measure of its row or of the column before moved. */
function changeInColumn(headers: CellHeaders): NamedMeasure | null {
  const [own] = headers.column;
  const base = own && ofChange.test(own.view.folded) ? baseOf(headers) : null;
  return own && base ? { measure: derivedTerm('increase', base, `${base.text}${own.words}`), from: own } : null;
}

const ofChange = /^(?:较|比|与)[^(（]*(?:增减|变动|变化|增加|减少)[额量数值]?\s*(?:[(（]|$)|^(?:增减|变动|变化)[额量数值]?\s*(?:[(（]|$)/;

const ofInterval = /\bci\b|置信区间|可信区间/;
const isRange = ({ lower, upper }: Reading): boolean => lower !== null && upper !== null && lower !== upper;

/** Ratio (95% CI): what is no range is the ratio. */
const measureThatFits = (header: HeaderReading, reading: Reading) =>
  header.mentions.measures.findLast(
    ({ value }) => value.dimensions.includes(reading.dimension) && (value.id !== 'confidence-interval' || isRange(reading)),
  );

function namedByRow(reading: Reading, headers: CellHeaders): NamedMeasure | null {
  if (!isRowMajor(headers)) return null;
  const from = headers.row.find(
    ({ words, view, mentions }) =>
      words && !timePoint.test(view.folded) && mentions.entities.length === 0 && mentions.products.length === 0,
  );
  if (!from) return null;
  const known = measureThatFits(from, reading);
  const isKnown = known && known.value.kind !== 'count';
  return { measure: isKnown ? termOf(known.value, from.view.language, from.words) : phraseTerm(from.words), from };
}

/** The measure that a share, a growth or a rank is of. */
function baseOf({ column, row, left, caption, lexicon }: CellHeaders): Term | null {
  for (const header of [...column, ...row, ...left, ...(caption ? [caption] : [])]) {
    const match = header.mentions.measures.findLast(({ value }) => value.kind !== 'share');
    if (match) return termOf(match.value, header.view.language, header.view.text.slice(match.start, match.end));
  }
  const stub = row.find((header) => namesQuantity(header, lexicon));
  return stub ? phraseTerm(stub.words) : null;
}

/** What a percentage of a cell tells: a share, a growth, or a measure that is given in percent. */
function measureOfPart(reading: Reading, headers: CellHeaders, language: Language): NamedMeasure {
  const fits = (header: HeaderReading) => measureThatFits(header, reading);
  const column = headers.column.find((header) => header.growth || header.decline || header.share || fits(header));
  const named = column && fits(column);
  if (column && named) return { measure: termOf(named.value, column.view.language, column.words), from: column };
  if (column?.growth || column?.decline)
    return { measure: derivedTerm(column.decline ? 'decline' : 'growth', baseOf(headers), underHeader(column, headers)), from: column };
  if (!column) {
    const row = headers.row.find(fits);
    if (row) return { measure: termOf(fits(row)!.value, row.view.language, row.words), from: row };
    const isSilent = headers.column.every(({ mentions }) => mentions.measures.length === 0);
    const ofCaption = headers.caption && isSilent ? fits(headers.caption) : undefined;
    if (ofCaption) return { measure: termOf(ofCaption.value, language), from: headers.caption };
    const title = language === 'en' ? titleOf(headers.caption) : '';
    if (title) return { measure: phraseTerm(title), from: headers.caption };
  }
  const words = column?.words || headers.column[0]?.words || headers.row[0]?.words || '';
  return { measure: derivedTerm('share', baseOf(headers) ?? phraseTerm(headers.row[0]?.words ?? ''), words), from: column ?? null };
}

/** The nearest header with a measure that fits; of a caption that names several, one that no other column names. */
function namedAround(reading: Reading, headers: CellHeaders, around: readonly HeaderReading[]): NamedMeasure | null {
  for (const header of around) {
    const own =
      header === headers.caption
        ? header.mentions.measures.findLast(
            ({ value }) => value.dimensions.includes(reading.dimension) && value.kind !== 'share' && !headers.namesElsewhere(value.id),
          )
        : undefined;
    const match = own ?? measureThatFits(header, reading);
    if (match) return { measure: termOf(match.value, header.view.language, header.view.text.slice(match.start, match.end)), from: header };
  }
  return null;
}

/** A table "of imports" in tonnes or money gives imports, whatever its columns are called. */
function flowOfCaption({ dimension }: Reading, { caption, measureById }: CellHeaders, language: Language): NamedMeasure | null {
  if (!caption || !['mass', 'money'].includes(dimension)) return null;
  const flow = trade.find(({ pattern }) => pattern.test(caption.view.folded));
  const worth = flow && dimension === 'money' ? measureById(worthOfFlow(flow.id) ?? '') : undefined;
  if (worth) return { measure: termOf(worth, language), from: caption };
  return flow ? { measure: { text: flow.text[language], id: flow.id, label: null }, from: caption } : null;
}

/** Under 业务量 a column 绝对量 says no more than that its figures are no changes. */
export const generic =
  /^\s*(?:绝对[量额数值]|数[量值额]|金额|总[量额数]|合计|小计|本[年期月]|累计|实绩|value|amount|absolute)\s*(?:[(（][^（）()]*[)）])?\s*$/;

/** 增长 under 业务收入: the change with the words of the header over it. */
const underHeader = (own: HeaderReading, { column, row, lexicon }: CellHeaders): string => {
  const over = column[column.indexOf(own) + 1];
  const stub = row.find((header) => namesQuantity(header, lexicon));
  if (stub && own.view.language === 'zh') return `${stub.words}${own.words}`;
  return over?.words && own.words.length <= 4 && !over.period && own.view.language === 'zh' ? `${over.words}${own.words}` : own.words;
};

/** The words of a header, where no table knows the measure. */
function inWords(headers: CellHeaders): NamedMeasure {
  const { row, caption } = headers;
  const titled = titleOverTimes(headers);
  if (titled) return { measure: phraseTerm(titled), from: caption };
  const column = headers.column.filter((header) => header !== bodyOverColumn(headers));
  // Of two headers the one with the unit names what is measured, the other which of it: Yield (t/ha) over Early and Late.
  const united =
    column.length > 1 && column[0]!.units.length === 0 ? column.find(({ units, words }) => units.length > 0 && words) : undefined;
  const named =
    united ??
    column.find(
      (header) => header.words && !generic.test(header.view.folded) && namesMoreThanTime(header) && header.mentions.entities.length === 0,
    ) ??
    row.find(
      (header) =>
        header.words && header.mentions.entities.length === 0 && !header.period && !(caption?.words && namesHolder(header, headers)),
    );
  return { measure: phraseTerm(named?.words || caption?.words || column[0]?.words || ''), from: named ?? null };
}

/** 表1 我国各领域退役磁体规模: what a Chinese caption says its table gives where its rows are holders and its columns nothing but times. */
function titleOverTimes(headers: CellHeaders): string {
  const { column, row, caption, stubHead } = headers;
  const [stub] = row;
  const areTimes = column.length > 0 && column.every((header) => header.period !== null && !namesMoreThanTime(header));
  if (!caption || caption.view.language !== 'zh' || !areTimes || !stub || !namesHolder(stub, headers)) return '';
  const owner = caption.mentions.entities[0];
  const title = caption.view.text.slice(owner?.end ?? 0).replace(/^\s*表\s*[\d-]+[\s.．:：]*/, '');
  const of = stubHead.length > 1 ? title.indexOf(`各${stubHead}`) : -1;
  const words = (of < 0 ? title : title.slice(of + 1 + stubHead.length)).replace(/[，,（(].*$/, '').replace(/^[的\s]+|\s+$/g, '');
  return words.length > 2 && words.length < 20 && !/\d/.test(words) ? words : '';
}

/** What a caption with a unit of its own says its whole table gives: "Table 1. Leaching efficiency (%) after 90 min". */
function titleOf(caption: HeaderReading | null): string {
  const title = /^(?:table\s+\S+[.:]?\s+)?([^.:;,()]{4,60}?)\s*\((?:%|percent|per cent)\)/i.exec(caption?.view.text ?? '')?.[1] ?? '';
  return caption?.mentions.measures.length === 0 ? title : '';
}

/** Whether a header says more than when: "Abstraction 2022", not "End of 2022". */
function namesMoreThanTime({ period, view }: HeaderReading): boolean {
  return !period || /\p{Lu}?\p{Ll}{3}|[\u4e00-\u9fff]{2}/u.test(view.text.replace(period.text, ' ').replace(/[（(][^（）()]*[)）]/g, ' '));
}

/** Money under 出口 or "Imports" is the value of that trade. */
function valueOfFlow({ column, row, measureById }: CellHeaders): NamedMeasure | null {
  for (const header of [...column, ...row]) {
    const { measures } = header.mentions;
    const flow = measures.findLast(({ value }) => tradeFlowOf(value.id)?.told === 'volume');
    const value =
      flow && !measures.some(({ value: { dimensions } }) => dimensions.includes('money')) && measureById(worthOfFlow(flow.value.id)!);
    if (flow && value) return { measure: termOf(value, header.view.language, header.view.text.slice(flow.start, flow.end)), from: header };
  }
  return null;
}
