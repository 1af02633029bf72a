import { foldText } from '../../text/fold.ts';
import type { PhraseMatch, PhraseMatcher } from '../../text/phrase-matcher.ts';
import { leftOf } from '../../text/left-of.ts';
import type { SentenceView } from '../view.ts';

/** Whether the name of a place ends a longer name (Solar Trade Austria, Rio Bravo Canada) and tells of no place, or only a part of the place is meant (northern Austria, rural Canada). */
export function isPartOfName(
  { start, end }: PhraseMatch<unknown>,
  { language, text, words }: SentenceView,
  names: readonly PhraseMatch<unknown>[],
  parts: PhraseMatcher<string>,
): boolean {
  if (language !== 'en' || !/[\p{L}\d] $/u.test(text.slice(0, start)) || /^'s?\b/.test(text.slice(end))) return false;
  const before = /[\p{L}\d&.-]+ $/u.exec(leftOf(text, start))?.[0].trimEnd();
  if (!before || names.some((name) => name.end === start - 1)) return false;
  if (/\p{Ll}\p{Lu}/u.test(before)) return true;
  const word = words.find((one) => one.end === start - 1);
  return parts.findAll(foldText(before)).length > 0 || (word?.tag === 'PROPN' && /^\p{Lu}\p{Ll}/u.test(before));
}

/** The Growth Fund, the Harbour Investment Bank: whether a word with a capital goes on to the end of a name of a body. */
export function createNameTest(endings: readonly string[]): (match: PhraseMatch<unknown>, view: SentenceView) => boolean {
  const rest = new RegExp(
    String.raw`^(?:\s(?:(?:of|for|and|on)\s(?:the\s)?)?\p{Lu}[\p{L}\d’'&-]*){0,4}?\s(?:${endings.join('|')})(?![\p{L}\d])`,
    'u',
  );
  return ({ start, end }, { language, text }) =>
    language === 'en' && /^\p{Lu}\p{Ll}/u.test(text.slice(start, start + 2)) && rest.test(text.slice(end, end + 80));
}

/** The part of a place that a word before its name tells of: northern Peru, rural Canada. */
export function partOfPlace(
  { start, end }: PhraseMatch<unknown>,
  { text }: SentenceView,
  parts: PhraseMatcher<string>,
): PhraseMatch<string>[] {
  const before = /[\p{L}-]+ $/u.exec(leftOf(text, start))?.[0] ?? '';
  const isPart = parts.findAll(foldText(before.trimEnd())).some((match) => match.end === before.trimEnd().length && match.start === 0);
  return isPart ? [{ start: start - before.length, end, value: text.slice(start - before.length, end) }] : [];
}

/** The rest of the world that "outside China" tells of: at the head of its clause, or behind a noun phrase (prices outside China). */
export function restOutside({ start, end }: PhraseMatch<unknown>, { folded, text, words }: SentenceView): PhraseMatch<string>[] {
  const before = /(?:outside|excluding) (?:of )?(?:the )?$/.exec(folded.slice(0, start))?.[0];
  if (before === undefined) return [];
  const from = start - before.length;
  const noun = words.findLast((word) => word.end < from);
  const opens = !noun || /[,;(]\s*$/.test(folded.slice(0, from));
  const isOfOne = /\b(?:an?|first|only|largest|one) (?:[a-z-]+ ){0,3}$/.test(folded.slice(0, from));
  return opens || (noun.tag === 'NOUN' && !isOfOne) ? [{ start: from, end, value: text.slice(from, end) }] : [];
}
