import type { Modality, Term } from '../../schema/claim.ts';
import type { EntityRow, EventRow, Knowledge, MeasureRow, ProductRow } from '../../schema/knowledge.ts';
import { foldText } from '../../text/fold.ts';
import { buildPhraseMatcher, type PhraseMatch, type PhraseMatcher } from '../../text/phrase-matcher.ts';
import type { SentenceView } from '../view.ts';
import { isPartOfName, partOfPlace } from './part-of-name.ts';
import { createRecycledGoods } from './recycled-goods.ts';
import { withWorthOfFlows } from './worth-of-flow.ts';

/** What the tables know of a sentence: each list from left to right, offsets into the sentence. */
export interface Mentions {
  entities: PhraseMatch<EntityRow>[];
  /** Parts of places that have no entry of their own (northern Peru), each with its name. */
  parts: PhraseMatch<string>[];
  products: PhraseMatch<ProductRow>[];
  measures: PhraseMatch<MeasureRow>[];
  /** Words for steps of a study that people are counted at. */
  steps: PhraseMatch<MeasureRow>[];
  moods: PhraseMatch<Modality>[];
}

/** Looks the tables' words up in sentences; one matcher a table and language, built once. */
export interface MentionFinder {
  find: (view: SentenceView) => Mentions;
  measureById: (id: string) => MeasureRow | undefined;
  entityById: (id: string) => EntityRow | undefined;
  /** The row of the whole world as a term. */
  world: (language: 'zh' | 'en') => Term | null;
  /** The words that tell an event. */
  events: (view: SentenceView) => PhraseMatch<EventRow>[];
  /** The stretches that a word list names (growth, share, said-by …). */
  wording: (list: string, folded: string, language: 'zh' | 'en') => PhraseMatch<string>[];
}

const places: ReadonlySet<EntityRow['kind']> = new Set(['country', 'region', 'place']);

type Words = Record<'zh' | 'en', readonly string[]>;

/** Builds the finder from the tables. Chinese sentences are searched for Latin names too (USGS, Lynas). */
export function createMentionFinder(knowledge: Knowledge): MentionFinder {
  const build = <Row extends Words>(rows: readonly Row[]): Record<'zh' | 'en', PhraseMatcher<Row>> => ({
    zh: buildPhraseMatcher(
      rows.flatMap((row) => [...row.zh, ...row.en.filter((word) => word.length > 3)].map((word): [string, Row] => [foldText(word), row])),
    ),
    en: buildPhraseMatcher(rows.flatMap((row) => row.en.map((word): [string, Row] => [foldText(word), row]))),
  });
  const entities = build(knowledge.entities);
  const products = build(knowledge.products.map((row) => ({ ...row, en: row.en.flatMap((word) => [word, ...singular(word)]) })));
  const prices = new Set(knowledge.products.flatMap(({ zh }) => zh.map((good) => `${good}价`)));
  const steps = build(knowledge.measures.filter(({ step }) => step));
  const measures = build(
    knowledge.measures.filter(({ step }) => !step).map((row) => (row.id === 'price' ? { ...row, zh: [...row.zh, ...prices] } : row)),
  );
  /** What is negated (不生产) or counted by (每生产1吨) is no measure (but 南非出口 is not), nor is 镍价 in 镍价值; of 镍价 the measure is 价 alone, for the good is a mention of its own. */
  const measureAt = (
    match: PhraseMatch<MeasureRow>,
    folded: string,
    names: readonly PhraseMatch<EntityRow>[],
  ): PhraseMatch<MeasureRow>[] => {
    if (/[不非无未每]/.test(folded[match.start - 1] ?? '') && !names.some(({ end }) => end === match.start)) return [];
    if (isNoMeasure(match, folded)) return [];
    // 当年产量 is the output of that year, not an 年产量.
    if (
      folded[match.start] === '年' &&
      /(?:(?<!约)当|[\d全本去今明前同次翌这该])$/.test(folded.slice(Math.max(0, match.start - 2), match.start))
    )
      return [{ ...match, start: match.start + 1 }];
    if (!prices.has(folded.slice(match.start, match.end))) return [match];
    return /[值位态]/.test(folded[match.end] ?? '') ? [] : [{ ...match, start: match.end - 1 }];
  };
  const holders = new Map(knowledge.entities.map((row) => [row.id, row]));
  const rows = new Map(knowledge.measures.map((row) => [row.id, row]));
  const world = knowledge.entities.find((row) => row.kind === 'world');
  const events = build(knowledge.events);
  const moods = {
    zh: buildPhraseMatcher(moodWords(knowledge, 'zh')),
    en: buildPhraseMatcher(moodWords(knowledge, 'en')),
  };
  const lists = new Map(knowledge.wording.map((row) => [row.id, { zh: listMatcher(row.zh), en: listMatcher(row.en) }]));
  const recycled = createRecycledGoods();
  const placeParts = lists.get('place-part')!.en;
  return {
    find: (view) => {
      const named = entities[view.language].findAll(view.folded).filter((match) => isName(view.text, match) && isWhole(match, view));
      const names = named.filter((match) => !places.has(match.value.kind) || !isPartOfName(match, view, named, placeParts));
      return {
        entities: names,
        parts: named.filter((match) => !names.includes(match)).flatMap((match) => partOfPlace(match, view, placeParts)),
        products: products[view.language]
          .findAll(view.folded)
          .filter((match) => isName(view.text, match) && !insideTitle(match.start, view.folded))
          .map((match) => recycled(match, view.folded)),
        measures: withWorthOfFlows(
          measures[view.language].findAll(view.folded).flatMap((match) => measureAt(match, view.folded, names)),
          view.folded,
          (id) => rows.get(id),
        ),
        steps: steps[view.language].findAll(view.folded),
        moods: moods[view.language].findAll(view.folded).filter((mood) => !isNounInstead(mood, view)),
      };
    },
    measureById: (id) => rows.get(id),
    entityById: (id) => holders.get(id),
    world: (language) => (world ? { text: world.label[language], id: world.id, label: world.label } : null),
    events: (view) => events[view.language].findAll(view.folded),
    wording: (list, folded, language) => lists.get(list)?.[language].findAll(folded) ?? [],
  };
}

