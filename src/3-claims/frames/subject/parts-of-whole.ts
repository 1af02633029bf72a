import type { Term } from '../../../schema/claim.ts';
import type { Reading } from '../../quantities/reading.ts';
import type { Scene } from '../../scene.ts';
import { nounPhraseAfter, nounPhraseBefore } from '../clause/noun-phrase.ts';
import { phraseTerm } from '../terms.ts';

/** Of the water used, …: the whole stands before its parts. */
const ofWhole = /^\s*(?:and |but )?of (?:the|this|that|these|those|all|its|their|total)\b[^.;:()]{2,80},/;
const being =
  /^\s+(?:was|were|is|are|became|represented|comprised)\s+(?:mainly |mostly |largely |due to |in the form of )?(?:the )?(?=[a-z])/;
const listed = /(?:,|,? and)\s+(?:about |around |some |only |the (?:remaining|other) )?$/;

/** Of the water used, about 85% was evaporation and 15% drainage: each part is told of what it is. */
export function partOfWhole(reading: Reading, scene: Scene): Term | null {
  const { view } = scene;
  if (view.language !== 'en' || reading.dimension !== 'share' || reading.counted !== '' || !ofWhole.test(view.folded)) return null;
  const behind = view.folded.slice(reading.phrase.end);
  const lead =
    being.exec(behind)?.[0].length ?? (listed.test(view.folded.slice(0, reading.phrase.start)) && /^\s+[a-z]/.test(behind) ? 1 : 0);
  if (lead === 0) return null;
  const start = reading.phrase.end + lead;
  const first = view.words.find((word) => word.start >= start);
  const isNoun = (first?.tag === 'NOUN' || first?.tag === 'PROPN') && !/(?:ed|en)\W*$/.test(view.folded.slice(first.start, first.end));
  const name = isNoun ? nounPhraseAfter(scene, start, 40) : '';
  return view.text.startsWith(name, start) ? phraseTerm(name) : null;
}

const having = /\s(?:with|having)\s+(?:(?:an?|the)\s+)?(?:[a-z]+ of\s+)?$/;

/** Goods with less than 15% local content, patients with a score of 25 or less: what is told apart by a figure of its own. */
export function toldApartBy(reading: Reading, scene: Scene): Term | null {
  const { mentions, view } = scene;
  const found = view.language === 'en' ? having.exec(view.folded.slice(0, reading.phrase.start)) : null;
  if (!found || found.index === 0) return null;
  const words = nounPhraseBefore(scene, found.index, 40);
  const isMeasure = mentions.measures.some(({ end, value }) => end === found.index && value.kind !== 'count');
  return words.endsWith('s') && !isMeasure && view.folded.slice(0, found.index).endsWith(words.toLowerCase()) ? phraseTerm(words) : null;
}
