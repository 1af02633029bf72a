import { leftOf } from '../../../text/left-of.ts';
import type { Reading } from '../../quantities/reading.ts';
import type { Scene } from '../../scene.ts';
import { clauseAt } from '../../view.ts';
import { answerOnce } from '../answer-once.ts';
import { wordsBeforeNumber } from './chinese-head.ts';
import { nounPhraseAfter } from './noun-phrase.ts';

/** Figures before one noun are no more than so many. */
const MOST = 5;
/** 长500 m、宽30 m: what may stand between two figures that describe one noun. */
const joined = /^\s*(?:[、和与及]\s*[\p{Script=Han}A-Za-z]{0,8}|[,，]\s*\p{Script=Han}{0,7}[长宽高厚深径度量率值额积重速距压])$/u;
const described = /^\s*(?:左右|上下|以[上下内])?\s*的/;
/** 异常区: words that the dictionary cuts otherwise, up to the end of their clause. */
const alone = /^\p{Script=Han}{2,8}?(?=[，,。;；、占有为是达]|$)/u;
/** 达5万吨的水平: such a noun stands for the figure itself. */
const generic =
  /(?:水平|规模|目标|[高低]位|新[高低]|历史|幅度|标准|要求|门槛|成绩|[纪记]录|时期|阶段|情况|条件|范围|区间|基础|背景|趋势|增长|下降|影响|差距|优势|部分|概率|可能|企业|时候)$/;

/** 孔深分别为900 m、800 m的|钻孔, 长500 m、宽30 m的|矿体: the Chinese noun behind figures that describe it, each by a property before it; empty where none does. */
export const describedNoun = answerOnce((reading: Reading, scene: Scene): string => {
  const { readings, view } = scene;
  const at = readings.indexOf(reading);
  if (view.language === 'en' || at < 0 || reading.modifier.startsWith('at_')) return '';
  const isJoined = (a: Reading, b: Reading | undefined) => b !== undefined && joined.test(view.folded.slice(a.phrase.end, b.phrase.start));
  let [first, last] = [at, at];
  while (last - first < MOST && isJoined(readings[last]!, readings[last + 1])) last++;
  while (last - first < MOST && first > 0 && isJoined(readings[first - 1]!, readings[first])) first--;
  return isDescribing(readings[last]!, view) && hasProperty(readings[first]!, scene) ? nounBehind(readings[last]!, scene) : '';
});

/** 品位低于0.3%的|矿石, 含有外国成分≥0.1%的|物项: the things that a bound on what they have sets apart; empty where it sets none apart. */
export const thingsSetApart = answerOnce((reading: Reading, scene: Scene): string => {
  if (scene.view.language === 'en' || !reading.modifier.startsWith('at_') || !isDescribing(reading, scene.view)) return '';
  return hasProperty(reading, scene) || hasContent.test(leftOf(scene.view.folded, reading.phrase.start)) ? nounBehind(reading, scene) : '';
});

const isDescribing = ({ phrase }: Reading, { folded }: Scene['view']): boolean => described.test(folded.slice(phrase.end));

const hasContent = /含有?[\p{Script=Han}]{1,8}\s*$/u;

function nounBehind({ modifier, phrase: figure }: Reading, scene: Scene): string {
  const { lexicon, view } = scene;
  const of = described.exec(view.folded.slice(figure.end));
  if (!of) return '';
  const start = figure.end + of[0].length;
  const phrase = nounPhraseAfter(scene, start);
  const noun =
    (modifier.startsWith('at_') ? beforePredicate(phrase, start, view) : phrase) || (alone.exec(view.text.slice(start))?.[0] ?? '');
  const isGeneric = /^[可应须即]/.test(noun) || (generic.test(noun) && !(modifier.startsWith('at_') && noun.endsWith('企业')));
  return noun.length > 1 && !isGeneric && !lexicon.quantityNoun.zh.endsText(noun) ? noun : '';
}

/** 矿石|不予计入储量, 企业|实行配额管理: what is said of things begins with a verb, unless one noun more ends the phrase (稀土加工企业). */
function beforePredicate(phrase: string, from: number, { folded, words }: Scene['view']): string {
  const start = folded.indexOf(phrase, from);
  const own = words.filter((word) => word.end > start && word.end <= start + phrase.length);
  const verb = own.findIndex(
    ({ tag, ...word }, at) => at > 0 && (tag === 'VERB' || /^[须应不将需可必]/.test(folded.slice(word.start, word.end))),
  );
  return verb < 0 || (verb === own.length - 2 && own[verb]!.tag === 'VERB') ? phrase : phrase.slice(0, own[verb]!.start - start);
}

/** Whether a noun for something that is measured stands right before a figure. */
function hasProperty(reading: Reading, scene: Scene): boolean {
  const { clauses, lexicon, mentions, view } = scene;
  const clause = clauses[clauseAt(clauses, reading.start)];
  const end = (clause && wordsBeforeNumber(reading, scene, clause)?.end) ?? reading.phrase.start;
  const isKnown = mentions.measures.some((measure) => measure.end === end && !/[产销口]$/.test(view.folded.slice(measure.start, end)));
  return reading.counted === '' && (isKnown || lexicon.quantityNoun.zh.endsText(view.text.slice(clause?.start ?? 0, end).trimEnd()));
}
