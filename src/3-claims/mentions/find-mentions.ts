import type { Modality, Term } from '../../schema/claim.ts';
import type { EntityRow, EventRow, Knowledge, MeasureRow, ProductRow } from '../../schema/knowledge.ts';
import type { Language } from '../../schema/place.ts';
import { foldText } from '../../text/fold.ts';
import { buildPhraseIndex, type PhraseMatches } from '../../text/phrase-index.ts';
import { buildPhraseMatcher, type PhraseMatch } from '../../text/phrase-matcher.ts';
import { leftOf } from '../../text/left-of.ts';
import { insideTitle } from '../inside-title.ts';
import type { SentenceView } from '../view.ts';
import { createNameTest, isPartOfName, partOfPlace, restOutside } from './part-of-name.ts';
import { createRecycledGoods } from './recycled-goods.ts';
import { withWorthOfFlows } from './worth-of-flow.ts';

/** Word lists that are looked up in every sentence. */
const wordLists = ['growth', 'decline', 'share', 'basis-oxide', 'basis-carbonate', 'basis-gross', 'basis-metal'] as const;
type WordListName = (typeof wordLists)[number];

interface Tables extends Record<WordListName, string> {
  entities: EntityRow;
  /** Parts of places that have no entry of their own (northern Peru), each with its name. */
  parts: string;
  products: ProductRow;
  measures: MeasureRow;
  /** Words for steps of a study that people are counted at. */
  steps: MeasureRow;
  moods: Modality;
  /** Words that tell an event. */
  events: EventRow;
}

/** What the tables know of a sentence: each list from left to right, offsets into the sentence. */
export type Mentions = PhraseMatches<Tables>;

/** Looks the tables' words up in sentences; one index a language, built once. */
export interface MentionFinder {
  find: (view: SentenceView) => Mentions;
  measureById: (id: string) => MeasureRow | undefined;
  entityById: (id: string) => EntityRow | undefined;
  /** The places that a text can be told to be written in. */
  withSigns: readonly EntityRow[];
  /** The row of the whole world as a term. */
  world: (language: Language) => Term | null;
}

const places: ReadonlySet<EntityRow['kind']> = new Set(['country', 'region', 'place']);

