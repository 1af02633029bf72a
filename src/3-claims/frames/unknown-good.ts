import type { Term } from '../../schema/claim.ts';
import type { MeasureRow } from '../../schema/knowledge.ts';
import type { PhraseMatch } from '../../text/phrase-matcher.ts';
import type { Reading } from '../quantities/reading.ts';
import type { Scene } from '../scene.ts';
import { clauseAt, type SentenceView } from '../view.ts';
import { phraseTerm } from './terms.ts';

/** Nouns that stand where a good would, and are none: where, when and how much of whatever the text is about. */
const noGoods = new Set(
  (
    '年 月 全国 全球 世界 国内 国外 国际 本国 各国 该国 我国 地区 区域 全省 城市 农村 行业 产业 企业 公司 集团 市场 矿 矿山 矿区 矿产 资源 产品 商品 原料 材料 ' +
    '总量 总 年均 年度 季度 平均 人均 计划 指标 配额 增长 工业 能源 电力 货物 贸易 技术 终端 下游 上游 中游 用户 方面 领域 环节 项目 工程 基地 规模 同期 一级 二次 再生 ' +
    '目标 预估 预计 估计 时期 阶段 海外 境外 境内 合计 总计 其他 其余 需要 未来 目前 现有 传统 主流 大型 小型 份额 比重 数据 统计 报告 实际 名义 设计 最大 最高 最低 ' +
    'mine mines world total plant plants annual state household import imports export exports market government company companies industry sector year yearly month monthly domestic ' +
    'primary secondary net record production supply demand output project projects region country countries price prices product products material materials commodity goods resource ' +
    'resources trade growth global share volume capacity end use customs base level rate group unit'
  ).split(' '),
);
const ofGood = /^\s*of\s+(?:the\s+)?/;

/** The good that the tables do not know: the noun behind a mass (40,000 t of sepiolite, 77万吨软木), else the one right before the measure (软木产量, sisal output). */
export function unknownGood(reading: Reading, scene: Scene): Term | null {
  const { clauses, mentions, view } = scene;
  const clause = clauses[clauseAt(clauses, reading.start)];
  if (!clause || clause.inside) return null;
  const mass = /^(?:mass|mass-rate|volume)$/.test(reading.dimension);
  const behind = mass ? goodBehind(reading, clause.end, view) : null;
  if (behind && isFree(behind, scene)) return phraseTerm(view.text.slice(behind.start, behind.end));
  const measure = mentions.measures.findLast(
    ({ start, end, value }) => start >= clause.start && end <= reading.phrase.start && ofGoods(value),
  );
  const before = measure ? goodBefore(measure, clause.start, view) : null;
  return before && isFree(before, scene) ? phraseTerm(view.text.slice(before.start, before.end)) : null;
}

const ofGoods = ({ dimensions }: MeasureRow): boolean => dimensions.includes('mass') || dimensions.includes('price');

interface Stretch {
  start: number;
  end: number;
}

function goodBehind(reading: Reading, end: number, view: SentenceView): Stretch | null {
  const lead = ofGood.exec(view.folded.slice(reading.phrase.end, end))?.[0].length;
  if (view.language === 'en' && lead === undefined) return null;
  const start = reading.phrase.end + (lead ?? 0);
  const words = view.words.filter((word) => word.start >= start && word.end <= end);
  if (words[0]?.start !== start) return null;
  const stop = words.findIndex((word, index) => !isGoodWord(word, view) || (index > 0 && word.start - words[index - 1]!.end > 1));
  const run = words.slice(0, stop < 0 ? words.length : stop);
  return run.length > 0 && run.length < 4 ? { start, end: run.at(-1)!.end } : null;
}

function goodBefore(measure: PhraseMatch<MeasureRow>, from: number, view: SentenceView): Stretch | null {
  const words = view.words.filter((word) => word.start >= from && word.end <= measure.start);
  let first = words.length;
  while (first > 0 && isGoodWord(words[first - 1]!, view) && (words[first]?.start ?? measure.start) - words[first - 1]!.end <= 1) first--;
  const run = words.slice(first);
  return run.length > 0 && run.length < 4 ? { start: run[0]!.start, end: run.at(-1)!.end } : null;
}

function isGoodWord(word: SentenceView['words'][number], view: SentenceView): boolean {
  const text = view.folded.slice(word.start, word.end);
  return (
    (word.tag === 'NOUN' || word.tag === 'X') &&
    !noGoods.has(text) &&
    /^[\p{L}-]+$/u.test(text) &&
    (view.language === 'zh' || text.length > 2)
  );
}

/** No name, time or measure of the tables stands in it. */
function isFree({ start, end }: Stretch, { mentions, periods }: Scene): boolean {
  const others = [...mentions.entities, ...mentions.measures, ...mentions.products, ...periods];
  return !others.some((other) => other.start < end && other.end > start);
}
