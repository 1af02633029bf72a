import type { Span } from '../../../schema/place.ts';
import type { Word } from '../../../schema/sentence.ts';
import type { Reading } from '../../quantities/reading.ts';
import type { Scene } from '../../scene.ts';
import type { Clause } from '../../view.ts';
import { describedNoun, thingsSetApart } from '../clause/described-noun.ts';
import { nounPhraseAfter } from '../clause/noun-phrase.ts';

/** The noun that stands behind a number and is counted by it; of a Chinese one no more than the noun where it names a known set (五大集团|牵头建厂) or belongs to what is told (17种元素|的分离); others are counted by what they do (8家企业获得许可). */
export function countedNoun(reading: Reading, scene: Scene, clause: Clause, endsAtVerb = reading.counted === '大'): string {
  const phrase = nounPhraseAfter(scene, reading.phrase.end);
  const { mentions, view } = scene;
  if (view.language === 'en' || !phrase) return phrase;
  const start = view.text.indexOf(phrase, reading.phrase.end);
  // 两个孔深为900 m的钻孔: figures that describe it stand between the number and the noun.
  const behind = scene.readings[scene.readings.indexOf(reading) + 1];
  const isDescribed = behind && linked.test(view.folded.slice(start + phrase.length, behind.phrase.start));
  const noun = isDescribed ? describedNoun(behind, scene) || thingsSetApart(behind, scene) : '';
  if (noun) return noun;
  // 50种含量大于5.8%的: a property with its bound is not what is counted.
  if (isDescribed && behind.modifier.startsWith('at_') && scene.lexicon.quantityNoun.zh.endsText(phrase))
    return thingsAlone({ start, end: start + phrase.length }, scene);
  const inside = view.words.filter((word) => word.end > start && word.end <= start + phrase.length);
  const isNamed = mentions.entities.some((entity) => entity.start === start);
  const acts = endsAtVerb && isAgent(reading, clause, scene);
  const isFronted = /(?:^|[^\p{Script=Han}]|[国者府会部司已拟])[将把](?!来|会|达|近|要)[^，,]*$/u.test(
    view.folded.slice(clause.start, reading.phrase.start),
  );
  for (const [index, word] of inside.entries()) {
    const end = inside[index - 1]?.end ?? start;
    if (end - start < 2 || !isNoun(inside[index - 1]!)) continue;
    const text = view.folded.slice(word.start, word.end);
    const isOwner = !isNamed && text === '的' && inside.slice(0, index).every((each) => isNoun(each) || each.tag === 'ADJ');
    // 31家公司|中有20家, 35种矿产|列入名录: nor is what is said of the things counted.
    const isMadeUp = /^(?:组成|构成|进行|加以|予以|实施|实行|开展|采取|[中内里]|中有)$/.test(text) || (word.tag === 'VERB' && isFronted);
    const isAverage = /^(?:平均|人均|户均|亩均)/.test(text);
    if (isOwner || isMadeUp || isAverage || (acts && word.tag === 'VERB')) return view.text.slice(start, end);
  }
  return thingsAlone({ start, end: start + phrase.length }, scene) || phrase;
}

/** 35家企业|利润超百亿: of a Chinese noun phrase that a measure of the tables ends the things before it, which are what is counted; empty where none stand there. */
export function thingsAlone({ start, end }: Span, { lexicon, mentions, view }: Scene): string {
  const told = mentions.measures.find(
    (measure) => measure.start >= start + 2 && measure.end === end && !measure.value.dimensions.includes('count'),
  );
  const things = told ? view.text.slice(start, told.start) : '';
  // 企业亏损 is one word of the dictionary.
  const isOfThings =
    told &&
    (lexicon.holderNoun.zh.endsText(things) || view.words.some((word) => word.start >= start && word.end === told.start && isNoun(word)));
  if (!isOfThings) return '';
  // 1035家企业|亏损: at the end of its clause it is what the things do.
  return /^(?:$|[，,。;；、）)])/.test(view.folded.slice(end)) ? `${view.text.slice(told.start, end)}${things}` : things;
}

const linked = /^(?:分别|均|约|为|达到?|在)*\s*$/;

const isNoun = ({ tag }: Word): boolean => tag === 'NOUN' || tag === 'PROPN' || tag === 'X';

/** Whether what is counted does what the verb behind it says: it opens its clause, or stands behind a preposition or a verb of having others do. */
function isAgent(reading: Reading, clause: Clause, { lexicon, view }: Scene): boolean {
  const before = view.words.filter(({ start, end }) => start >= clause.start && end <= reading.phrase.start);
  const last = before.findLast(({ tag }) => tag === 'VERB' || tag === 'ADP');
  return last?.tag !== 'VERB' || lexicon.causingVerb.zh.has(view.folded.slice(last.start, last.end));
}
