import type { Term } from '../../../schema/claim.ts';
import type { Word } from '../../../schema/sentence.ts';
import type { Reading } from '../../quantities/reading.ts';
import type { Scene } from '../../scene.ts';
import type { SentenceView } from '../../view.ts';
import { phraseTerm } from '../terms.ts';

const nominal = new Set(['NOUN', 'PROPN', 'ADJ', 'X', 'DET', 'NUM']);
/** Words that open a clause and name nobody. */
const openers = new Set([
  '其中',
  '但',
  '而',
  '且',
  '并',
  '同时',
  '此外',
  '另外',
  '例如',
  '然而',
  '目前',
  '当前',
  '预计',
  '据',
  '根据',
  '数据',
  '数据显示',
  '结果',
  '结果表明',
  '研究表明',
  '仅',
  '约',
  '近',
  '另',
  '该',
  '其',
  'the',
  'a',
  'an',
  'and',
  'but',
  'while',
  'of',
  'in',
  'its',
  'their',
  'this',
  'that',
  'these',
  'it',
  'they',
  'there',
  'which',
  'we',
  'our',
  'results',
  'data',
  'table',
  'figure',
  'section',
]);
/** What such a phrase must end with to be a holder: an organisation, a group of people, a plant, a branch, a thing that has a size. */
const holderNouns = {
  zh: /(?:公司|集团|企业|银行|大学|医院|学院|机构|基金|项目|矿床|矿区|矿山|工厂|电厂|电站|园区|产业|行业|部门|人群|患者|居民|农户|农村|城镇|人口|城市|地区|省|州|县|市|车企|厂商|组|队列|学生|教师|员工|电子|科技|时代|汽车|能源|股份|控股|协会|联盟|系统|装置|机组|产线|生产线|平台|航线|港口|高铁|铁路|元素|矿床|研究|试验)$/,
  en: /(?:company|companies|group|groups|bank|banks|university|hospital|hospitals|plant|plants|factory|factories|mills|lines|smelters|refineries|mine|mines|project|projects|industry|industries|sector|sectors|households|farmers|workers|employees|patients|participants|adults|children|women|men|students|teachers|cohort|arm|trial|study|fleet|network|system|systems|port|airport|firm|firms|makers|producers|suppliers|cities|city|region|province|county|state|states|fund|funds|utilities|carriers|operators|wind|solar|hydropower|cars|vehicles)$/i,
};

/** The noun phrase that a clause opens with, where it names a holder the tables do not know (该矿 means the one spoken of): a name, or a phrase whose last noun is that of an organisation, a group, a plant. */
export function topicPhrase(reading: Reading, scene: Scene, at: number): Term | null {
  const { carried, clauses, view } = scene;
  for (let index = at; index >= Math.max(0, at - 4); index--) {
    const clause = clauses[index]!;
    const isApposition =
      view.language === 'en' && index > 0 && /^\s*(?:an?|which|who|that)\s/.test(view.folded.slice(clause.start, clause.end));
    if (clause.inside || isApposition) continue;
    const end = index === at ? reading.phrase.start : clause.end;
    const found = leadingHolder(view, clause.start, end, scene);
    if (found) return (isAnaphor(found, view) ? carried.subject : null) ?? phraseTerm(view.text.slice(found.start, found.end));
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
    (counts(words[first]!) || openers.has(textOf(words[first]!)) || words[first]!.tag === 'PUNCT' || words[first]!.tag === 'ADV')
  )
    first++;
  let last = first;
  const stops = (word: Word) =>
    mentions.measures.some((measure) => word.start >= measure.start && word.end <= measure.end) ||
    textOf(word) === '的' ||
    textOf(word) === "'s";
  while (
    words[last] &&
    nominal.has(words[last]!.tag) &&
    !stops(words[last]!) &&
    !/^\d/.test(textOf(words[last]!)) &&
    words[last]!.start - (words[last - 1]?.end ?? words[last]!.start) <= 1
  )
    last++;
  for (let end = last; end > first; end--) {
    const phrase = words.slice(first, end);
    const text = view.text.slice(phrase[0]!.start, phrase.at(-1)!.end);
    if (namesHolder(text, phrase, view) && !isSpokenFor(phrase, scene) && !isNumber(phrase, scene))
      return { start: phrase[0]!.start, end: phrase.at(-1)!.end };
  }
  return null;
}

/** Whether a phrase ends with a noun of holders: …公司, … company, … plants. */
export const endsAsHolder = (text: string, language: 'zh' | 'en'): boolean => holderNouns[language].test(text);

function namesHolder(text: string, phrase: readonly Word[], view: SentenceView): boolean {
  if (text.length < 2 || text.length > (view.language === 'zh' ? 16 : 48) || phrase[0]!.tag === 'NUM') return false;
  if (endsAsHolder(text, view.language)) return true;
  return view.language === 'en'
    ? phrase.every((word) => word.tag !== 'ADJ') && phrase.at(-1)!.tag === 'PROPN' && /^[A-Z]/.test(text)
    : phrase.at(-1)!.tag === 'PROPN' && text.length >= 3;
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
