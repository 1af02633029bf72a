import type { Term } from '../../../schema/claim.ts';
import type { Span } from '../../../schema/place.ts';
import { leftOf } from '../../../text/left-of.ts';
import type { Reading } from '../../quantities/reading.ts';
import type { Scene } from '../../scene.ts';
import { respectiveNumbers } from '../lists/distribute.ts';
import { phraseTerm } from '../terms.ts';

/** No further than this behind a number is its arm looked for. */
const REACH = 90;

/** Names that say no more than that there is an arm; without "group" they are plain words. */
const plain = /^(?:control|treatment|intervention|study|active|first|second|other|comparison|usual care)$/;

/** 2.1 points (usual care; p = .003): an arm alone in the bracket behind the number. */
const inBracket = /^\s*(?:[a-z]+\s+)?\(([^();,]{2,40}?)\s*[;,)]/;

/** 338 (8.3%) in the colchicine group, 26% of those assigned to placebo: the arm that a phrase behind the number names. */
export function armBehind(reading: Reading, { document, view }: Scene): Term | null {
  if (view.language !== 'en' || document.arms.length === 0) return null;
  const alone = inBracket.exec(view.folded.slice(reading.phrase.end, reading.phrase.end + REACH))?.[1];
  const arm = alone && document.arms.find((name) => name === alone || name.replace(/\s(?:group|arm)$/, '') === alone);
  if (arm) return phraseTerm(arm);
  const dosed = document.arms.find((name) => isOnDose(name, reading, view.folded));
  if (dosed) return phraseTerm(dosed);
  const rest = view.folded
    .slice(reading.phrase.end, reading.phrase.end + REACH)
    .replace(/^\s*\)/, '')
    .replace(/^(\s*[a-z]*\s*)\([^()]*\)/, '$1');
  const phrase = rest.slice(0, rest.search(/[,;.()]|\s(?:and|or|but|while|versus|vs|compared|than|from|against)\s|\d|$/));
  return !/\b(?:was|were|been|relative)\b/.test(phrase) &&
    /^\s*(?:[a-z]+\s+){0,4}?(?:in|with|on|under|to|among|receiving|received|took|given|for)\s/.test(phrase)
    ? armNamed(phrase, document.arms)
    : null;
}

/** 26 received|600 mg/d of metformin: an arm that is told by its dose, which may be the figure itself. */
function isOnDose(arm: string, { phrase }: Reading, folded: string): boolean {
  if (!/^\d/.test(arm)) return false;
  if (folded.startsWith(arm, phrase.start)) return true;
  const at = folded.indexOf(arm, phrase.end);
  return at >= 0 && /^\s*(?:[a-z]+\s+){0,3}?(?:received|receiving|took|taking|given|on|with|to)\s+$/.test(folded.slice(phrase.end, at));
}

