import type { Modality, Period, Term } from '../../schema/claim.ts';
import { studyOf } from '../frames/frame-reading.ts';
import { statesBasis } from '../frames/product/choose-product.ts';
import { derivedTerm, phraseTerm, termOf } from '../frames/terms.ts';
import type { MeasureRow } from '../../schema/knowledge.ts';
import type { Reading } from '../quantities/reading.ts';
import type { DocumentFrame } from '../scene.ts';
import { comparesArms } from './contrast.ts';
import type { HeaderReading } from './headers.ts';

/** The header readings that speak for one cell, nearest first. */
export interface CellHeaders {
  column: readonly HeaderReading[];
  row: readonly HeaderReading[];
  caption: HeaderReading | null;
  /** Headers of the columns to the left, the nearest first: a share column without a name of its own belongs to the value column before it. */
  left: readonly HeaderReading[];
  /** The two arms of the table as one, for a column that compares them. */
  contrast: Term | null;
  /** The header over the row's name, folded. */
  stubHead: string;
  /** The year that a column headed 年份 or "year" gives the row. */
  rowYear: string | null;
  /** Whether another column names a measure: of a caption that names several it is not that of a column of years. */
  namesElsewhere: (measure: string) => boolean;
  measureById: (id: string) => MeasureRow | undefined;
}

/** What a cell's figure is of, from its headers. */
export interface CellFrame {
  subject: Term | null;
  measure: Term | null;
  product: Term | null;
  scope: Term | null;
  period: Period | null;
  modality: Modality;
  rules: string[];
}

/** Whether the rows name the measures and the columns the holders (a table of baseline data), instead of the other way round. */
export function isRowMajor({ row, column }: CellHeaders): boolean {
  if (column.some((header) => header.isGroup) && row.some((header) => header.words)) return true;
  const speaks = (header: HeaderReading) => header.units.length > 0 || header.mentions.measures.some(({ value }) => value.kind !== 'count');
  return row.some((header) => header.units.length > 0) && !column.some((header) => speaks(header) && !header.view.folded.includes('ci'));
}

const trade: readonly [RegExp, string][] = [
  [/进口|import/, 'import-volume'],
  [/出口|export/, 'export-volume'],
];

/** Puts a cell's figure together from its column, its row and its caption: whatever is nearest and fits. */
export function frameCell(reading: Reading, headers: CellHeaders, document: DocumentFrame): CellFrame {
  const rowMajor = isRowMajor(headers);
  const around = [
    ...(rowMajor ? [...headers.row, ...headers.column] : [...headers.column, ...headers.row]),
    ...(headers.caption ? [headers.caption] : []),
  ];
  const { measure, from } = measureOfCell(reading, headers, around, document.language);
  const product = productOfCell(headers, around, document);
  const subject = subjectOfCell(headers, measure, product, document);
  return {
    subject,
    measure,
    product,
    scope: scopeOfCell(around, measure, subject) ?? studyOf(subject, document),
    period: periodOfCell(headers, around, measure),
    modality: modalityOfCell(around, from, document, headers),
    rules: ['table-cell'],
  };
}

/** Before and after treatment, baseline, week 12: when a row was measured, not what. */
const timePoint =
  /^\s*(?:[一-龥]{1,3}[前后]|基线|随访\S*|第?\s*\d+\s*[周月天年]\S*|(?:at )?baseline|(?:at )?(?:week|month|day|year) \d+|(?:pre|post)-?\w*|before(?: \w+)?|after(?: \w+)?|follow-up)\s*$/;