/** Builds the finder from the tables. */
export function createMentionFinder(knowledge: Knowledge): MentionFinder {
  const prices = new Set(knowledge.products.flatMap(({ zh }) => zh.map((good) => `${good}价`)));
  const index = {
    zh: buildPhraseIndex<Tables>(phrasesOf(knowledge, 'zh', prices)),
    en: buildPhraseIndex<Tables>(phrasesOf(knowledge, 'en', prices)),
  };
  /** What is negated (不生产) or counted by (每生产1吨) is no measure (but 南非出口 is not), nor is 镍价 in 镍价值; of 镍价 the measure is 价 alone, for the good is a mention of its own. */
  const measureAt = (
    match: PhraseMatch<MeasureRow>,
    folded: string,
    names: readonly PhraseMatch<EntityRow>[],
  ): PhraseMatch<MeasureRow>[] => {
    if (folded.startsWith('每年', match.start - 1) && match.end - match.start > 2) return [{ ...match, start: match.start + 1 }];
    if (/[不非无未每]/.test(folded[match.start - 1] ?? '') && !names.some(({ end }) => end === match.start)) return [];
    if (isNoMeasure(match, folded)) return [];
    if (folded.startsWith('to ', match.start)) return [{ ...match, start: match.start + 3 }];
    // 当年产量 is the output of that year, not an 年产量.
    if (folded[match.start] === '年' && /(?:(?<!约)当|[\d全本去今明前同次翌这该])$/.test(leftOf(folded, match.start)))
      return [{ ...match, start: match.start + 1 }];
    if (!prices.has(folded.slice(match.start, match.end))) return [match];
    return /[值位态]/.test(folded[match.end] ?? '') ? [] : [{ ...match, start: match.end - 1 }];
  };
  const holders = new Map(knowledge.entities.map((row) => [row.id, row]));
  const rows = new Map(knowledge.measures.map((row) => [row.id, row]));
  const world = knowledge.entities.find((row) => row.kind === 'world');
  const placeParts = buildPhraseMatcher(
    (knowledge.wording.find(({ id }) => id === 'place-part')?.en ?? []).map((word): [string, string] => [foldText(word), word]),
  );
  const endsOf = (list: string): readonly string[] => knowledge.wording.find(({ id }) => id === list)?.en ?? [];
  const opensName = createNameTest([...endsOf('institution-noun'), ...endsOf('school-noun'), ...endsOf('name-ending')]);
  const recycled = createRecycledGoods();
  return {
    find: (view) => {
      const { text, folded, language } = view;
      const found = index[language](folded);
      if (isEmpty(found)) return found;
      const named = found.entities.filter((match) => isName(text, match) && isWhole(match, view) && !isCircumstance(match, folded));
      const bodies = named.filter(({ value }) => value.kind === 'authority');
      const entities = named.filter((match) => !places.has(match.value.kind) || !isPartOfName(match, view, named, placeParts));
      return {
        ...found,
        growth: found.growth.filter((match) => isChangeVerb(match, view) && !opensName(match, view)),
        decline: found.decline.filter((match) => isChangeVerb(match, view) && !opensName(match, view)),
        entities,
        parts: named.flatMap((match) => (entities.includes(match) ? restOutside(match, view) : partOfPlace(match, view, placeParts))),
        products: found.products
          .flatMap((match) =>
            isAmong(match, folded) ? index.zh(folded.slice(match.start + 1, match.end)).products.map(shiftedBy(match.start + 1)) : match,
          )
          .flatMap((match) =>
            endsInMeasure(match, folded) ? index.zh(folded.slice(match.start, match.end - 1)).products.map(shiftedBy(match.start)) : match,
          )
          .filter((match) => isName(text, match) && !insideTitle(match, folded) && !isWithin(match, bodies) && !isOfMetal(match, folded))
          .map((match) => recycled(match, folded)),
        measures: withWorthOfFlows(
          found.measures
            .filter(
              (match) => !isWithin(match, named) && !isInCompound(match, folded) && !opensName(match, view) && !isNewOther(match, folded),
            )
            .flatMap((match) => measureAt(match, folded, entities)),
          folded,
          (id) => rows.get(id),
        ),
        moods: found.moods.filter((mood) => !isNounInstead(mood, view)),
      };
    },
    measureById: (id) => rows.get(id),
    entityById: (id) => holders.get(id),
    withSigns: knowledge.entities.filter(({ signs }) => signs),
    world: (language) => (world ? { text: world.label[language], id: world.id, label: world.label } : null),
  };
}

/** Whether there is nothing that could have to be left out. */
const isEmpty = ({ entities, products, measures, moods, growth, decline }: Mentions): boolean =>
  [entities, products, measures, moods, growth, decline].every((list) => list.length === 0);

const phrases = <Value>(words: readonly string[], value: Value): [string, Value][] => words.map((word) => [foldText(word), value]);

