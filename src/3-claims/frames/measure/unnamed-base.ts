import { measureParts, type Operator } from '../../../identity/measure-id.ts';
import type { Term } from '../../../schema/claim.ts';
import { foldText } from '../../../text/fold.ts';
import { leftOf } from '../../../text/left-of.ts';
import { phrasing } from '../../../text/phrasing.ts';
import type { Reading } from '../../quantities/reading.ts';
import type { Scene } from '../../scene.ts';
import type { FramedReading } from '../../record/to-claim.ts';
import { type Clause, isInBracket } from '../../view.ts';
import { flowMeasure } from '../beside/flow-told.ts';
import { isShareOfWorld } from '../subject/parts-of-shares.ts';
import { phraseTerm, termOf } from '../terms.ts';
import { carriedMeasure, stripOperator } from './inherited-measure.ts';
import { subjectPhrase } from './measure-phrase.ts';
import { shareNoun } from './share-words.ts';

/** 阳离子交换量达9.8，是对照的2.1倍: a multiple of what another has is one of what was measured before. */
const isOfOther = (reading: Reading, { view }: Scene): boolean =>
  view.language === 'zh' && /(?:[是为]|相当于|达到?)[^，,。;；]{1,24}的$/.test(view.folded.slice(0, reading.phrase.start));

/** A clause that says of a share no more than that it is one. */
const bareShare = phrasing('zh')`^\s*(?:所占)?(?:${'share-noun'})`;

/** Russia is second with a share of 29%, Peru is in third place with 20%. */
const withShare =
  /\b(?:with|has|had|holds|held) an? (?:(?:market|global|world) )?share of (?:about |around |some |nearly |almost |over |only )?$/;
const withRank =
  /\b(?:first|second|third|fourth|fifth|\d(?:st|nd|rd|th))\b[^,;]{0,24} (?:with|at) (?:about |around |some |nearly |almost |over |only )?$/;
const isShareAlone = ({ phrase }: Reading, { view }: Scene): boolean => {
  const before = view.language === 'en' ? leftOf(view.folded, phrase.start) : '';
  return withShare.test(before) || withRank.test(before);
};

/** 甲国占92%, 两者将分别占47%和28%: whose share it is says nothing of what it is a share of. */
const namesHolder = (words: string, { mentions, view }: Scene): boolean =>
  /^(?:两者|二者|三者|双方)$/.test(foldText(words)) || mentions.entities.some(({ start, end }) => view.text.slice(start, end) === words);

/** Said of what was measured last. */
const goesOn: ReadonlySet<Operator> = new Set(['growth', 'decline', 'rank']);

/** 工业用水9亿(其中冷却水4亿)，占16%: behind a bracket the figure before it is gone on about. */
const lastTold = ({ clauses, framed }: Scene, { inside }: Clause): FramedReading | undefined =>
  framed.findLast(({ reading }) => inside || !isInBracket(reading, clauses));

/** What a change, a rank or a share is of where no measure of the tables stands near. */
export function unnamedBase(operator: Operator, ofAmount: boolean, reading: Reading, scene: Scene, clause: Clause): Term | null {
  if (ofAmount) {
    const words = operator === 'difference' ? '' : subjectPhrase(reading, scene, clause);
    return phraseTerm(words) ?? carriedMeasure(reading, scene);
  }
  if (goesOn.has(operator) || (operator === 'multiple' && isOfOther(reading, scene))) return scene.carried.measure;
  const { before, carried, view } = scene;
  const words = view.folded.slice(clause.start, clause.end);
  // 占全球57%, and 占比分别为20%、19%, said behind shares of output: of what those were of.
  const flow = flowMeasure(words, carried.flow, scene);
  const told = isShareOfWorld(reading, view)
    ? before.measure
    : bareShare(scene.lexicon).test(words) ||
        isShareAlone(reading, scene) ||
        (!flow && namesHolder(shareNoun(reading, scene, clause), scene))
      ? (carried.measures.get('share') ?? null)
      : null;
  const base = told && measureParts(told.id ?? '').operator === 'share' ? stripOperator(told) : null;
  const row = base?.id ? scene.measureById(base.id) : undefined;
  if (row) return termOf(row, view.language);
  return (
    flow ??
    phraseTerm(shareNoun(reading, scene, clause)) ??
    (/^\s*占/.test(words) ? stripOperator(lastTold(scene, clause)?.measure ?? null) : null)
  );
}