/** Assigned to colchicine (n = 4071) or placebo (n = 4073): the arm that stands right before the bracket of its size. */
export function armOfSize(reading: Reading, { document, view }: Scene): Term | null {
  const before = leftOf(view.folded, reading.phrase.start);
  const bracket = /[(（]\s*(?:n\s*=\s*)?$/.exec(before);
  if (!bracket || !/n\s*=/.test(view.folded.slice(Math.max(0, reading.start - 6), reading.end))) return null;
  const named = before.slice(0, bracket.index);
  return armNamed(named.slice(Math.max(named.lastIndexOf(')'), named.lastIndexOf('）')) + 1), document.arms);
}

/** 13.6% and 9.1%, respectively: where the numbers of a trial of two arms pair off with names, those are its arms, in the order of the sentence or of the document. */
export function armInOrder(reading: Reading, scene: Scene): Term | null {
  const told = (arm: string) => scene.view.folded.indexOf(arm);
  const named = scene.document.arms.every((arm) => told(arm) >= 0);
  const arms = named ? [...scene.document.arms].sort((a, b) => told(a) - told(b)) : scene.document.arms;
  const numbers = arms.length === 2 ? respectiveNumbers(reading, scene) : null;
  return numbers?.list.length === 2 ? phraseTerm(arms[numbers.list.indexOf(reading)] ?? '') : null;
}

/** 试验组男41例，女22例: in a Chinese sentence the arm named last goes on to hold the figures. */
export function armGoingOn(reading: Reading, { document, view }: Scene): Term | null {
  if (view.language !== 'zh' || document.arms.length === 0) return null;
  const before = blankCompared(view.folded.slice(0, reading.phrase.start), document.arms);
  const last = Math.max(...document.arms.map((arm) => lastWord(before, arm)));
  return ofBoth.test(before.slice(Math.max(0, last))) ? null : armNamed(before, document.arms, view.text);
}

/** What is of all arms together or of one against another. */
const ofBoth = /[两各三]组|组间|差值|差异|[共总][计有]?\d*$|最终|合计|(?:^|[^a-z])(?:p|rr|or|hr|ci)\s*(?:值)?\s*[为=<>≤≥:]?\s*$/;

/** The arm named last in a text, by its name or by that name without "group", as `written` has it. */
function armNamed(text: string, arms: readonly string[], written = text): Term | null {
  let last: { at: number; name: string } | null = null;
  for (const arm of arms) {
    const stem = arm.replace(/\s(?:group|arm)$/, '');
    const whole = stem === arm ? lastWord(text, arm) : text.lastIndexOf(arm);
    const at = Math.max(whole, stem === arm || plain.test(stem) || stem.length < 4 ? -1 : lastWord(text, stem));
    const name = at === whole ? written.slice(at, at + arm.length) : arm;
    if (at >= 0 && (!last || at > last.at)) last = { at, name };
  }
  return last && phraseTerm(last.name);
}

/** 较CK提高, 比CK和N1低, 是CK的2.1倍, 与CK相比: the Chinese text before a number with the arms made blank that another is set against, and those that stand in brackets (T3), which tell what an arm is called; 高于CK的70.8 gives a level of that arm. */
export function blankCompared(text: string, arms: readonly string[]): string {
  let blank = text;
  let compared = -1;
  for (const { start, end } of placesOf(arms, text)) {
    const [before, after] = [leftOf(text, start), text.slice(end)];
    const isCode = before.endsWith('(') && after.startsWith(')');
    const isListed = compared >= 0 && /^(?:处理|组)?[和与及、]$/.test(text.slice(compared, start));
    const isSetAgainst =
      against.test(before) || isListed || (/[与同和跟]$/.test(before) && /^(?:处理|组)?(?:相比|相较|比较|相当|无显|差异)/.test(after));
    const isLevel = /^(?:处理)?的\s*\(?\s*$/.test(after) && !/[是为于]$/.test(before.replace(/[高低优劣大小多少长短]于$/, ''));
    if (!isCode && (!isSetAgainst || isLevel)) continue;
    if (!isCode) compared = end;
    blank = blank.slice(0, start) + ' '.repeat(end - start) + blank.slice(end);
  }
  return blank;
}

/** Every place where a text has one of the names, from the left. */
function placesOf(names: readonly string[], text: string): Span[] {
  const places = [];
  for (const name of names)
    for (let start = text.indexOf(name); start >= 0; start = text.indexOf(name, start + 1))
      places.push({ start, end: start + name.length });
  return places.sort((one, other) => one.start - other.start);
}

const against = /(?:较|比|[高低优劣大小多少长短等]于|超过|是|为|相当于)(?:常规|传统|对照|处理)?$/;

const latin = /[a-z0-9-]/;

/** Where a text has a word last, not as a part of another one; 对照组FEV1 has 对照组. */
export function lastWord(text: string, word: string): number {
  const at = text.lastIndexOf(word);
  const isWithin = (one: string | undefined, other: string | undefined) => latin.test(one ?? '') && latin.test(other ?? '');
  return at >= 0 && !isWithin(text[at - 1], word[0]) && !isWithin(text[at + word.length], word.at(-1)) ? at : -1;
}
