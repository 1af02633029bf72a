import { phrasing } from '../../../text/phrasing.ts';
import type { Reading } from '../../quantities/reading.ts';
import type { Scene } from '../../scene.ts';
import { nounPhraseAfter } from '../clause/noun-phrase.ts';
import { amounts, type Dimensions } from '../../quantities/dimensions.ts';

const dealtIn: Dimensions = new Set([...amounts, 'length', 'area', 'count', 'count-rate']);
const more = /(?:\ban? (?:further|additional|extra|estimated|total of)|\banother|\bonly|\balready|\balso)?\s*$/;
const particle = /^(?:out|up|off|down|away|back|in)$/;
/** Verbs that tell nothing of what an amount is of. */
const empty = phrasing('en')`^(?:${'empty-verb'})$`;

/** Generating $57 million from 115 t. */
const earning = /^(?:generating|earning|raising|fetching|costing)$/;

const compared = /^\s*(?:farther|further|more|less|fewer|longer|deeper|higher|lower)\b/;
const isPast = (verb: string): boolean => /(?:ed|ught|ept|old|ent|own|awn)$/.test(verb);

/** Farmers planted 8 million acres, the scheme paid out $2 million: the verb right before an amount tells what it is of where nothing else does; empty where it says no more than that there is one. */
export function verbBefore(reading: Reading, scene: Scene): string {
  const { lexicon, view } = scene;
  if (view.language !== 'en' || !dealtIn.has(reading.dimension) || reading.counted !== '') return '';
  const before = view.folded.slice(0, reading.phrase.start);
  const end = before.length - more.exec(before)![0].length;
  const words = view.words.filter((word) => word.end <= end);
  const last = words.at(-1);
  if (!last || end - last.end > 1) return '';
  const isParticle = last.tag !== 'VERB' && particle.test(view.folded.slice(last.start, last.end));
  const verb = isParticle ? words.at(-2) : last;
  if (verb?.tag !== 'VERB') return '';
  const text = view.folded.slice(verb.start, verb.end);
  const isPlain = empty(lexicon).test(text) || (text.endsWith('ing') && !earning.test(text)) || lexicon.levelVerb.en.has(text);
  // "an estimated 40 t": behind an article it describes the amount.
  const isAdjective = words.at(isParticle ? -3 : -2)?.tag === 'DET';
  if (isPlain || isAdjective || compared.test(view.folded.slice(reading.phrase.end))) return '';
  const told = view.text.slice(verb.start, last.end);
  const good = view.folded.startsWith(' of ', reading.phrase.end) ? nounPhraseAfter(scene, reading.phrase.end + 4, 40) : '';
  // Of "uses 40 t of water" the water tells enough; "anchovies caught" says what was done to them.
  if (good) return isPast(text) ? `${good} ${told}` : '';
  return told;
}
