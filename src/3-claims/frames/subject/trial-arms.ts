import type { Term } from '../../../schema/claim.ts';
import type { Reading } from '../../quantities/reading.ts';
import type { Scene } from '../../scene.ts';
import { stepOfStudy } from '../measure/study-steps.ts';
import { phraseTerm } from '../terms.ts';

/** In a trial a difference, its interval, its p-value and a ratio of risks are of the two arms together. */
export function contrastOfArms(reading: Reading, { document, view }: Scene): Term | null {
  const around = view.folded.slice(Math.max(0, reading.phrase.start - 40), reading.phrase.start);
  const compares =
    /(?:difference[^.;]*|relative risk of |odds ratio of |hazard ratio of |\bci\s*|\bp\s*[=<>]\s*|差值[^，。;；]*|之差[^，。;；]*)$/.test(
      around,
    ) || /^\s*(?:farther|further|more|less|fewer) (?:in|than)/.test(view.folded.slice(reading.phrase.end));
  return compares ? document.contrast : null;
}

/** Where a paper is about no named holder, what is counted is its own subject (214 participants). */
export function countedThing(reading: Reading, { document, view }: Scene): Term | null {
  return document.subject === null && reading.counted && view.language === 'en' ? phraseTerm(reading.counted) : null;
}

/** Where a study counts people, whoever was counted: those the number names, else those the study is of; a share in brackets behind a count is of the same. */
export function peopleOfStudy(reading: Reading, scene: Scene): Term | null {
  const { document, lexicon, view } = scene;
  if (!document.people) return null;
  if (stepOfStudy(reading, scene)) return document.people;
  const named = reading.counted !== '' && lexicon.personNoun[view.language].endsText(reading.counted);
  return named ? (view.language === 'zh' ? document.people : phraseTerm(reading.counted)) : null;
}
