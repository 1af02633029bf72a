import type { Term } from '../../../schema/claim.ts';
import type { Span } from '../../../schema/place.ts';
import type { Word } from '../../../schema/sentence.ts';
import { phrasing } from '../../../text/phrasing.ts';
import { leftOf } from '../../../text/left-of.ts';
import type { Reading } from '../../quantities/reading.ts';
import type { Scene } from '../../scene.ts';
import { isCauseOfOther } from '../beside/cause-told.ts';
import { chineseHead, wordsBeforeNumber } from '../clause/chinese-head.ts';
import { doingOf } from '../clause/chinese-doing.ts';
import { phraseTerm } from '../terms.ts';

/** A holder is looked for no further back than so many clauses. */
const REACH = 3;

/** 某县每亩节约农药12元, 外地学生3400人: the Chinese noun phrase that the clause of a figure opens with, where it is nothing that is measured: who or what does it, else whose the figure is. */
export function topicOfClause(reading: Reading, scene: Scene, at: number): Term | null {
  const { clauses, cues, readings, view } = scene;
  const clause = clauses[at];
  if (!clause || view.language !== 'zh') return null;
  if (cues.share.some(({ start, end }) => start >= clause.start && end <= reading.phrase.start)) return null;
  const doing = doingOf(reading, scene, clause);
  const topic = doing ? doing.doer : holderAlone(reading, scene, at);
  // 四座矿山保有…: what is counted belongs to somebody.
  const isCounted = readings.some(
    (other) => other.counted !== '' && topic !== null && topic.start - other.phrase.end >= 0 && topic.start - other.phrase.end < 2,
  );
  return topic && !isCounted && namesTopic(topic, scene) ? phraseTerm(view.text.slice(topic.start, topic.end)) : null;
}

/** 外地学生约3400人: a holder that stands alone before a figure of a kind that a measure was told of before; a part (其中…) is the whole's. */
function holderAlone(reading: Reading, scene: Scene, at: number): Span | null {
  const { carried, clauses, lexicon, mentions, view } = scene;
  const clause = clauses[at]!;
  const own = wordsBeforeNumber(reading, scene, clause);
  const head = own && chineseHead(reading, scene, clause);
  if (!own || !head || head.isProperty || head.holder || !carried.measures.has(reading.dimension)) return null;
  if (view.folded.slice(clause.start, own.start).includes('其中') || reading.dimension === 'share') return null;
  const isMeasure = mentions.measures.some(({ start, end }) => start < own.end && end > own.start);
  const isHolder = lexicon.holderNoun.zh.endsText(view.text.slice(own.start, own.end)) || isLikeTheOneBefore(own, reading, scene);
  return !isMeasure && isHolder ? own : null;
}

/** The noun of a figure stands no further before it, a verb between. */
const NEAR = 6;

/** 城市用水3亿吨，农村用水1亿吨: what ends with the same noun as the words before the last figure of its kind stands beside it in a list. */
function isLikeTheOneBefore(own: Span, reading: Reading, { framed, view }: Scene): boolean {
  const last = framed.findLast((figure) => figure.reading.dimension === reading.dimension);
  const noun = view.folded.slice(own.end - 2, own.end);
  const before = last ? leftOf(view.folded, last.reading.phrase.start).slice(-NEAR) : '';
  return own.end - own.start > 2 && before.includes(noun);
}

/** Verbs that say what something is, where it lies or how it came about. */
const told = phrasing('zh')`^(?:是|为|受|由|因|以|${'describing-verb'})$`;

/** 甲站受园区影响，苯均值达3.1: what a clause before, without a figure of its own, says to be, to lie or to be made somehow. */
export function topicOfClauseBefore(reading: Reading, scene: Scene, at: number): Term | null {
  const { clauses, lexicon, periods, readings, view } = scene;
  if (view.language !== 'zh') return null;
  for (let index = at - 1; index >= Math.max(0, at - REACH); index--) {
    const { start, end, inside } = clauses[index]!;
    if (inside || isCauseOfOther({ start, end: start + 1 }, reading, scene)) continue;
    if (/[;；]/.test(view.folded.slice(end, clauses[at]!.start))) return null;
    const hasFigure = readings.some(({ phrase }) => phrase.start >= start && phrase.end <= end);
    const dated = periods.findLast((period) => period.start >= start && period.end <= end)?.end ?? start;
    const verb = view.words.find(
      (word) => word.start > dated && word.end <= end && told(lexicon).test(view.folded.slice(word.start, word.end)),
    );
    const lead = /^\s*/.exec(view.folded.slice(dated))?.[0].length ?? 0;
    // 以2020年的数据为样本: behind a time 的 tells when. 值得注意的是: whoever writes turns to something.
    const isTurn = view.folded.startsWith('的', dated) || view.folded.slice(start, end).endsWith('的是');
    const topic = verb && !hasFigure && !isTurn ? { start: dated + lead, end: verb.start } : null;
    if (topic && namesTopic(topic, scene)) return phraseTerm(view.text.slice(topic.start, topic.end));
  }
  return null;
}

const nominal = new Set(['NOUN', 'PROPN', 'X']);
/** When, where, how and in which regard. */
const aside = phrasing('zh')`(?:${'aside-ending'})$`;

/** 近5年, 过去十年: a stretch of years, also where nobody knows when it ended. */
const recent = /^(?:最?近|过去|此后|未来)[\d一二两三四五六七八九十几]/;

/** 仅能支撑, 可满足: words before a verb name nobody; 能源, 可再生能源 and 再生铝 are nouns. */
const helping =
  /^(?:仅|只(?!读)|将(?!军)|可(?!再生|燃|降解)|能(?!源|量|耗|力)|已|还(?!原)|也|均(?!价)|又|再(?!生)|才(?!能|华)|不(?!锈|动)|未(?!来)|难以|足以|便)/;

/** Whether a stretch can be what a clause is about: a noun phrase that tells neither when nor how much, nor a good alone. */
function namesTopic({ start, end }: Span, { document, lexicon, mentions, view }: Scene): boolean {
  const text = view.folded.slice(start, end);
  const words = view.words.filter((word) => word.start >= start && word.end <= end);
  const isGood = mentions.products.some((product) => product.start === start && product.end === end);
  if (document.issuer && text.endsWith('行业')) return false;
  return (
    text.length >= 2 &&
    text.length <= 16 &&
    !isGood &&
    !aside(lexicon).test(text) &&
    !recent.test(text) &&
    !helping.test(text) &&
    !lexicon.quantityNoun.zh.endsText(text) &&
    words[0]?.tag !== 'ADP' &&
    words.some((word: Word) => nominal.has(word.tag)) &&
    !words.some((word) => word.tag === 'ADP' && !/^[和与及用]$/.test(view.folded.slice(word.start, word.end))) &&
    !words.every((word) => lexicon.noGood.zh.has(view.folded.slice(word.start, word.end)))
  );
}
