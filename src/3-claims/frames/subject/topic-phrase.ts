import type { Term } from '../../../schema/claim.ts';
import type { Word } from '../../../schema/sentence.ts';
import type { Reading } from '../../quantities/reading.ts';
import type { Scene } from '../../scene.ts';
import type { SentenceView } from '../../view.ts';
import { quantityPhrase } from '../quantity-phrase.ts';
import { phraseTerm } from '../terms.ts';
import { pointsBackTo } from './anaphor.ts';
import { selfIn } from './issuer.ts';

const nominal = new Set(['NOUN', 'PROPN', 'ADJ', 'X', 'DET', 'NUM']);
/** The noun phrase that a clause opens with, where it names a holder the tables do not know (该矿 means the one spoken of): a name, or a phrase whose last noun is that of an organisation, a group, a plant. */
export function topicPhrase(reading: Reading, scene: Scene, at: number): Term | null {
  const { clauses, view } = scene;
  const quantity = quantityPhrase(reading, scene);
  for (let index = at; index >= Math.max(0, at - 4); index--) {
    const clause = clauses[index]!;
    const isApposition =
      view.language === 'en' && index > 0 && /^\s*(?:an?|which|who|that)\s/.test(view.folded.slice(clause.start, clause.end));
    if (clause.inside || isApposition) continue;
    const end = index === at ? reading.phrase.start : clause.end;
    const self = selfIn(clause.start, end, scene);
    if (self) return self;
    const found = leadingHolder(view, clause.start, end, scene);
    // The first word of "cash provided by operations" is no holder.
    if (found && quantity && found.start >= quantity.start && found.end <= quantity.start + quantity.name.length) return null;
    if (found) {
      const words = view.text.slice(found.start, found.end);
      return (isAnaphor(found, view) ? pointsBackTo(words, found.start, scene) : null) ?? phraseTerm(words);
    }
    if (scene.mentions.entities.some((entity) => entity.start >= clause.start && entity.end <= end && entity.value.kind !== 'world'))
      return null;
  }
  return null;
}

/** 该矿, the plant: it points back to a holder named before, where there is one. */
function isAnaphor({ start, end }: Stretch, view: SentenceView): boolean {
  if (view.language === 'zh')
    return (
      /(?:该|本|此|这[家座个])$/.test(view.folded.slice(Math.max(0, start - 2), start + 1).replace(/.$/, '')) ||
      /^[该本此]/.test(view.folded.slice(start, end))
    );
  return /\b(?:the|this|that)\s+$/.test(view.folded.slice(Math.max(0, start - 6), start)) && !/\s/.test(view.text.slice(start, end));
}

interface Stretch {
  start: number;
  end: number;
}

function leadingHolder(view: SentenceView, start: number, end: number, scene: Scene): Stretch | null {
  const { mentions, periods } = scene;
  const words = view.words.filter(
    (word) => word.start >= start && word.end <= end && !periods.some((period) => word.start >= period.start && word.end <= period.end),
  );
  const textOf = (word: Word) => view.folded.slice(word.start, word.end);
  let first = 0;
  const counts = (word: Word) =>
    scene.readings.some(
      (other) =>
        (other.counted !== '' || other.unit === '1') &&
        word.start >= other.start &&
        word.end <= (view.language === 'zh' ? other.end : other.number.end),
    );
  while (
    words[first] &&
    (counts(words[first]!) ||
      scene.lexicon.clauseOpener[view.language].has(textOf(words[first]!)) ||
      words[first]!.tag === 'PUNCT' ||
      words[first]!.tag === 'ADV')
  )
    first++;
  let last = first;
  const stops = (word: Word) =>
    mentions.measures.some((measure) => word.start >= measure.start && word.end <= measure.end) ||
    /^(?:的|共有|现有|拥有|设有|建有|共计)$/.test(textOf(word)) ||
    textOf(word) === "'s";
  while (
    words[last] &&
    (nominal.has(words[last]!.tag) ||
      (view.language === 'zh' && last > first && words[last]!.tag === 'VERB' && textOf(words[last]!).length > 1)) &&
    !stops(words[last]!) &&
    !/^\d/.test(textOf(words[last]!)) &&
    words[last]!.start - (words[last - 1]?.end ?? words[last]!.start) <= 1
  )
    last++;
  for (let end = last; end > first; end--) {
    const phrase = words.slice(first, end);
    const text = view.text.slice(phrase[0]!.start, phrase.at(-1)!.end);
    const isNamed = (namesHolder(text, phrase, scene) && !isModifier(phrase, words[last - 1]!.end, scene)) || isDated(text, phrase, scene);
    if (isNamed && !isSpokenFor(phrase, scene) && !isNumber(phrase, scene)) return { start: phrase[0]!.start, end: phrase.at(-1)!.end };
  }
  return null;
}

