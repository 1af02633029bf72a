import type { Term } from '../../../schema/claim.ts';
import type { Reading } from '../../quantities/reading.ts';
import type { Scene } from '../../scene.ts';
import { respectiveNumbers } from '../lists/distribute.ts';
import { phraseTerm } from '../terms.ts';

/** No further than this behind a number is its arm looked for. */
const REACH = 90;

/** Names that say no more than that there is an arm; without "group" they are plain words. */
const plain = /^(?:control|treatment|intervention|study|active|first|second|other|comparison|usual care)$/;

/** 338 (8.3%) in the colchicine group, 26% of those assigned to placebo: the arm that a phrase behind the number names. */
export function armBehind(reading: Reading, { document, view }: Scene): Term | null {
  if (view.language !== 'en' || document.arms.length === 0) return null;
  const rest = view.folded
    .slice(reading.phrase.end, reading.phrase.end + REACH)
    .replace(/^\s*\)/, '')
    .replace(/^(\s*[a-z]*\s*)\([^()]*\)/, '$1');
  const phrase = rest.slice(0, rest.search(/[,;.()]|\s(?:and|or|but|while|versus|vs|compared|than|from|against)\s|\d|$/));
  return !/\b(?:was|were|been)\b/.test(phrase) && /^\s*(?:[a-z]+\s+){0,4}?(?:in|with|on|under|to|among|receiving|given|for)\s/.test(phrase)
    ? armNamed(phrase, document.arms)
    : null;
}

/** Assigned to colchicine (n = 4071) or placebo (n = 4073): the arm that stands right before the bracket of its size. */
export function armOfSize(reading: Reading, { document, view }: Scene): Term | null {
  const before = view.folded.slice(Math.max(0, reading.phrase.start - 60), reading.phrase.start);
  const inBracket = /[(（]\s*(?:n\s*=\s*)?$/.exec(before);
  if (!inBracket || !/n\s*=/.test(view.folded.slice(Math.max(0, reading.start - 6), reading.end))) return null;
  const named = before.slice(0, inBracket.index);
  return armNamed(named.slice(Math.max(named.lastIndexOf(')'), named.lastIndexOf('）')) + 1), document.arms);
}

/** 13.6% and 9.1%, respectively: where the numbers of a trial of two arms pair off with names of the sentences before, those are its arms. */
export function armInOrder(reading: Reading, scene: Scene): Term | null {
  const { arms } = scene.document;
  const numbers = arms.length === 2 ? respectiveNumbers(reading, scene) : null;
  return numbers?.list.length === 2 ? phraseTerm(arms[numbers.list.indexOf(reading)] ?? '') : null;
}

/** 试验组男41例，女22例: in a Chinese sentence the arm named last goes on to hold the figures. */
export function armGoingOn(reading: Reading, { document, view }: Scene): Term | null {
  if (view.language !== 'zh' || document.arms.length === 0) return null;
  const before = view.folded.slice(0, reading.phrase.start);
  const last = Math.max(...document.arms.map((arm) => before.lastIndexOf(arm)));
  return ofBoth.test(before.slice(Math.max(0, last))) ? null : armNamed(before, document.arms);
}

/** What is of all arms together or of one against another. */
const ofBoth = /[两各三]组|组间|差值|差异|[共总][计有]?\d*$|最终|合计|(?:^|[^a-z])(?:p|rr|or|hr|ci)\s*(?:值)?\s*[为=<>≤≥:]?\s*$/;

/** The arm named last in a text, by its name or by that name without "group". */
function armNamed(text: string, arms: readonly string[]): Term | null {
  let last: { at: number; arm: string } | null = null;
  for (const arm of arms) {
    const stem = arm.replace(/\s(?:group|arm)$/, '');
    const at = Math.max(text.lastIndexOf(arm), stem === arm || plain.test(stem) || stem.length < 4 ? -1 : lastWord(text, stem));
    if (at >= 0 && (!last || at > last.at)) last = { at, arm };
  }
  return last && phraseTerm(last.arm);
}

function lastWord(text: string, word: string): number {
  const at = text.lastIndexOf(word);
  return at >= 0 && !/[a-z-]/.test(text[at - 1] ?? '') && !/[a-z-]/.test(text[at + word.length] ?? '') ? at : -1;
}