/** 规模以上, 按不变价格计算, at constant prices: words of how a figure was reckoned, no measure. */
function isNoMeasure({ start, end }: PhraseMatch<unknown>, folded: string): boolean {
  const word = folded.slice(start, end);
  if (word === '规模') return /^(?:以[上下]|化|效应)/.test(folded.slice(end));
  return (
    /^(?:价格?|prices?)$/.test(word) && /(?:不变|可比|现行|constant |current |\d{4} )$/.test(folded.slice(Math.max(0, start - 9), start))
  );
}

/** A good stands in the singular before a noun: permanent magnet production, battery demand. */
function singular(word: string): string[] {
  const stem = /^(.*[a-z]{3})s$/.exec(word)?.[1];
  return stem && !/[siu]$/.test(stem) ? [stem.replace(/ie$/, 'y')] : [];
}

function moodWords(knowledge: Knowledge, language: 'zh' | 'en'): [string, Modality][] {
  return knowledge.modalities
    .filter((row) => row.language === language)
    .flatMap((row) => row.words.map((word): [string, Modality] => [foldText(word), row.modality]));
}

/** A title is of another text: what 《…原材料法案》 names is no good of the figures beside it. */
function insideTitle(offset: number, folded: string): boolean {
  const open = folded.lastIndexOf('《', offset);
  return open >= 0 && folded.indexOf('》', open) >= offset;
}

const listMatcher = (words: readonly string[]): PhraseMatcher<string> =>
  buildPhraseMatcher(words.map((word): [string, string] => [foldText(word), word]));

/** A name that begins or ends within a word of the sentence is none (以南非洲 is not 南非). */
function isWhole({ start, end }: PhraseMatch<unknown>, { words }: SentenceView): boolean {
  return !words.some(
    (word) => (word.start < start && word.end > start && word.end < end) || (word.start > start && word.start < end && word.end > end),
  );
}

/** Mining projects in the north: a plural noun, where the verb would have something to say right behind it. */
function isNounInstead({ start, end }: PhraseMatch<unknown>, { folded }: SentenceView): boolean {
  return (
    folded.slice(start, end) === 'projects' &&
    !/^\s+(?!(?:in|of|for|to|are|were|was|is|with|and|or|by|at|on|under|have|had|will|would|which|worth|from|across)\b)[a-z]/.test(
      folded.slice(end),
    )
  );
}

/** A short Latin name counts only as it is written as a name: US is the country, us and US$ are not. */
function isName(text: string, { start, end }: PhraseMatch<unknown>): boolean {
  const word = text.slice(start, end);
  if (text[end] === '$') return false;
  return word.length > 3 || !/^[a-z]+$/.test(word);
}
