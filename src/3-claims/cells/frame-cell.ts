import { isChange, operatorOf, tradeOf } from '../../identity/measure-id.ts';
import type { Modality, Period, Term } from '../../schema/claim.ts';
import { studyOf } from '../frames/frame-reading.ts';
import { termOf } from '../frames/terms.ts';
import type { Reading } from '../quantities/reading.ts';
import type { Provenance } from '../record/provenance.ts';
import type { DocumentFrame } from '../scene.ts';
import { type CellHeaders, isRowMajor } from './cell-headers.ts';
import type { HeaderReading } from './headers.ts';
import { measureOfCell } from './measure-of-cell.ts';
import { productOfCell } from './product-of-cell.ts';
import { subjectOfCell } from './subject-of-cell.ts';

/** What a cell's figure is of, from its headers. */
export interface CellFrame {
  subject: Term | null;
  measure: Term | null;
  product: Term | null;
  scope: Term | null;
  period: Period | null;
  modality: Modality;
  provenance: Provenance;
}

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
    provenance: { kind: 'cell' },
  };
}

function scopeOfCell(around: readonly HeaderReading[], measure: Term | null, subject: Term | null): Term | null {
  if (!measure?.id) return null;
  const isPart = operatorOf(measure.id) === 'share';
  for (const header of around) {
    const match = header.mentions.entities.find(
      ({ value, start }) => value.id !== subject?.id && (isPart ? true : /(?:对|on|to|from)\s*$/.test(header.view.folded.slice(0, start))),
    );
    if (match && (isPart ? match.value.kind === 'world' || header.share : ['import', 'export'].includes(tradeOf(measure.id) ?? '')))
      return termOf(match.value, header.view.language);
  }
  return null;
}

function periodOfCell(headers: CellHeaders, around: readonly HeaderReading[], measure: Term | null): Period | null {
  // A column of changes behind columns of years tells how far the last of them is from the one before.
  const changed = isChange(measure?.id) ? laterOfTwo(headers.left) : [];
  const near = [...headers.column, ...headers.row, ...changed].find((header) => header.period);
  if (near?.period) return { text: near.period.text, start: near.period.from, end: near.period.to };
  if (headers.rowYear) return { text: headers.rowYear, start: headers.rowYear, end: headers.rowYear };
  const caption = around.find((header) => header.period);
  return caption?.period ? { text: caption.period.text, start: caption.period.from, end: caption.period.to } : null;
}

/** Of the two nearest columns of times the later one: accounts put this year before the last. */
function laterOfTwo(left: readonly HeaderReading[]): HeaderReading[] {
  const [near, next] = left.filter(({ period }) => period);
  return [near, next].flatMap((header) => header ?? []).sort((a, b) => (b.period?.to ?? '').localeCompare(a.period?.to ?? ''));
}

/** A caption on imports and quotas tells no mood of a column that is headed as imports. */
function saysMood(header: HeaderReading, from: HeaderReading | null, { caption, column }: CellHeaders): boolean {
  const isOfOther = header === caption && from !== null && column.includes(from) && from.mentions.measures.length > 0;
  return header.mentions.moods.length > 0 && !(isOfOther && header.mentions.measures.length > 1);
}

function modalityOfCell(
  around: readonly HeaderReading[],
  from: HeaderReading | null,
  document: DocumentFrame,
  headers: CellHeaders,
): Modality {
  const spoken =
    from?.mentions.moods.at(-1) ??
    (from && headers.row.includes(from) ? undefined : around.find((header) => saysMood(header, from, headers))?.mentions.moods.at(-1));
  if (spoken && spoken.value !== 'hypothetical') return spoken.value;
  const year = Number(around.find((header) => header.period)?.period?.from?.slice(0, 4) ?? 0);
  return document.year !== null && year > document.year ? 'forecast' : 'actual';
}