function namesHolder(text: string, phrase: readonly Word[], { view, lexicon }: Scene): boolean {
  if (text.length < 2 || text.length > (view.language === 'zh' ? 16 : 48) || phrase[0]!.tag === 'NUM') return false;
  if (lexicon.holderNoun[view.language].endsText(text)) return true;
  return view.language === 'en'
    ? phrase.every(({ start, end, tag }) => tag !== 'ADJ' && !lexicon.noGood.en.has(view.text.slice(start, end))) &&
        phrase.at(-1)!.tag === 'PROPN' &&
        /^[A-Z]/.test(text) &&
        !/\d$|-[a-z]+ed\b/.test(text)
    : phrase.at(-1)!.tag === 'PROPN' && text.length >= 3;
}

/** Gas output, onshore wind capacity: an English common noun before a measure tells of what, not whose; a capital at the head of a sentence makes no name of it. Where the paper is on no holder of its own the good is what is told of. */
function isModifier(phrase: readonly Word[], end: number, { document, mentions, view }: Scene): boolean {
  const holder = document.subject?.id ?? 'world';
  if (view.language !== 'en' || holder === 'world') return false;
  const isGood = mentions.products.some(({ start, end: last }) => start < phrase.at(-1)!.end && last > phrase[0]!.start);
  const isName = phrase.some(({ start, end: last, tag }) => {
    const word = view.text.slice(start, last);
    return tag === 'PROPN' && /^[A-Z]/.test(word) && !isGood && !document.isCommonWord(word);
  });
  const beforeMeasure = mentions.measures.some(({ start }) => start >= end && start <= end + 1);
  return !isName && beforeMeasure;
}

/** 环球晶圆全年营收…, 竹科2024年底…: the Chinese noun phrase right before the time of a figure is its topic, where the tables know it for no good and no measure. */
function isDated(text: string, phrase: readonly Word[], { cues, lexicon, mentions, periods, view }: Scene): boolean {
  const [start, end] = [phrase[0]!.start, phrase.at(-1)!.end];
  if (
    view.language !== 'zh' ||
    !/^\p{Script=Han}{2,10}$/u.test(text) ||
    phrase.some((word) => !['NOUN', 'PROPN', 'ADJ', 'X'].includes(word.tag))
  )
    return false;
  if (/(?:规划|计划|预计|预测|预估|目标|统计|显示)$/.test(view.folded.slice(start, end))) return false;
  const followed =
    periods.some((period) => period.start >= end && !view.folded.slice(end, period.start).trim()) ||
    /^\s?(?:全年|上半年|下半年|去年|今年)/.test(view.folded.slice(end));
  const taken = [...mentions.products, ...mentions.measures, ...mentions.moods, ...cues.growth, ...cues.decline].some(
    (other) => other.start < end && other.end > start,
  );
  return followed && !taken && !phrase.some((word) => lexicon.noGood.zh.has(view.folded.slice(word.start, word.end)));
}

/** Fourteen (were lost): a number that opens a sentence is no name. */
function isNumber(phrase: readonly Word[], { readings }: Scene): boolean {
  return readings.some(({ number }) => number.start <= phrase[0]!.start && number.end >= phrase.at(-1)!.end);
}

/** A name of the tables has its own readers, and who says a figure does not own it. */
function isSpokenFor(phrase: readonly Word[], { mentions, sayers }: Scene): boolean {
  const [start, end] = [phrase[0]!.start, phrase.at(-1)!.end];
  return (
    mentions.entities.some((entity) => entity.start < end && entity.end > start) || sayers.some((sayer) => sayer >= start && sayer < end)
  );
}
