import { measureParts, operatorOf } from '../../identity/measure-id.ts';
import type { Term } from '../../schema/claim.ts';
import { phraseTerm, termOf } from '../frames/terms.ts';
import type { DocumentFrame } from '../scene.ts';
import type { CellHeaders } from './cell-headers.ts';
import { comparesArms } from './contrast.ts';
import { generic } from './measure-of-cell.ts';
import { bodyOverColumn, namesBranch, namesGood, namesHolder, namesQuantity, timePoint } from './row-names.ts';
import type { HeaderReading } from './headers.ts';

/** North, Asthma (n = 86): of two headers that name groups the inner tells which part of the outer. */
function groupOf(inner: HeaderReading, column: readonly HeaderReading[]): string {
  const outer = column[column.indexOf(inner) + 1];
  const isGroup = outer && outer.words && !outer.period && outer.units.length === 0 && outer.mentions.measures.length === 0;
  return isGroup && inner.isGroup ? `${outer.words}, ${inner.words}` : inner.words;
}

/** Whose figure a cell gives: a holder that a header names, else the name of the row, else the caption's or the paper's subject. */
export function subjectOfCell(headers: CellHeaders, measure: Term | null, product: Term | null, document: DocumentFrame): Term | null {
  const owner = (header: HeaderReading) =>
    header.mentions.entities.find(
      ({ value, start }) =>
        value.kind !== 'authority' &&
        !/(?:占|对|自|从|of (?:the )?|outside|excluding)$/.test(header.view.folded.slice(0, start).trimEnd()) &&
        !(value.kind === 'world' && /占|share|占比/.test(header.view.folded)),
    );
  for (const header of [...headers.row, ...headers.column, ...(headers.corner ? [headers.corner] : [])]) {
    const match = owner(header);
    if (match) return termOf(match.value, header.view.language, header.view.text.slice(match.start, match.end));
  }
  const over = bodyOverColumn(headers);
  if (over) return phraseTerm(over.words);
  if (headers.contrast && headers.column.some(({ view }) => comparesArms(view.text))) return headers.contrast;
  const caption = headers.caption ? owner(headers.caption) : undefined;
  const innermost = headers.row.find(({ view }) => !timePoint.test(view.folded));
  const stub = innermost?.words && !innermost.period ? innermost : undefined;
  const base = measureParts(measure?.id ?? '').base;
  const stubNamesMeasure =
    stub !== undefined &&
    measure !== null &&
    (stub.view.text.includes(measure.text) ||
      stub.mentions.measures.some(({ value }) => value.id === base) ||
      (operatorOf(measure.id) !== null && namesQuantity(stub, headers.lexicon)));
  if (stubNamesMeasure) {
    const column = headers.column.find(
      (header) =>
        header.words &&
        !header.period &&
        !(header.growth || header.decline || header.share || generic.test(header.view.folded)) &&
        header.mentions.measures.every(({ value }) => value.kind === 'count') &&
        header.mentions.products.length === 0,
    );
    if (column) return phraseTerm(groupOf(column, headers.column));
  }
  const outside = headers.caption?.mentions.parts[0];
  if (outside && !caption && !document.issuer && !(stub && namesHolder(stub, headers))) return phraseTerm(outside.value);
  const ofWorld = headers.caption?.mentions.entities.some(({ value }) => value.kind === 'world') === true;
  const ownsItself = stub && (!caption || namesHolder(stub, headers) || (operatorOf(measure?.id) === 'share' && !ofWorld));
  if (document.issuer && !caption && !(stub && namesHolder(stub, headers))) return document.issuer;
  if (stub && ownsItself && !stubNamesMeasure && (stub.mentions.products.length === 0 || namesBranch(headers)) && !namesGood(headers))
    return phraseTerm(stub.words);
  if (caption && headers.caption)
    return termOf(caption.value, headers.caption.view.language, headers.caption.view.text.slice(caption.start, caption.end));
  if (measure?.id === 'price' && product) return product;
  return document.subject ?? product;
}
