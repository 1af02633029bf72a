import type { Term } from '../../schema/claim.ts';
import type { Language, Span } from '../../schema/place.ts';
import { phraseTerm } from '../frames/terms.ts';

/** Events that are of the instrument and not of whoever brings it about. */
const eventsOfInstruments: ReadonlySet<string> = new Set([
  'publication',
  'adoption',
  'signing',
  'entry-into-force',
  'cancellation',
  'expiry',
]);

/** What is published, adopted, signed and put in force. Source: usual names of legal and policy instruments. */
const instrumentNoun =
  /\b(?:Act|Law|Bill|Code|Treaty|Agreement|Accords?|Convention|Protocol|Directive|Regulations?|Order|Charter|Strategy|Plan|Decree|Ordinance|Measures)\b/;

/** Events by which bodies come and go. */
const eventsOfBodies: ReadonlySet<string> = new Set(['founding', 'closure', 'cancellation']);

/** Bodies that are named by their place and their kind, so that the place alone is not meant. Source: usual names of organisations. */
const bodyNoun =
  /\b(?:Council|Association|Institute|University|College|Company|Corporation|Bank|Agency|Committee|Society|Union|Board|Cent(?:re|er)|Foundation|Federation|Alliance|Commission|Authority|Museum|Hospital|Works|Exchange|Laboratory|Observatory|Railway)\b/;
const bodyInChinese =
  /[\p{Script=Han}A-Za-z]{2,24}(?:协会|學會|学会|协會|協會|公司|集团|集團|大学|大學|学院|學院|研究院|研究所|委员会|委員會|银行|銀行|中心|联盟|聯盟|联合会|基金会|基金會|博物馆|医院|工厂|交易所|实验室|天文台)/gu;

/** The instrument or body that an event word stands with: in Chinese a title, in English a name in capitals, right behind the word or else the last one before it. */
export function instrumentNear(text: string, word: Span & { value: { id: string } }, language: Language): Term | null {
  if (eventsOfBodies.has(word.value.id)) {
    const body = bodyBefore(text, word, language);
    if (body) return phraseTerm(body);
  }
  const ofInstrument = eventsOfInstruments.has(word.value.id);
  if (language === 'en' && !ofInstrument) return null;
  const names = language === 'zh' ? titlesIn(text) : namesIn(text, instrumentNoun);
  const behind = names.find(({ start }) => start >= word.end && reaches(text.slice(word.end, start), 12, false));
  const before = names.findLast(({ start, end }) => {
    const between = text.slice(end, Math.max(end, word.start));
    return end <= word.start && !isGround(text.slice(0, start)) && reaches(between, ofInstrument ? 40 : 16, ofInstrument);
  });
  const chosen = behind ?? before;
  return chosen ? phraseTerm(text.slice(chosen.start, chosen.end)) : null;
}

/** The body right before an event word; a date, a verb or one comma (…, founded in 2011, …) may stand between. */
function bodyBefore(text: string, { start }: Span, language: Language): string {
  const before = /[^。;；.]{0,80}$/.exec(text.slice(0, start))![0];
  if (language === 'zh') return ([...before.matchAll(bodyInChinese)].at(-1)?.[0] ?? '').replace(/^[年月日底初末]+/, '');
  const name = namesIn(before, bodyNoun).at(-1);
  return name && /^(?:,? ?(?:which |who )?[\w ]{0,16})$/.test(before.slice(name.end)) ? before.slice(name.start, name.end) : '';
}

/** Whether words between a name and an event word leave them together. */
function reaches(between: string, farthest: number, overCommas: boolean): boolean {
  return between.length <= farthest && !/[。;；《》]|\.\s/.test(between) && (overCommas || !/[，,]/.test(between));
}

/** 根据《…》, under the … Act: what is done by an instrument is not done to it. */
function isGround(before: string): boolean {
  return /(?:根据|根據|依据|依據|按照?|依照?|基于|\b(?:under|pursuant to|in line with)(?: the)?)\s*$/i.test(before);
}

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