/** The tables' words in one language; Chinese sentences are searched for Latin names too (USGS, Lynas). */
function phrasesOf(knowledge: Knowledge, language: Language, prices: ReadonlySet<string>) {
  const namesOf = <Row extends Record<Language, readonly string[]>>(rows: readonly Row[]): [string, Row][] =>
    rows.flatMap((row) => phrases(language === 'zh' ? [...row.zh, ...row.en.filter((word) => word.length > 3)] : row.en, row));
  const wordsOf = (list: WordListName): [string, string][] =>
    knowledge.wording.filter(({ id }) => id === list).flatMap((row) => row[language].flatMap((word) => phrases([word], word)));
  return {
    entities: namesOf(knowledge.entities),
    parts: [],
    products: namesOf(knowledge.products.map((row) => ({ ...row, en: row.en.flatMap((word) => [word, ...singular(word)]) }))),
    measures: namesOf(
      knowledge.measures.filter(({ step }) => !step).map((row) => (row.id === 'price' ? { ...row, zh: [...row.zh, ...prices] } : row)),
    ),
    steps: namesOf(knowledge.measures.filter(({ step }) => step)),
    moods: knowledge.modalities.filter((row) => row.language === language).flatMap((row) => phrases(row.words, row.modality)),
    events: namesOf(
      knowledge.events.map((row) => ({ ...row, zh: [...row.zh, ...(row.loose?.zh ?? [])], en: [...row.en, ...(row.loose?.en ?? [])] })),
    ),
    growth: wordsOf('growth'),
    decline: wordsOf('decline'),
    share: wordsOf('share'),
    'basis-oxide': wordsOf('basis-oxide'),
    'basis-carbonate': wordsOf('basis-carbonate'),
    'basis-gross': wordsOf('basis-gross'),
    'basis-metal': wordsOf('basis-metal'),
  };
}

/** 增17%, 減3成, 升近5%: a verb of one character tells a change where it stands alone right before the number of it (新增, 增强 and 每升5元 tell none). */
function isChangeVerb({ start, end }: PhraseMatch<unknown>, view: SentenceView): boolean {
  const { folded } = view;
  if (end - start > 1 || !/[增减升降]/.test(folded[start] ?? '')) return true;
  return (
    /^\s?[约近逾超]?\s?[\d一二三四五六七八九十百千两半]/.test(folded.slice(end, end + 4)) &&
    !/[每毫公\d\s]/.test(folded[start - 1] ?? '') &&
    view.words.some((word) => word.start === start && word.end === end)
  );
}

/** 规模以上, 按不变价格计算, at constant prices: words of how a figure was reckoned, no measure. */
function isNoMeasure({ start, end }: PhraseMatch<unknown>, folded: string): boolean {
  const word = folded.slice(start, end);
  if (word === 'put') return /^ at\b/.test(folded.slice(end));
  // So many tonnes of refined metal equivalent: how the amount is reckoned.
  if (word.endsWith('ed') && /^ (?:[a-z]+ )?equivalent\b/.test(folded.slice(end))) return folded.slice(0, start).endsWith(' of ');
  // 消费品 is a good, 销售|价值 no price.
  if (word.endsWith('消费')) return /^[品者券税]/.test(folded.slice(end));
  if (word === '盈利') return /^(?:能力|模式|性|企业|公司|状况|预期|水平|空间)/.test(folded.slice(end));
  if (word.endsWith('售价')) return folded[end] === '值';
  if (word === '规模') return /^(?:以[上下]|化|效应)/.test(folded.slice(end));
  return /^(?:价格?|prices?)$/.test(word) && /(?:不变|可比|现行|constant |current |\d{4} )$/.test(leftOf(folded, start));
}

/** 其中重稀土占…: heavy rare earths, of which the text was, and no 中重稀土. */
const isAmong = ({ start }: PhraseMatch<unknown>, folded: string): boolean => folded.startsWith('其中', start - 1) && start > 0;

/** 稀土矿|产量: the last character of a good may begin a measure. */
const endsInMeasure = ({ end }: PhraseMatch<unknown>, folded: string): boolean =>
  folded[end - 1] === '产' && /^[量值能额]/.test(folded.slice(end));

/** 铜|精矿: with a metal right before it a good is another one. */
const isOfMetal = ({ start }: PhraseMatch<unknown>, folded: string): boolean =>
  folded.startsWith('精矿', start) && /[铜铅锌锡钨钼镍铁锰铬钛锑钴金银铝铀钒铌钽磷锆铍铋镁]$/.test(folded.slice(0, start));

const shiftedBy =
  (offset: number) =>
  <Value>(match: PhraseMatch<Value>): PhraseMatch<Value> => ({ ...match, start: match.start + offset, end: match.end + offset });

