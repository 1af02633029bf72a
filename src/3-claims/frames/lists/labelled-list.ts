import type { Span } from '../../../schema/place.ts';
import type { Reading } from '../../quantities/reading.ts';
import type { Scene } from '../../scene.ts';

/** One figure of a list in which every figure stands behind its label and a comma. */
export interface LabelledItem {
  label: Span;
  /** What stands before the list and governs all of it. */
  lead: Span;
}

const label = /(?:^|[:;]\s*)([^,;:()\d]{2,80}),\s*(?:and\s+)?$/;
/** What the first label may have before it, and the others. */
const leading = /^.*\s(?:was|were|is|are|be|been|comprised|comprises|included|includes)\s+|^(?:and|the)\s+/;
const closed = /^\s*(?:;|\.?\s*$)/;
/** The head of a lead: the verb and what leads over to the list (was estimated to be, was as follows) tell nothing of it. */
const overTo = /\s+(?:(?:was|were|is|are|be|been|comprised|included|includes)\b.{0,60}|as follows|follow)?\s*:?\s*$/;

/** By end use the distribution was: catalysts, 60%; glass, 15%; and other, 5%. Null where fewer than two figures of the sentence are labelled so. */
export function labelledItem(reading: Reading, { readings, view }: Scene): LabelledItem | null {
  if (view.language !== 'en') return null;
  const own = labelBefore(reading, view.folded);
  const items = own ? readings.filter((other) => other.dimension === reading.dimension && labelBefore(other, view.folded)) : [];
  const first = items.length > 1 ? labelBefore(items[0]!, view.folded) : null;
  if (!own || !first) return null;
  return { label: own, lead: { start: 0, end: view.folded.slice(0, first.start).replace(overTo, '').length } };
}

function labelBefore({ phrase }: Reading, folded: string): Span | null {
  const found = label.exec(folded.slice(0, phrase.start));
  if (!found || !closed.test(folded.slice(phrase.end))) return null;
  const words = found[1]!.replace(leading, '');
  const end = found.index + found[0].indexOf(found[1]!) + found[1]!.length;
  return { start: end - words.length, end };
}
