import type { Term } from '../../schema/claim.ts';
import type { Span } from '../../schema/place.ts';
import { phrasing, type Wording } from '../../text/phrasing.ts';
import { phraseTerm } from '../frames/terms.ts';
import type { SentenceView } from '../view.ts';

/** Events that are of the instrument and not of whoever brings it about. */
const eventsOfInstruments: ReadonlySet<string> = new Set([
  'publication',
  'adoption',
  'signing',
  'entry-into-force',
  'cancellation',
  'expiry',
]);

/** What is published, adopted, signed and put in force. */
const instrument = phrasing('en')`\b(?:${'legal-act'})\b`;

/** Events by which bodies come and go. */
const eventsOfBodies: ReadonlySet<string> = new Set(['founding', 'closure', 'cancellation']);

/** Bodies that are named by their place and their kind, so that the place alone is not meant. */
const bodyNoun = phrasing('en', 'i')`\b(?:${'institution-noun'}|${'school-noun'}|${'company-ending'})\b`;
const bodyInChinese = phrasing('zh', 'gu')`[\p{Script=Han}A-Za-z]{2,24}(?:${'institution-noun'}|${'school-noun'}|公司|集团|工厂)`;

/** The instrument or body that an event word stands with: in Chinese a title, in English a name in capitals, right behind the word or else the last one before it. */
export function instrumentNear(
  { text, folded, language }: SentenceView,
  word: Span & { value: { id: string } },
  wording: Wording,
): Term | null {
  const named = (span: Span) => phraseTerm(text.slice(span.start, span.end));
  if (eventsOfBodies.has(word.value.id)) {
    const body = language === 'zh' ? chineseBodyBefore(folded, word, wording) : englishBodyBefore(text, word, wording);
    if (body) return named(body);
  }
  const ofInstrument = eventsOfInstruments.has(word.value.id);
  if (language === 'en' && !ofInstrument) return null;
  const names = language === 'zh' ? titlesIn(text) : namesIn(text, instrument(wording));
  const behind = names.find(({ start }) => start >= word.end && reaches(text.slice(word.end, start), 12, false));
  const before = names.findLast(({ start, end }) => {
    const between = text.slice(end, Math.max(end, word.start));
    const isGround = ground(wording).test(folded.slice(0, start));
    return end <= word.start && !isGround && reaches(between, ofInstrument ? 40 : 16, ofInstrument);
  });
  const chosen = behind ?? before;
  return chosen ? named(chosen) : null;
}

/** What stands between a body and what happened to it, at most. */
const BODY_REACH = 80;

/** 某协会2011年成立: the body before an event word, dates between. */
function chineseBodyBefore(folded: string, { start }: Span, wording: Wording): Span | null {
  const from = Math.max(folded.slice(0, start).search(/[^。;；.]*$/), start - BODY_REACH);
  const body = [...folded.slice(from, start).matchAll(bodyInChinese(wording))].at(-1);
  if (!body) return null;
  const date = /^[年月日底初末]+/.exec(body[0])?.[0].length ?? 0;
  return { start: from + body.index + date, end: from + body.index + body[0].length };
}

/** The Association, founded in 2011: the body right before an event word; a date, a verb or one comma may stand between. */
function englishBodyBefore(text: string, { start }: Span, wording: Wording): Span | null {
  const from = Math.max(text.slice(0, start).search(/[^。;；.]*$/), start - BODY_REACH);
  const before = text.slice(from, start);
  const name = namesIn(before, bodyNoun(wording)).at(-1);
  return name && /^(?:,? ?(?:which |who )?[\w ]{0,16})$/.test(before.slice(name.end))
    ? { start: from + name.start, end: from + name.end }
    : null;
}

/** Whether words between a name and an event word leave them together. */
function reaches(between: string, farthest: number, overCommas: boolean): boolean {
  return between.length <= farthest && !/[。;；《》]|\.\s/.test(between) && (overCommas || !/[，,]/.test(between));
}

/** 根据《…》, under the … Act: what is done by an instrument is not done to it. */
const ground = phrasing('both')`(?:${'according-to'}|依照?|基于|\b(?:under|pursuant to|in line with)(?: the)?)\s*$`;

function titlesIn(text: string): Span[] {
  return stretchesOf(text, /《[^》]{2,40}》/g);
}

function namesIn(text: string, noun: RegExp): Span[] {
  return stretchesOf(
    text,
    /\b(?!The |This |In |On |Under |When )[A-Z][\w’'&-]*(?: (?:(?:and|of|on|for|to|in) (?:the )?)?[A-Z][\w’'&-]*)+/g,
  ).filter(({ start, end }) => noun.test(text.slice(start, end)));
}

function stretchesOf(text: string, pattern: RegExp): Span[] {
  return [...text.matchAll(pattern)].map((match) => ({ start: match.index, end: match.index + match[0].length }));
}
