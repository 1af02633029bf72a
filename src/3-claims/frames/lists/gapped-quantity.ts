import type { Term } from '../../../schema/claim.ts';
import { phrasing } from '../../../text/phrasing.ts';
import type { Reading } from '../../quantities/reading.ts';
import type { Scene } from '../../scene.ts';
import { clauseHead } from '../clause/english-head.ts';
import { phraseTerm, termOf } from '../terms.ts';

const item = /^(?:,|,? and|;)\s+(?:and )?the ([a-z][a-z -]{1,30}?)\s+$/;
const ofNothing = phrasing(
  'en',
)`^(?:${'statistic-word'}|${'other-word'}|rest|remainder|former|latter|figure|value|first|second|third|last|next)\b`;

/** The water content was 12%, the density 1.4 g/cm³ and the pH 7.1: a quantity that is named without its verb, which is that of the figure before. */
export function gappedQuantity(reading: Reading, scene: Scene): Term | null {
  const { lexicon, mentions, readings, view } = scene;
  const previous = readings.findLast(({ phrase }) => phrase.end <= reading.phrase.start);
  const name =
    previous && view.language === 'en' ? item.exec(view.folded.slice(previous.phrase.end, reading.phrase.start))?.[1] : undefined;
  if (!name || !clauseHead(previous!, scene)?.isLevel || ofNothing(lexicon).test(name)) return null;
  if (previous!.dimension === reading.dimension && !lexicon.quantityNoun.en.endsText(name)) return null;
  const start = view.folded.lastIndexOf(name, reading.phrase.start);
  const end = start + name.length;
  if ([...mentions.entities, ...mentions.products].some((named) => named.start < end && named.end > start)) return null;
  const known = mentions.measures.find((measure) => measure.start === start && measure.end === end);
  return known ? termOf(known.value, 'en') : phraseTerm(view.text.slice(start, end));
}
