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
)`^\s*(?:(?!were |was |had )([a-z]+)\s+)?(\([^()]{1,24}\))?\s*(?:(?!were |was |had )([a-z]+)\s+)?(were|was|had|(?:did not [a-z]+|[a-z]{3,}ed|${'irregular-deed'})(?:\/[a-z]+)?)(?:\s+([a-z][a-z'\/ -]{1,100}?))?\s*(?=[,.;:(]|$|\band\b|\bat\b|\bin\b|\bafter\b)`;
const LONGEST = 60;

/** 190 (62.9%) were men, 31 had diabetes: in a study of people what they are or have is what they are counted by; elsewhere where their share stands beside their number (34 firms (41%) reported losses). */
export function predicateOfPeople(reading: Reading, scene: Scene): Term | null {
  const { document, lexicon, view } = scene;
  const { personNoun } = lexicon;
  if (view.language !== 'en') return null;
  const [, noun, share, other, verb = '', words = ''] = predicate(lexicon).exec(view.folded.slice(reading.phrase.end)) ?? [];
  const areCounted =
    share?.includes('%') === true &&
    reading.unit === '1' &&
    reading.form !== 'ordinal' &&
    (reading.counted !== '' || goesOnCounting(scene));
  const isWhole = words !== '' || (share !== undefined && /^did not|^[a-z]{3,}ed$/.test(verb));
  if (!isWhole || words.length > LONGEST || [noun, other].some((word) => word && word !== reading.counted && !personNoun.en.has(word)))
    return null;
  if (!areCounted && (!countsPeople(reading, scene) || !(document.people !== null || personNoun.en.endsText(words)))) return null;
  const who = countsPeople(reading, scene) ? 'who' : 'that';
  if (!/^(?:were|was|had)$/.test(verb)) return phraseTerm(`number ${who} ${verb} ${words}`.trim());
  return phraseTerm(
    `number ${verb === 'had' ? 'with' : /(?:ed|en)\b|^(?:found|held|told|sent|lost|left|kept|thought|known)$/.test(words.split(' ')[0]!) && !/men\b/.test(words) ? `${who} were` : 'of'} ${words.replace(/^(?:an?|the) /, '')}`,
  );
}

/** Behind a share and those whom it is of: what they are, have or did, up to the end of the clause. */
const done = phrasing(
  'en',
)`^\s*(?:of (?:the |all |our |these |those )?[a-z][a-z -]{2,40}?\s+|(?:${'studied-people'}|respondents)\s+)?(were|was|are|is|had|have|has|did not [a-z]+|[a-z]{3,}ed|${'irregular-deed'})\s+([a-z][a-z' -]{1,60}?)\s*(?=[,.;:("]|$|\b(?:and|while|but|at|in|compared|before|after|during)\b)`;

/** 29% were on treatment, 26% of patients had stopped, 46% received no rise: in a study of people a share that opens its clause is of those who are, have or did something. */
export function shareOfPeople(reading: Reading, scene: Scene): Term | null {
  const { clauses, document, lexicon, view } = scene;
  if (view.language !== 'en' || reading.dimension !== 'share' || reading.uncertainty !== null) return null;
  const start = clauses[clauseAt(clauses, reading.start)]?.start ?? 0;
  const before = view.folded.slice(start, reading.phrase.start);
  if (!opens.test(before) && !goesOn.test(before)) return null;
  const [all, verb = '', words = ''] = done(lexicon).exec(view.folded.slice(reading.phrase.end)) ?? [];
  if (!all || /^(?:due|lower|higher|more|less|fewer|similar|the case|attributable)\b/.test(words)) return null;
  const whole =
    /^\s*of (?:the |all |our |these |those )?([a-z][a-z -]*?)\s+(?:were|was|are|is|had|have|has|[a-z]+ed)\b/.exec(all)?.[1] ?? '';
  if (document.people === null && !lexicon.personNoun.en.endsText(whole) && !goesOnCounting(scene)) return null;
  return phraseTerm(`share ${saidOf(verb, words.replace(/^(?:an?|the) /, ''), lexicon)}`);
}

/** Of those who answered, told of just before. */
const goesOnCounting = ({ before, framed }: Scene): boolean =>
  /^(?:number|share) (?:who|that)\b/.test((framed.at(-1)?.measure ?? before.measure)?.text ?? '');

/** 11% had a new hip and (46%): a verb and its object stand between the shares of a list. */
const goesOn = /%\)? [a-z]+ [a-z' -]{2,50} (?:and|but|while) $/;
const opens = /^[\s,]*(?:and |but |while |whereas |only |just |in total,? |overall,? |at [a-z]+,? |of (?:these|those|them),? )*$/;
const participle = /^(?:[a-z]+ly )?(?:not )?(?:been )?(?:[a-z]{3,}ed|[a-z]+en|known|had|taken|lost|left|met|kept)\b/;

function saidOf(verb: string, words: string, { personNoun }: WordLists): string {
  if (/^(?:were|was|are|is)$/.test(verb)) return personNoun.en.endsText(words) ? `of ${words}` : words;
  if (/^(?:had|have|has)$/.test(verb)) return participle.test(words) ? `who ${verb} ${words}` : `with ${words}`;
  return `who ${verb} ${words}`;
}

/** 仅17.8%的农户了解该政策: behind a share of people what they do, up to the end of the clause. */
const doing =
  /^(?:[(（][^()（）]{1,12}[)）])?的?((?:受[访调][者查]?的?|[\p{Script=Han}]{2}(?=上市公司|企业))?(?:人员?|农户|农民|受访者|居民|患者|家庭|企业|公司|上市公司|机构|学校|城市|学生|老人|老年人|女性|男性|妇女|儿童|青少年|用户|消费者|员工|职工|教师|样本|家长|村民|劳动力))((?:表示|认为|实现|保持)?\p{Script=Han}{2,16})(?=[，,。;；、（(]|$)/u;

/** What a share of Chinese people is of whose own verb stands behind it. */
export function shareOfDoers(reading: Reading, { mentions, view }: Scene): Term | null {
  if (view.language !== 'zh' || reading.dimension !== 'share') return null;
  const found = doing.exec(view.folded.slice(reading.phrase.end));
  if (!found) return null;
  const start = reading.phrase.end + found[0].length - found[2]!.length;
  const isVerb = view.words.some((word) => word.start === start && word.tag === 'VERB');
  const isMeasure = mentions.measures.some((measure) => measure.start >= start && measure.end <= start + found[2]!.length);
  return isVerb && (!isMeasure || /^(?:实现|保持|出现)/.test(found[2]!))
    ? phraseTerm(`${view.text.slice(start, start + found[2]!.length)}的${found[1]}占比`)
    : null;
}
