import type { Citation } from '../../schema/claim.ts';
import type { Block, PaperDocument, Table } from '../../schema/document.ts';
import type { MeasureRow } from '../../schema/knowledge.ts';
import { foldText } from '../../text/fold.ts';
import { blankMarkers } from '../citations/blank-markers.ts';
import { findRaisedMarkers } from '../citations/find-raised-markers.ts';
import { readMarkers } from '../citations/read-markers.ts';
import { phraseTerm } from '../frames/terms.ts';
import { applyUnit, type OuterUnit } from '../quantities/apply-unit.ts';
import type { Reading } from '../quantities/reading.ts';
import type { FramedReading } from '../record/to-claim.ts';
import type { DocumentFrame } from '../scene.ts';
import { isAsked, takeAsked } from '../selection/take-asked.ts';
import type { SentenceReader, SentenceResult } from '../text/read-sentence.ts';
import type { ReadingContext, Toolbox } from '../toolbox.ts';
import { contrastOf } from './contrast.ts';
import { type CellHeaders, frameCell, isRowMajor } from './frame-cell.ts';
import { type HeaderReading, type HeaderTools, plainView, readHeader, textsAround } from './headers.ts';
import { isLabelColumn } from './label-columns.ts';

/** Reads a table cell: a cell of numbers by its headers, a cell of words as a sentence about its row. */
export function createCellReader(toolbox: Toolbox, readSentence: SentenceReader): (context: ReadingContext) => SentenceResult {
  const { quantities, finder, lexicon, periods } = toolbox;
  const tools: HeaderTools = {
    finder,
    lexicon,
    periods,
    units: (words) => quantities.readHeaderUnits(words).filter(({ start }) => !/\d[\s-]*$/.test(words.slice(0, start))),
  };
  const read = new WeakMap<PaperDocument, Map<string, HeaderReading>>();
  /** Headers speak for many cells and are read once a document. */
  const headersOf = (document: PaperDocument, language: 'zh' | 'en', frame: DocumentFrame): ((text: string) => HeaderReading) => {
    const known = read.get(document) ?? new Map<string, HeaderReading>();
    read.set(document, known);
    return (text) => {
      const key = `${language} ${text}`;
      const header = known.get(key) ?? readHeader(text, language, frame, tools);
      known.set(key, header);
      return header;
    };
  };
  return (context) => {
    const { document, place, frame } = context;
    const table = document.tables[place.block.table ?? -1];
    const [row, column] = place.block.cell ?? [0, 0];
    const empty: SentenceResult = { claims: [], skipped: [], state: null, table: null };
    if (!table) return empty;
    const language = place.language;
    const header = headersOf(document, language, frame);
    const locator = {
      label: table.label,
      row: table.rows[row] ?? [],
      column: table.columns[column] ?? [],
      cell: [row, column] as [number, number],
    };
    const cell = { text: place.quote, superscripts: place.block.superscripts };
    const raised = findRaisedMarkers(cell);
    const { text, superscripts } = blankMarkers(cell, raised);
    const readings = takeAsked(quantities.read(text, language, superscripts), context.asked, { text: place.quote, language, quantities });
    const marks = raised.map((reading) => ({ reading, reason: 'citation-marker' }));
    const isHeader = row < table.headerRows || column < table.stubColumns;
    if (isHeader) {
      const sample = readings.filter((reading) => /(?:^|[^a-z])n\s*=\s*$/i.test(place.quote.slice(0, reading.start)));
      const asked = readings.filter((reading) => isAsked(reading) && !sample.includes(reading));
      const rest = readings.filter((reading) => !sample.includes(reading) && !asked.includes(reading));
      const claims = sample.map((reading) =>
        framed(reading, {
          subject: phraseTerm(header(place.quote).words),
          measure: phraseTerm(language === 'zh' ? '样本量' : 'number of patients'),
        }),
      );
      return {
        ...empty,
        claims: [...claims, ...asked.map((reading) => framed(reading, {}))],
        skipped: [...marks, ...rest.map((reading) => ({ reading, reason: 'table-header' }))],
        table: locator,
      };
    }
    const around = textsAround(table, row, column);
    const isSource = (text: string): boolean => namesSource(header(text), frame);
    const texts = {
      ...around,
      column: around.column.filter((text) => !isSource(text)),
      row: around.row.filter((text) => !isSource(text)),
    };
    const named = [...around.row, ...around.column].filter(isSource);
    const citations = [
      ...named.map((text): Citation => ({ kind: 'named', text, reference: null })),
      ...sourceOfRow(document, table, row, column),
      ...citationsOfTable(document, table, context).filter((citation) => named.length === 0 || isBy(citation, named, document)),
    ];
    const headers: CellHeaders = {
      column: texts.column.map(header),
      row: texts.row.map(header),
      caption: texts.caption ? header(texts.caption) : null,
      left: leftColumns(table, column).map((path) => header(path)),
      contrast: contrastOf(table),
      stubHead: foldText((table.columns[Math.max(0, table.stubColumns - 1)] ?? []).join(' ')),
      rowYear: yearOfRow(document, table, row),
      measureById: finder.measureById,
      namesElsewhere: (measure) => (columnsNaming(table, header).get(measure) ?? []).some((other) => other !== column),
    };
    if (!isNumeric(place.quote, readings)) {
      const stub = texts.row.find((text) => text.trim());
      const subject = stub
        ? headers.row[0]?.mentions.entities.length
          ? frameCell(readings[0] ?? noReading, headers, frame).subject
          : phraseTerm(stub.replace(/\s+/g, ' '))
        : frame.subject;
      const inner: DocumentFrame = { ...frame, subject };
      const around = [...(headers.caption ? [headers.caption] : []), ...headers.row, ...headers.column].map(({ mentions }) => mentions);
      const result = readSentence(context, null, { frame: inner, around, citations });
      for (const claim of result.claims) {
        claim.rules.push('table-text-cell');
        if (!claim.period && headers.rowYear) claim.period = { text: headers.rowYear, start: headers.rowYear, end: headers.rowYear };
        if (subject && !isOwnHolder(claim, finder)) claim.subject = subject;
        const mood = headers.column.find(({ mentions }) => mentions.moods.length > 0)?.mentions.moods.at(-1)?.value;
        if (mood && claim.modality === 'actual') claim.modality = mood;
        if (claim.citations.length === 0) claim.citations.push(...citations);
      }
      return { ...result, table: locator };
    }
    const isYear = headers.column.some(
      ({ view }) => /年份|起始年|^\s*年\s*$|\byear\b/.test(view.folded) && !/年龄|years/.test(view.folded),
    );
    const result: SentenceResult = { ...empty, skipped: marks, table: locator };
    const areLabels = isLabelColumn(locator.column);
    for (const [index, raw] of readings.entries()) {
      if (!isAsked(raw) && areLabels && (raw.unit === '' || raw.unit === '1')) {
        result.skipped.push({ reading: raw, reason: 'label' });
        continue;
      }
      if (!isAsked(raw) && ((isYear && /^(?:1[5-9]|20|21)\d\d$/.test(raw.amount ?? '')) || raw.unit === 'date')) {
        result.skipped.push({ reading: raw, reason: 'date' });
        continue;
      }
      const reading = withUnit(raw, index, headers, frame.unit);
      result.claims.push(framed(reading, { ...frameCell(reading, headers, frame), citations: [...citations] }));
    }
    return result;
  };
}

