import { phrasing, type Wording } from '../../../text/phrasing.ts';
import type { Reading } from '../../quantities/reading.ts';
import type { Scene } from '../../scene.ts';
import { nounPhraseAfter } from '../clause/noun-phrase.ts';
import { isNoHolder } from '../subject/no-holder.ts';

const lead = /^\s*(?:\([^()]*\)\s*)?(in|with|on|under|for|among|at(?= the ))\s+(?:the\s+)?/;
const joint = phrasing('en')`^(?:\s*,)?\s*(?:and|but|while|${'versus'})\s*$`;
const listed = /^\s*,\s*$/;

/** "74.6 points with video and 69.1 with the leaflet": of two numbers that stand side by side, each with a phrase of the same preposition behind it, those phrases tell whose they are. The phrase of the reading, and the number it stands beside. */
export function parallelHolder(reading: Reading, scene: Scene): { text: string; beside: Reading } | null {
  if (scene.view.language !== 'en') return null;
  const own = phraseBehind(reading, scene);
  if (!own) return null;
  const beside = scene.readings.find((other) => {
    if (other === reading || !isOfKind(other, reading)) return false;
    const [first, second] = other.start < reading.start ? [other, reading] : [reading, other];
    const phrase = phraseBehind(first, scene);
    return (
      phrase !== null &&
      phraseBehind(second, scene)?.preposition === phrase.preposition &&
      isJoint(phrase, scene.view.folded.slice(phrase.end, second.phrase.start), scene.lexicon)
    );
  });
  return beside ? { text: own.text, beside } : null;
}

/** A comma alone sets names side by side: 14% for Maersk, 12% for Cosco. */
const isJoint = ({ text }: { text: string }, between: string, wording: Wording): boolean =>
  joint(wording).test(between) || (listed.test(between) && /^\p{Lu}/u.test(text));

/** The second number of a pair may leave out its unit. */
const isOfKind = (a: Reading, b: Reading): boolean => a.dimension === b.dimension || a.unit === '1' || b.unit === '1';

function phraseBehind(reading: Reading, scene: Scene): { preposition: string; text: string; end: number } | null {
  const match = lead.exec(scene.view.folded.slice(reading.phrase.end));
  if (!match) return null;
  const start = reading.phrase.end + match[0].length;
  const text = nounPhraseAfter(scene, start, 40);
  const end = text ? scene.view.text.indexOf(text, start) + text.length : start;
  const dated = scene.periods.some((period) => period.start < end && period.end > start);
  return text && !dated && !isNoHolder(text, 'en') ? { preposition: match[1]!, text, end } : null;
}
