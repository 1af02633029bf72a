import type { Term } from '../../../schema/claim.ts';
import { phrasing } from '../../../text/phrasing.ts';
import type { WordLists } from '../../mentions/word-lists.ts';
import type { Reading } from '../../quantities/reading.ts';
import type { Scene } from '../../scene.ts';
import { clauseAt } from '../../view.ts';
import { phraseTerm } from '../terms.ts';
import { countsPeople } from './study-steps.ts';

/** Behind a number, its share in brackets and the people: what they were or had, up to the end of the clause. */
const predicate = phrasing(
  'en',
)`^\s*(?:(?:${'studied-people'})\s+)?(\([^()]{1,24}\))?\s*(?:(?:${'studied-people'})\s+)?(were|was|had|[a-z]{3,}ed)\s+([a-z][a-z' -]{1,40}?)\s*(?=[,.;:(]|$|\band\b|\bat\b|\bin\b|\bafter\b)`;

/** 190 (62.9%) were men, 31 had diabetes: in a study of people what they are or have is what they are counted by. */
export function predicateOfPeople(reading: Reading, scene: Scene): Term | null {
  const { document, lexicon, view } = scene;
  if (view.language !== 'en' || !countsPeople(reading, scene)) return null;
  const [, , verb, words] = predicate(lexicon).exec(view.folded.slice(reading.phrase.end)) ?? [];
  if (!words || !(document.people !== null || lexicon.personNoun.en.endsText(words))) return null;
  if (!/^(?:were|was|had)$/.test(verb ?? '')) return phraseTerm(`number who ${verb} ${words}`);
  return phraseTerm(
    `number ${verb === 'had' ? 'with' : /(?:ed|en)\b/.test(words.split(' ')[0]!) && !/men\b/.test(words) ? 'who were' : 'of'} ${words.replace(/^(?:an?|the) /, '')}`,
  );
}

/** Behind a share and those whom it is of: what they are, have or did, up to the end of the clause. */
const done = phrasing(
  'en',
)`^\s*(?:of (?:the |all |our |these |those )?[a-z][a-z -]{2,40}?\s+|(?:${'studied-people'})\s+)?(were|was|are|is|had|have|has|[a-z]{3,}ed)\s+([a-z][a-z' -]{1,50}?)\s*(?=[,.;:(]|$|\b(?:and|while|but|at|in|compared|before|after|during)\b)`;

/** 29% were on treatment, 26% of patients had stopped, 46% received no rise: in a study of people a share that opens its clause is of those who are, have or did something. */
export function shareOfPeople(reading: Reading, { clauses, document, lexicon, view }: Scene): Term | null {
  if (view.language !== 'en' || reading.dimension !== 'share' || reading.uncertainty !== null) return null;
  const start = clauses[clauseAt(clauses, reading.start)]?.start ?? 0;
  const before = view.folded.slice(start, reading.phrase.start);
  if (!opens.test(before) && !goesOn.test(before)) return null;
  const [all, verb = '', words = ''] = done(lexicon).exec(view.folded.slice(reading.phrase.end)) ?? [];
  if (!all || /^(?:due|lower|higher|more|less|fewer|similar|the case|attributable)\b/.test(words)) return null;
  const whole =
    /^\s*of (?:the |all |our |these |those )?([a-z][a-z -]*?)\s+(?:were|was|are|is|had|have|has|[a-z]+ed)\b/.exec(all)?.[1] ?? '';
  if (document.people === null && !lexicon.personNoun.en.endsText(whole)) return null;
  return phraseTerm(`share ${saidOf(verb, words.replace(/^(?:an?|the) /, ''), lexicon)}`);
}

/** 11% had a new hip and (46%): a verb and its object stand between the shares of a list. */
const goesOn = /%\)? [a-z]+ [a-z' -]{2,50} (?:and|but|while) $/;
const opens = /^[\s,]*(?:and |but |while |whereas |only |just |in total,? |overall,? |at [a-z]+,? |of (?:these|those|them),? )*$/;
const participle = /^(?:[a-z]+ly )?(?:not )?(?:been )?(?:[a-z]{3,}ed|[a-z]+en|known|had|taken|lost|left|met|kept)\b/;

function saidOf(verb: string, words: string, { personNoun }: WordLists): string {
  if (/^(?:were|was|are|is)$/.test(verb)) return personNoun.en.endsText(words) ? `of ${words}` : words;
  if (/^(?:had|have|has)$/.test(verb)) return participle.test(words) ? `who ${verb} ${words}` : `with ${words}`;
  return `who ${verb} ${words}`;
}