/** New in New Zealand, 进出口 in 中国进出口银行: a word of a name is no measure. */
const isWithin = ({ start, end }: PhraseMatch<unknown>, names: readonly PhraseMatch<unknown>[]): boolean =>
  names.some((name) => name.start <= start && name.end >= end && name.end - name.start > end - start);

/** A good stands in the singular before a noun: permanent magnet production, battery demand. */
function singular(word: string): string[] {
  const stem = /^(.*[a-z]{3})s$/.exec(word)?.[1];
  return stem && !/[siu]$/.test(stem) ? [stem.replace(/ie$/, 'y')] : [];
}

/** High-purity material, price-sensitive buyers: part of a word that describes measures nothing. */
const isInCompound = ({ start, end }: PhraseMatch<unknown>, folded: string): boolean =>
  /[a-z]-$/.test(folded.slice(Math.max(0, start - 2), start)) ||
  folded.startsWith('-to-', end) ||
  /^-[a-z]+(?:ed|ing|ive|al|able|free|rich|poor|led|based)\b/.test(folded.slice(end, end + 16));

/** 全球经济下行, 世界气候变化: what goes on in the world at large is told of nobody. */
const isCircumstance = ({ end, value }: PhraseMatch<EntityRow>, folded: string): boolean =>
  value.kind === 'world' &&
  /^(?:经济(?:下行|衰退|复苏|形势|环境|低迷|放缓|波动|不景气)|金融(?:危机|形势)|疫情|通胀|变暖|气候|贸易(?:摩擦|形势|环境)|供[给应](?:优势|格局|安全|短缺|紧张)|竞争|治理|战略|布局|供应链|产业链|价值链|格局|知名)/.test(
    folded.slice(end),
  );

/** A name that begins or ends within a word of the sentence is none (以南非洲 is not 南非). */
function isWhole({ start, end }: PhraseMatch<unknown>, view: SentenceView): boolean {
  // 溶液中|亚铁离子: where a compound is, not Central Asia.
  if (/^中亚[铁硝硫砷磷氯甲]/.test(view.folded.slice(start, end + 1))) return false;
  if (standsApart(start, end, view.folded)) return true;
  return !view.words.some(
    (word) => (word.start < start && word.end > start && word.end < end) || (word.start > start && word.start < end && word.end > end),
  );
}

/** With white space, or the end of the sentence, on both sides: no word goes on over that. */
const standsApart = (start: number, end: number, folded: string): boolean => isBlank(folded[start - 1]) && isBlank(folded[end]);

const isBlank = (character: string | undefined): boolean => character === undefined || /\s/.test(character);

/** Mining projects in the north: a plural noun, where the verb would have something to say right behind it. */
function isNounInstead({ start, end }: PhraseMatch<unknown>, { folded }: SentenceView): boolean {
  return (
    folded.slice(start, end) === 'projects' &&
    !/^\s+(?!(?:in|of|for|to|are|were|was|is|with|and|or|by|at|on|under|have|had|will|would|which|worth|from|across)\b)[a-z]/.test(
      folded.slice(end),
    )
  );
}

/** A new 40% surtax: what a rate is called new by is no capacity. */
const isNewOther = ({ start, end }: PhraseMatch<unknown>, folded: string): boolean =>
  folded.slice(start, end) === 'new' && /^ \d[\d.]*\s?(?:%|per ?cent)/.test(folded.slice(end));

/** A short Latin name counts only as it is written as a name: US is the country; us, US$ and US dollars are not. */
function isName(text: string, { start, end }: PhraseMatch<unknown>): boolean {
  const word = text.slice(start, end);
  if (
    text[end] === '$' ||
    /^-(?:class|type|style)\b|^[”"]?[级号](?!别|称)/.test(text.slice(end)) ||
    /^\s(?:dollars?|cents?|gallons?|tons?|pounds?)\b/i.test(text.slice(end))
  )
    return false;
  return word.length > 3 || !/^[a-z]+$/.test(word);
}
