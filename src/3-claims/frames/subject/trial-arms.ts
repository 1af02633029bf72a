import type { Term } from '../../../schema/claim.ts';
import type { Span } from '../../../schema/place.ts';
import { leftOf } from '../../../text/left-of.ts';
import type { Reading } from '../../quantities/reading.ts';
import type { Scene } from '../../scene.ts';
import { stepOfStudy } from '../measure/study-steps.ts';
import { parallelHolder } from '../lists/parallel-holders.ts';
import { blankCompared, lastWord } from './arms-around.ts';
import { phraseTerm } from '../terms.ts';
import { holderRightBehind } from './named-holders.ts';

/** In a trial a difference, its interval, its p-value and a ratio of risks are of the two arms together. */
export function contrastOfArms(reading: Reading, { document, view }: Scene): Term | null {
  const around = leftOf(view.folded, reading.phrase.start);
  const compares =
    /(?:difference[^.;]*|(?:relative risk|(?:odds|hazard|risk|rate) ratio)(?:(?: for| of) [a-z ]{3,40}?)?(?: of| was|,|:| =)? |\bci\s*|\bp\s*[=<>]?\s*|差值[^，。;；]*|之差[^，。;；]*|(?:风险比|比值比|相对风险|可信区间|置信区间)(?:为|是|:)?\s*|(?:hr|or|rr)\s*[=为:]\s*)$/.test(
      around,
    ) || /^\s*(?:farther|further|more|less|fewer) (?:in|than)/.test(view.folded.slice(reading.phrase.end));
  return compares ? document.contrast : null;
}

/** The arm of the study that stands nearest before the number in its clause, none of whose figures stands between. */
export function armBefore(reading: Reading, scene: Scene, at: number): Term | null {
  const behind = parallelHolder(reading, scene) ?? holderRightBehind(reading, scene, at);
  const arm = behind ? null : armMention(reading, scene, at);
  return arm ? phraseTerm(scene.view.text.slice(arm.start, arm.end)) : null;
}

/** Where in the clause of a number the arm is named that it is of. */
export function armMention(reading: Reading, { clauses, document, readings, view }: Scene, at: number): Span | null {
  const clause = clauses[at];
  if (!clause || document.arms.length === 0) return null;
  // The dose that an arm is told by is a figure itself.
  const isArm = ({ phrase }: Reading) => document.arms.some((name) => view.folded.startsWith(name, phrase.start));
  const last = readings.findLast((other) => other.end <= reading.phrase.start && !isArm(other))?.end ?? 0;
  const open = view.folded.lastIndexOf('(', reading.start);
  // 7.5 points (600 mg/d of metformin; P = .49): all of a bracket is of the arm that it names.
  const bracket = clause.inside && view.folded[clause.start - 1] === ';' && open > last ? open : clause.start;
  const from = Math.max(bracket, last);
  const words = view.folded.slice(from, reading.phrase.start);
  const text = view.language === 'zh' ? blankCompared(words, document.arms) : words;
  const found = document.arms.map((name) => ({ start: lastWord(text, name), length: name.length })).filter(({ start }) => start >= 0);
  const nearest = found.sort((a, b) => b.start + b.length - (a.start + a.length) || b.length - a.length)[0];
  return nearest ? { start: from + nearest.start, end: from + nearest.start + nearest.length } : null;
}

/** Of a step of a study the people are those of the study, wherever it took place. */
export function stepCounted(reading: Reading, scene: Scene): Term | null {
  return scene.document.people && stepOfStudy(reading, scene) ? scene.document.people : null;
}

/** Where a study counts people, whoever was counted: those the number names, else those the study is of; a share in brackets behind a count is of the same. */
export function peopleOfStudy(reading: Reading, scene: Scene): Term | null {
  const { document, lexicon, view } = scene;
  if (!document.people) return null;
  const named = reading.counted !== '' && lexicon.personNoun[view.language].endsText(reading.counted);
  return named ? (view.language === 'zh' ? document.people : phraseTerm(reading.counted)) : null;
}