/** Whether a citation is of a work by one of the bodies named: a table that draws on several has each figure from the one that its header names. */
function isBy({ reference }: Citation, names: readonly string[], { references }: PaperDocument): boolean {
  const authors = references.find(({ key }) => key === reference)?.authors.map(foldText) ?? [];
  return names.some((name) => authors.some((author) => author.includes(foldText(name))));
}

/** Whether a header is the name of a body that the document cites: it tells the figures of its row or column. */
function namesSource({ mentions, words }: HeaderReading, { isSource }: DocumentFrame): boolean {
  return mentions.entities.every(({ value }) => value.kind === 'authority') && isSource(words);
}

/** A company or mine that the cell itself names owns its figure; else the row does. */
function isOwnHolder({ subject, rules }: FramedReading, { entityById }: Toolbox['finder']): boolean {
  const kind = entityById(subject?.id ?? '')?.kind;
  return rules.includes('subject-in-clause') && (kind === 'company' || kind === 'place');
}

const noReading = { dimension: 'other' } as Reading;

function framed(reading: Reading, parts: Partial<FramedReading>): FramedReading {
  return {
    reading,
    subject: null,
    measure: null,
    product: null,
    scope: null,
    basis: null,
    period: null,
    modality: 'actual',
    citations: [],
    rules: [],
    ...parts,
  };
}

/** A cell is numeric when hardly anything but its numbers, signs and units stands in it. */
function isNumeric(text: string, readings: readonly Reading[]): boolean {
  if (readings.length === 0) return true;
  let rest = text;
  for (const { phrase } of [...readings].reverse()) rest = rest.slice(0, phrase.start) + rest.slice(phrase.end);
  return rest.replace(/[^\p{L}]/gu, '').length <= 3;
}

const naming = new WeakMap<Table, Map<string, number[]>>();

/** The columns of figures whose own headers name each measure; read once a table. */
function columnsNaming(table: Table, header: (text: string) => HeaderReading): Map<string, number[]> {
  const known = naming.get(table);
  if (known) return known;
  const columns = new Map<string, number[]>();
  for (const [column, path] of table.columns.entries()) {
    if (column < table.stubColumns) continue;
    for (const { value } of header(path.at(-1) ?? '').mentions.measures)
      columns.set(value.id, [...(columns.get(value.id) ?? []).slice(0, 1), column]);
  }
  naming.set(table, columns);
  return columns;
}

