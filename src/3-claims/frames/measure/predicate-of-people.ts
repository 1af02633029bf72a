import type { Term } from '../../../schema/claim.ts';
import type { Reading } from '../../quantities/reading.ts';
import type { Scene } from '../../scene.ts';
import { phraseTerm } from '../terms.ts';
import { countsPeople } from './study-steps.ts';

/** Behind a number, its share in brackets and the people: what they were or had, up to the end of the clause. */
const predicate =
  /^\s*(\([^()]{1,24}\))?\s*(?:(?:patients|participants|women|men|people|subjects)\s+)?(were|was|had)\s+([a-z][a-z' -]{1,40}?)\s*(?=[,.;:(]|$|\band\b|\bat\b|\bin\b)/;

/** 190 (62.9%) were men, 31 had diabetes: in a study of people what they are or have is what they are counted by. */
export function predicateOfPeople(reading: Reading, scene: Scene): Term | null {
  const { document, lexicon, view } = scene;
  if (view.language !== 'en' || !countsPeople(reading, scene)) return null;
  const [, , verb, words] = predicate.exec(view.folded.slice(reading.phrase.end)) ?? [];
  if (!words || !(document.people !== null || lexicon.personNoun.en.endsText(words))) return null;
  return phraseTerm(
    `number ${verb === 'had' ? 'with' : /(?:ed|en)\b/.test(words.split(' ')[0]!) && !/men\b/.test(words) ? 'who were' : 'of'} ${words.replace(/^(?:an?|the) /, '')}`,
  );
}
