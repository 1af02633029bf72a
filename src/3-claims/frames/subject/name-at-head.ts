import type { Term } from '../../../schema/claim.ts';
import { phrasing } from '../../../text/phrasing.ts';
import type { Mentions } from '../../mentions/find-mentions.ts';
import type { WordLists } from '../../mentions/word-lists.ts';
import type { DocumentFrame } from '../../scene.ts';
import type { SentenceView } from '../../view.ts';
import { phraseTerm } from '../terms.ts';

/** What may stand before the name: a time or a place that a comma closes or that holds a year, a word that joins sentences. */
const lead =
  /^(?:(?:however|meanwhile|moreover|also|but|and|by contrast|in addition)[, ]\s*|(?:in|by|during|at|on|for|since|after|until) (?:[^,]{2,40},\s+|[a-z ]{0,14}(?:19|20)\d\d\s+))?(?:the )?/i;
/** Names have capitals, and small words between them. */
const name = /^\p{Lu}[\p{L}\d&.’-]*(?:\s(?:(?:of|and|&|de|du|for)\s)?\p{Lu}[\p{L}\d&.’-]*){0,5}/u;
/** What may stand between the name and its verb: its short form in brackets, what it is. */
const between = /^(?:\s\([^()]{1,24}\))?(?:,\s[^,.;]{3,80},)?\s+/;
const possessive = /^['’]s?\s/;
/** A verb by its form: "plans" is one before what it takes. */
const finite = /^(?:is|was|has|had|will|can|may|[a-z]{2,}(?:s|ed) (?:to|an?|the|its|about|around|over|more|up|\d)|[a-z]{2,}ed)\b/;
const noName =
  /^(?:it|they|we|he|she|this|that|these|those|there|one|others?|our|its|his|her|figure|table|section|appendix|january|february|march|april|may|june|july|august|september|october|november|december)\b/i;
const telling = phrasing('en')`^(?:${'stating-verb'}|${'showing-verb'}|${'reckoning-verb'})\b`;

/** Norvik Seafood plans …; In 2024 Norvik (NVK) sold …: the name that no table knows and that an English sentence tells of. */
export function nameAtHead(
  view: SentenceView,
  { document, lexicon, mentions }: { document: DocumentFrame; lexicon: WordLists; mentions: Mentions },
): (Term & { start: number }) | null {
  if (view.language !== 'en') return null;
  const start = lead.exec(view.text)?.[0].length ?? 0;
  const found = name.exec(view.text.slice(start))?.[0] ?? '';
  const end = start + found.length;
  if (!found || noName.test(found) || document.isSource(found) || !isProper(found, document) || standsForQuantity(found, document, lexicon))
    return null;
  const isKnown =
    mentions.entities.some((other) => other.start < end && other.end > start) ||
    [...mentions.products, ...mentions.measures].some((other) => other.start <= start && other.end > start);
  if (isKnown || !hasVerb(view, end, lexicon)) return null;
  const term = phraseTerm(found);
  return term && { ...term, start };
}

/** NWU, where the text says that it is net water use. */
export function standsForQuantity(words: string, { abbreviations }: DocumentFrame, lexicon: WordLists): boolean {
  return lexicon.quantityNoun.en.endsText(abbreviations.get(words) ?? '');
}

/** Two words with capitals are a name; one is, where the text has it with a capital within a sentence too, and never without. */
function isProper(found: string, { isCommonWord, isNameWithin }: DocumentFrame): boolean {
  const words = found.split(/\s/).filter((word) => /^\p{Lu}/u.test(word));
  return words.length > 1 ? !words.every(isCommonWord) : !isCommonWord(found) && isNameWithin(found);
}

function hasVerb({ folded, text, words }: SentenceView, end: number, lexicon: WordLists): boolean {
  if (possessive.test(text.slice(end))) return true;
  const at = end + (between.exec(text.slice(end))?.[0].length ?? 0);
  const isVerb = words.some((word) => word.start === at && word.tag === 'VERB') || finite.test(text.slice(at));
  return at > end && isVerb && !telling(lexicon).test(folded.slice(at));
}