/** Hazard ratios and their like have no unit, whatever their row is measured in. */
const isPureNumber = ({ dimensions }: MeasureRow): boolean =>
  dimensions.every((dimension) => dimension === 'number' || dimension === 'ratio');

/** Whether the nearest header that names a measure names one that a unit can measure. */
function measuresIn({ column, row, caption }: CellHeaders, { dimension }: OuterUnit): boolean {
  const named = [...column, ...row, ...(caption ? [caption] : [])].find(({ mentions }) => mentions.measures.length > 0);
  return named?.mentions.measures.some(({ value }) => value.dimensions.includes(dimension)) === true;
}

/** The unit a bare number of a cell takes: from its own header, the row, the caption; the second number of "n (%)" takes the second unit. */
function withUnit(reading: Reading, index: number, headers: CellHeaders, ofDocument: OuterUnit | null): Reading {
  if (reading.unitText || (reading.unit !== '1' && reading.unit !== 'date')) return reading;
  const unitless =
    headers.column.some(({ mentions }) => mentions.measures.some(({ value }) => isPureNumber(value))) ||
    headers.column.some(({ mentions }) => mentions.measures.some(({ value }) => value.id === 'p-value')) ||
    headers.column.some(({ view }) => /排名|\brank\b/.test(view.folded));
  if (unitless) return reading;
  const byRow = isRowMajor(headers);
  const near: readonly HeaderReading[] = byRow ? [...headers.row, ...headers.column] : [...headers.column, ...headers.row];
  const withUnits = [...near, ...(headers.caption ? [headers.caption] : [])].find(({ units }) => units.length > 0);
  const units = withUnits?.units ?? [];
  if (units.length === 0) return ofDocument && measuresIn(headers, ofDocument) ? applyUnit(reading, ofDocument) : reading;
  const counts = units[0]!.dimension === 'count' && units.length > 1;
  const chosen: OuterUnit = counts ? (index === 0 && reading.decimals === 0 ? units[0]! : units[1]!) : units[0]!;
  return chosen.unit === '1' && chosen.scale === 0 ? reading : applyUnit(reading, chosen);
}

/** Columns farther to the left than this say nothing of a cell. */
const reach = 12;

function leftColumns(table: Table, column: number): string[] {
  const paths: string[] = [];
  const own = table.columns[column]?.[0];
  for (let left = column - 1; left >= Math.max(table.stubColumns, column - reach); left--) {
    const path = table.columns[left] ?? [];
    if (path.length > 1 && table.columns[column]!.length > 1 && path[0] !== own) continue;
    paths.push(path.at(-1) ?? '');
  }
  return paths;
}

function yearOfRow(document: PaperDocument, table: Table, row: number): string | null {
  const yearColumn = table.columns.findIndex((path) => path.some((text) => /年份|起始年|^\s*年\s*$|^\s*year\s*$/i.test(text)));
  if (yearColumn < 0) return null;
  return /(?:1[5-9]|20|21)\d\d/.exec(cellAt(document, table, row, yearColumn)?.text.text ?? '')?.[0] ?? null;
}

/** A column headed 数据来源 or "Source" names where the figures of its row are from. */
function sourceOfRow(document: PaperDocument, table: Table, row: number, own: number): Citation[] {
  const column = table.columns.findIndex((path) => path.some((text) => /^\s*(?:(?:数据|资料)?来源|sources?)\s*$/i.test(text)));
  if (column < 0 || column === own) return [];
  const text = cellAt(document, table, row, column)?.text.text.trim();
  return text ? [{ kind: 'table-source', text, reference: null }] : [];
}

const cellsOf = new WeakMap<PaperDocument, Map<string, Block>>();

function cellAt(document: PaperDocument, table: Table, row: number, column: number): Block | undefined {
  const cells = cellsOf.get(document) ?? placeCells(document);
  cellsOf.set(document, cells);
  return cells.get([document.tables.indexOf(table), row, column].join());
}

function placeCells({ blocks }: PaperDocument): Map<string, Block> {
  return new Map(blocks.flatMap((block) => (block.kind === 'cell' ? [[[block.table, ...(block.cell ?? [])].join(), block] as const] : [])));
}

function citationsOfTable(document: PaperDocument, table: Table, { references }: ReadingContext): Citation[] {
  if (!table.source) return [];
  const note = document.references.find((reference) => reference.kind === 'table-note' && reference.marker === (table.label ?? ''));
  const markers = readMarkers(plainView(table.source, 'en').text).flatMap((marker) => references.resolve(marker, table.span.end));
  return [{ kind: 'table-source', text: table.source, reference: note?.key ?? null }, ...markers];
}
