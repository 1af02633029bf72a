import type { Span } from '../../../schema/place.ts';
import { phrasing, type Wording } from '../../../text/phrasing.ts';
import type { Reading } from '../../quantities/reading.ts';
import type { Scene } from '../../scene.ts';
import type { Clause } from '../../view.ts';
import { wordsBeforeNumber } from './chinese-head.ts';

/** A Chinese clause in which somebody does something to so much of something: 某厂 (doer) 处理 (deed) 污泥 5万吨. */
export interface Doing {
  doer: Span | null;
  /** The verb with its object. */
  deed: Span;
}

/** Between a doer and his verb: how, and for each of what. */
const between = /(?:每[\p{Script=Han}]{1,3}|分别|各自?|共|累计|合计|直接|平均|均|总共|主动|自主|已经?|可以?|还|年|日|月)+$/u;

/** Who does what in the clause of a figure, by its verb; null where the clause has none of the verbs that take an amount. */
export function doingOf(reading: Reading, scene: Scene, clause: Clause): Doing | null {
  const { lexicon, view } = scene;
  const own = wordsBeforeNumber(reading, scene, clause);
  if (!own) return null;
  // 增产6%: such a verb holds its object, and is the word of the change too.
  const change = view.words.find(({ start }) => start === own.end);
  if (change && /^[增减](?:产|收|排|亏|负|员)$/.test(view.folded.slice(change.start, change.end)))
    return { doer: own, deed: { start: change.start, end: change.end } };
  const words = view.words.filter((word) => word.start >= own.start && word.end <= own.end);
  const at = words.findLastIndex(({ start, end }) => lexicon.amountVerb.zh.has(view.folded.slice(start, end)));
  const verb = words[at];
  if (!verb || isNounThere(words.length - 1 - at, view.folded.slice(verb.end, own.end), lexicon)) return null;
  const first = words.find(({ start, end }) => start > own.start && lexicon.amountVerb.zh.has(view.folded.slice(start, end))) ?? verb;
  const before = view.folded.slice(own.start, Math.min(first.start, verb.start));
  const doer = { start: own.start, end: own.start + before.replace(between, '').length };
  return { doer: doer.end > doer.start ? doer : null, deed: { start: verb.start, end: own.end } };
}

const bareMeasure = phrasing('zh')`^(?:${'bare-measure'})$`;

/** 处理量, 投资额, 生产成本: before a bare noun for a measure a verb is part of its name. */
const isNounThere = (behind: number, rest: string, wording: Wording): boolean => behind === 1 && bareMeasure(wording).test(rest);
