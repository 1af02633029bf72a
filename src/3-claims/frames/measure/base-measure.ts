import type { Term } from '../../../schema/claim.ts';
import type { MeasureRow } from '../../../schema/knowledge.ts';
import type { PhraseMatch } from '../../../text/phrase-matcher.ts';
import type { Reading } from '../../quantities/reading.ts';
import type { Scene } from '../../scene.ts';
import { pairedWith } from '../distribute.ts';
import { qualifierOf } from '../product/qualified-measure.ts';
import { isStandardOfOther } from '../standard-of-comparison.ts';
import { termOf } from '../terms.ts';
import { wholeBehind } from '../whole-behind.ts';

/** The measure word that governs a number: behind it in the same phrase, else the nearest before it in its clause, else in the clauses before. */
export function baseMeasure(
  reading: Reading,
  scene: Scene,
  at: number,
  fits: (row: MeasureRow) => boolean,
  clausesBack = 3,
): PhraseMatch<MeasureRow> | undefined {
  const { mentions, clauses, view } = scene;
  const usable = mentions.measures.filter(
    (measure) =>
      fits(measure.value) &&
      (measure.end <= reading.start || measure.start >= reading.end) &&
      !isStandardOfOther(measure, reading, scene) &&
      !/\b(?:by|per)\s+$/.test(view.folded.slice(0, measure.start)) &&
      !(measure.end <= reading.start && (isWholeOfOther(measure.start, view.folded) || isPartOfNoun(measure, scene))),
  );
  const clause = clauses[at];
  if (!clause) return undefined;
  const paired = pairedWith(reading, usable, scene);
  if (paired) return paired;
  const whole = wholeBehind(reading, scene, clause);
  const behind = usable.find((measure) => measure.start >= reading.end && measure.end <= (whole?.end ?? clause.end));
  const attached =
    behind &&
    /^\s*(?:的|of|in|的全球|全球)?[^，,。;；]{0,12}$/.test(view.folded.slice(reading.phrase.end, behind.start)) &&
    /^\s*(?:的|of |in |全球)/.test(view.folded.slice(reading.phrase.end));
  if (behind && attached) return stageOf(behind, usable, view.folded);
  for (let index = at; index >= Math.max(0, at - clausesBack); index--) {
    const { start, end } = clauses[index]!;
    const found = usable.findLast((measure) => measure.start >= start && measure.end <= Math.min(end, reading.start));
    if (found) return stageOf(found, usable, view.folded);
  }
  return behind ?? (clause.inside ? usable.find((measure) => measure.start >= clause.end) : undefined);
}

/** In "from 95% of apparent consumption to 80%" the consumption is the whole of the first share, not the measure of the second. */
function isWholeOfOther(start: number, folded: string): boolean {
  return /(?:%|percent)\s*of\s+(?:the\s+)?(?:[a-z-]+\s+){0,2}$/.test(folded.slice(Math.max(0, start - 48), start));
}

/** 每千人口床位数, 万元GDP用水量: a measure that another quantity noun is glued to only tells which quantity it is. */
function isPartOfNoun({ end }: PhraseMatch<MeasureRow>, { cues, mentions, view }: Scene): boolean {
  if (view.language === 'en') return false;
  const glued: number[] = [];
  for (const word of view.words) if (word.start === (glued.at(-1) ?? end) && word.tag === 'NOUN') glued.push(word.end);
  const last = glued.at(-1) ?? end;
  const isKnown = [...mentions.measures, ...cues.growth, ...cues.decline, ...cues.share].some(
    (other) => other.start < last && other.end > end,
  );
  return !isKnown && /[量率数额]$/.test(view.folded.slice(end, last));
}

/** Measures that are narrowed by a word before them: 精炼…产能 is refining, 新增…装机 is capacity added. */
const narrowed: Readonly<Record<string, readonly string[]>> = {
  refining: ['production', 'capacity', 'supply'],
  'new-capacity': ['cumulative-capacity', 'capacity'],
};

/** 精炼产能, refined rare earth output, 新增光伏装机: the narrower measure that is named before a wider one is meant. */
function stageOf(measure: PhraseMatch<MeasureRow>, usable: readonly PhraseMatch<MeasureRow>[], folded: string): PhraseMatch<MeasureRow> {
  const stage = usable.findLast((other) => other.end <= measure.start && narrowed[other.value.id]?.includes(measure.value.id) === true);
  const between = stage ? folded.slice(stage.end, measure.start) : '';
  return stage && /^[^，,。;；]{0,24}$/.test(between) && !/(?:和|与|及|、|\band\b|\d)/.test(between)
    ? { ...stage, end: measure.end }
    : measure;
}

/** The measure with the words that qualify it in the text: product before it, as in 稀土储量. */
export function measureWords(match: PhraseMatch<MeasureRow>, scene: Scene, reading: Reading): Term {
  const { view, mentions } = scene;
  const product = mentions.products.findLast(
    (mention) =>
      mention.end === match.start || (mention.end < match.start && /^[\s的]*$/.test(view.folded.slice(mention.end, match.start))),
  );
  const start = product && product.end <= match.start ? product.start : (qualifierOf(match, scene)?.start ?? match.start);
  return termOf(match.value, view.language, view.text.slice(start, Math.max(match.end, Math.min(match.end, reading.start))));
}