function measureOfCell(
  reading: Reading,
  headers: CellHeaders,
  around: readonly HeaderReading[],
  language: 'zh' | 'en',
): { measure: Term | null; from: HeaderReading | null } {
  const isPart = reading.dimension === 'share' || reading.dimension === 'share-change';
  const fits = (header: HeaderReading) => header.mentions.measures.findLast((match) => match.value.dimensions.includes(reading.dimension));
  const fitsHereOnly = (header: HeaderReading) =>
    header.mentions.measures.findLast(
      ({ value }) => value.dimensions.includes(reading.dimension) && value.kind !== 'share' && !headers.namesElsewhere(value.id),
    );
  const rowName = isRowMajor(headers)
    ? headers.row.find(
        (header) =>
          header.words &&
          !timePoint.test(header.view.folded) &&
          header.mentions.entities.length === 0 &&
          header.mentions.products.length === 0,
      )
    : undefined;
  if (rowName) {
    const known = rowName.mentions.measures.findLast((match) => match.value.dimensions.includes(reading.dimension));
    return {
      measure:
        known && known.value.kind !== 'count' ? termOf(known.value, rowName.view.language, rowName.words) : phraseTerm(rowName.words),
      from: rowName,
    };
  }
  const rankHeader = headers.column.find((header) => /排名|名次|\brank/.test(header.view.folded));
  const bases = [...headers.column, ...headers.row, ...headers.left, ...(headers.caption ? [headers.caption] : [])];
  const base = () => {
    for (const header of bases) {
      const match = header.mentions.measures.findLast(({ value }) => value.kind !== 'share');
      if (match) return termOf(match.value, header.view.language, header.view.text.slice(match.start, match.end));
    }
    return null;
  };
  if (rankHeader) return { measure: derivedTerm('rank', base(), rankHeader.words), from: rankHeader };
  if (isPart) {
    const column = headers.column.find((header) => header.growth || header.decline || header.share || fits(header));
    if (column && fits(column)) return { measure: termOf(fits(column)!.value, column.view.language, column.words), from: column };
    if (column?.growth || column?.decline)
      return { measure: derivedTerm(column.decline ? 'decline' : 'growth', base(), column.words), from: column };
    const row = headers.row.find((header) => fits(header));
    if (row && !column) return { measure: termOf(fits(row)!.value, row.view.language, row.words), from: row };
    const caption =
      headers.caption && !column && !headers.column.some((header) => header.mentions.measures.length > 0)
        ? fits(headers.caption)
        : undefined;
    if (caption && headers.caption) return { measure: termOf(caption.value, language), from: headers.caption };
    const title = !column && language === 'en' ? titleOf(headers.caption) : '';
    if (title) return { measure: phraseTerm(title), from: headers.caption };
    return {
      measure: derivedTerm(
        'share',
        base() ?? phraseTerm(headers.row[0]?.words ?? ''),
        column?.words || headers.column[0]?.words || headers.row[0]?.words || '',
      ),
      from: column ?? null,
    };
  }
  const valued = reading.dimension === 'money' ? valueOfFlow(headers) : null;
  if (valued) return valued;
  for (const header of around) {
    const match = (header === headers.caption ? fitsHereOnly(header) : undefined) ?? fits(header);
    if (match) return { measure: termOf(match.value, header.view.language, header.view.text.slice(match.start, match.end)), from: header };
  }
  const direction =
    headers.caption && ['mass', 'money'].includes(reading.dimension)
      ? trade.find(([pattern]) => pattern.test(headers.caption!.view.folded))
      : undefined;
  if (direction)
    return {
      measure: {
        text: direction[1] === 'import-volume' ? (language === 'zh' ? '进口量' : 'imports') : language === 'zh' ? '出口量' : 'exports',
        id: direction[1],
        label: null,
      },
      from: headers.caption,
    };
  const named =
    headers.column.find((header) => header.words && namesMoreThanTime(header) && header.mentions.entities.length === 0) ??
    headers.row.find(
      (header) =>
        header.words &&
        header.mentions.entities.length === 0 &&
        !header.period &&
        !(headers.caption?.words && namesHolder(header, headers)),
    );
  return { measure: phraseTerm(named?.words || headers.caption?.words || headers.column[0]?.words || ''), from: named ?? null };
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
function valueOfFlow({ column, row, measureById }: CellHeaders): { measure: Term; from: HeaderReading } | null {
  for (const header of [...column, ...row]) {
    const { measures } = header.mentions;
    const flow = measures.findLast(({ value }) => /^(?:im|ex)port-volume$/.test(value.id));
    const value =
      flow &&
      !measures.some(({ value: { dimensions } }) => dimensions.includes('money')) &&
      measureById(flow.value.id.replace('volume', 'value'));
    if (flow && value) return { measure: termOf(value, header.view.language, header.view.text.slice(flow.start, flow.end)), from: header };
  }
  return null;
}

function productOfCell(headers: CellHeaders, around: readonly HeaderReading[], document: DocumentFrame): Term | null {
  const inColumn = headers.column.find((header) => header.mentions.products.some((product) => !statesBasis(product, header.view.folded)));
  const isPartColumn = headers.column.some(
    (header) => header.share || header.mentions.measures.some(({ value }) => value.kind === 'share'),
  );
  const goodOf = (header: HeaderReading | null | undefined): Term | null => {
    const match = header?.mentions.products.findLast((product) => !statesBasis(product, header.view.folded));
    return match && header ? termOf(match.value, header.view.language, header.view.text.slice(match.start, match.end)) : null;
  };
  const nearby = [inColumn ?? (isPartColumn ? headers.left[0] : undefined), ...around.filter((header) => header !== headers.caption)];
  for (const header of nearby) {
    const good = goodOf(header);
    if (good) return good;
  }
  const unknown = (header: HeaderReading | null | undefined) =>
    header?.good && document.saysInText(header.good.text) ? header.good : null;
  const newGood = unknown(headers.column.find(({ good }) => good));
  return newGood ?? goodNamedByRow(headers) ?? goodOf(headers.caption) ?? unknown(headers.caption) ?? document.product;
}

/** A row's name that is no holder, measure or time names the good, known or not. */
function goodNamedByRow(headers: CellHeaders): Term | null {
  const [name] = headers.row;
  if (!name?.words || name.period || name.mentions.entities.length > 0 || name.mentions.measures.length > 0) return null;
  return isRowMajor(headers) || namesHolder(name, headers) ? null : phraseTerm(name.words);
}

function subjectOfCell(headers: CellHeaders, measure: Term | null, product: Term | null, document: DocumentFrame): Term | null {
  const owner = (header: HeaderReading) =>
    header.mentions.entities.find(
      ({ value, start }) =>
        value.kind !== 'authority' &&
        !/(?:占|对|自|从|of (?:the )?)$/.test(header.view.folded.slice(0, start).trimEnd()) &&
        !(value.kind === 'world' && /占|share|占比/.test(header.view.folded)),
    );
  for (const header of [...headers.row, ...headers.column]) {
    const match = owner(header);
    if (match) return termOf(match.value, header.view.language, header.view.text.slice(match.start, match.end));
  }
  if (headers.contrast && headers.column.some(({ view }) => comparesArms(view.text))) return headers.contrast;
  const caption = headers.caption ? owner(headers.caption) : undefined;
  const innermost = headers.row.find(({ view }) => !timePoint.test(view.folded));
  const stub = innermost?.words && !innermost.period ? innermost : undefined;
  const stubNamesMeasure = stub !== undefined && measure !== null && stub.view.text.includes(measure.text);
  if (stubNamesMeasure) {
    const column = headers.column.find(
      (header) =>
        header.words &&
        !header.period &&
        header.mentions.measures.every(({ value }) => value.kind === 'count') &&
        header.mentions.products.length === 0,
    );
    if (column) return phraseTerm(column.words);
  }
  const ofWorld = headers.caption?.mentions.entities.some(({ value }) => value.kind === 'world') === true;
  const ownsItself = stub && (!caption || namesHolder(stub, headers) || (measure?.id?.startsWith('share') === true && !ofWorld));
  if (stub && ownsItself && !stubNamesMeasure && stub.mentions.products.length === 0 && !namesGood(headers)) return phraseTerm(stub.words);
  if (caption && headers.caption)
    return termOf(caption.value, headers.caption.view.language, headers.caption.view.text.slice(caption.start, caption.end));
  if (measure?.id === 'price' && product) return product;
  return document.subject ?? product;
}

/** Whether a stub is a holder of figures (a company, a project), by its own last word or by the head of its column. */
function namesHolder(stub: HeaderReading, { stubHead }: CellHeaders): boolean {
  return (
    /(?:公司|集团|企业|矿|矿山|项目|大学|研究院|省|市|inc\.?|ltd\.?|corp\.?|company|group)$/.test(stub.view.folded) ||
    /国家|地区|企业|公司|单位|项目|名称|经济体|市场|厂商|country|company|market|region|maker|producer|project/.test(stubHead)
  );
}

/** Whether the column of stubs is headed as goods or steps of a chain. */
function namesGood({ stubHead }: CellHeaders): boolean {
  return /环节|产品|品种|种类|品名|类别|\bproduct|\bitem|\bmaterial|\btype|\bstep|\bsegment/.test(stubHead);
}

function scopeOfCell(around: readonly HeaderReading[], measure: Term | null, subject: Term | null): Term | null {
  if (!measure?.id) return null;
  const isPart = measure.id.startsWith('share');
  for (const header of around) {
    const match = header.mentions.entities.find(
      ({ value, start }) => value.id !== subject?.id && (isPart ? true : /(?:对|on|to|from)\s*$/.test(header.view.folded.slice(0, start))),
    );
    if (
      match &&
      (isPart ? match.value.kind === 'world' || header.share : measure.id === 'import-dependence' || /import|export/.test(measure.id))
    )
      return termOf(match.value, header.view.language);
  }
  return null;
}

function periodOfCell(headers: CellHeaders, around: readonly HeaderReading[], measure: Term | null): Period | null {
  // A column of changes behind columns of years tells how far the last of them is from the one before.
  const changed = /^(?:growth|decline)/.test(measure?.id ?? '') ? headers.left : [];
  const near = [...headers.column, ...headers.row, ...changed].find((header) => header.period);
  if (near?.period) return { text: near.period.text, start: near.period.from, end: near.period.to };
  if (headers.rowYear) return { text: headers.rowYear, start: headers.rowYear, end: headers.rowYear };
  const caption = around.find((header) => header.period);
  return caption?.period ? { text: caption.period.text, start: caption.period.from, end: caption.period.to } : null;
}

function modalityOfCell(
  around: readonly HeaderReading[],
  from: HeaderReading | null,
  document: DocumentFrame,
  headers: CellHeaders,
): Modality {
  const spoken =
    from?.mentions.moods.at(-1) ??
    (from && headers.row.includes(from) ? undefined : around.find((header) => header.mentions.moods.length > 0)?.mentions.moods.at(-1));
  if (spoken && spoken.value !== 'hypothetical') return spoken.value;
  const year = Number(around.find((header) => header.period)?.period?.from?.slice(0, 4) ?? 0);
  return document.year !== null && year > document.year ? 'forecast' : 'actual';
}
