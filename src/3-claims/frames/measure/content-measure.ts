import type { Term } from '../../../schema/claim.ts';
import type { Reading } from '../../quantities/reading.ts';
import { measureWayOf } from '../../record/provenance.ts';
import type { Scene } from '../../scene.ts';
import { nounPhraseAfter } from '../clause/noun-phrase.ts';
import { phraseTerm } from '../terms.ts';

const contains = /\b(?:contain|contains|contained|containing|comprise[sd]?|has|had|have|with)\s+(?:only |on average |typically )?$/;
const listed = /^(?:[^,;.%\d]{2,30},|[^,;.%\d]{2,30})?\s*(?:,|and|, and)\s*$/;

/** Contains 30% iron, has 71% sand, 21% silt and 8% clay: a share right before a noun is what is contained of it. */
export function contentMeasure(reading: Reading, { framed, lexicon, mentions, periods, view }: Scene): Term | null {
  if (view.language !== 'en' || reading.dimension !== 'share' || reading.counted !== '' || reading.form === 'fraction') return null;
  const last = framed.at(-1);
  const goesOn =
    last !== undefined &&
    measureWayOf(last.provenance) === 'content' &&
    listed.test(view.folded.slice(last.reading.phrase.end, reading.phrase.start));
  if (!goesOn && !contains.test(view.folded.slice(0, reading.phrase.start))) return null;
  if (!/^ [a-z]/.test(view.folded.slice(reading.end)) || mentions.measures.some(({ start }) => start === reading.end + 1)) return null;
  const noun = nounPhraseAfter({ view, lexicon, periods }, reading.end + 1, 30);
  return noun && view.text.startsWith(noun, reading.end + 1) ? phraseTerm(`${noun} content`) : null;
}
