import type { Span } from '../../schema/place.ts';
import type { SentenceRoom } from '../room.ts';

/** So far on both sides of a Latin full stop a Chinese one is looked for. */
const NEAR = 300;
/** A sentence is longer than the number of an item (1. 引言). */
const SHORTEST = 8;

/** Journals that set a Latin full stop for 。: behind a Chinese character, a bracket or %, or with a blank before the next Chinese word, where no 。 stands near. */
function endsWithLatinStop(text: string, before: Span, after: Span): boolean {
  const end = before.start + text.slice(before.start, before.end).trimEnd().length;
  if (text[end - 1] !== '.' || end - before.start < SHORTEST) return false;
  const next = text.slice(end, after.start + 2);
  const isStop = /[\p{Script=Han}%)\]）］”’]/u.test(text[end - 2] ?? '')
    ? /^\s*[\p{Script=Han}A-Z(（“《]/u.test(next)
    : /^\s+\p{Script=Han}/u.test(next);
  return isStop && !text.slice(Math.max(0, end - NEAR), end + NEAR).includes('。');
}

/** Chinese sentences end with 。！？ and their closing quotes; a full stop of Latin text inside them ends nothing. */
export const chineseRoom: SentenceRoom = {
  locale: 'zh',
  breaks: /(?<=[。！？])(?=[“‘《])/,
  joins: (text, before, after) =>
    !endsWithLatinStop(text, before, after) &&
    !/[。！？!?…；;][”’」』》）)\]"'\s]*[[［]?$/.test(text.slice(Math.max(before.start, before.end - 8), before.end)),
};
