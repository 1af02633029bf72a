import type { MeasureRow } from '../../../schema/knowledge.ts';
import type { Span } from '../../../schema/place.ts';
import type { PhraseMatch } from '../../../text/phrase-matcher.ts';
import { leftOf } from '../../../text/left-of.ts';
import { phrasing } from '../../../text/phrasing.ts';
import type { Scene } from '../../scene.ts';

type Word = Scene['view']['words'][number];

/** Qualifiers of so many words at most. */
const MOST = 4;

/** Whether a measure is of money or land that can be that of any branch (投资, 销售额, 销售面积): what qualifies it is a good of its own. */
export const isOfBranches = ({ dimensions, kind }: MeasureRow): boolean =>
  dimensions.includes('area') || (kind === 'flow' && dimensions.includes('money') && !dimensions.includes('mass'));

/** 基础设施投资, 速效磷含量: where in a Chinese text the nouns stand that are glued to a measure and tell it from others of its kind. */
export function qualifierOf(measure: PhraseMatch<MeasureRow>, scene: Scene): Span | null {
  const { view } = scene;
  if (view.language !== 'zh') return null;
  const words = view.words.filter((word) => word.end <= measure.start);
  let first = words.length;
  while (first > 0 && isQualifier(words[first - 1]!, scene) && (words[first]?.start ?? measure.start) === words[first - 1]!.end) first--;
  const isLoose = ({ tag, start, end }: Word): boolean => tag === 'VERB' || end - start === 1;
  while (first < words.length && isLoose(words[first]!)) first++;
  // 该领域|专利申请量: what is pointed back to does not tell of what.
  if (first < words.length && /(?:[该此]|这[一个种类项])$/.test(leftOf(view.folded, words[first]!.start))) first++;
  const run = words.slice(first);
  return run.length > 0 && run.length <= MOST && run.every((word) => !isHolder(word, scene))
    ? { start: run[0]!.start, end: measure.start }
    : null;
}

const isHolder = ({ start, end }: Word, { lexicon, view }: Scene): boolean => lexicon.holderNoun.zh.endsText(view.folded.slice(start, end));

function isQualifier(word: Word, { lexicon, mentions, periods, readings, view }: Scene): boolean {
  const text = view.folded.slice(word.start, word.end);
  const taken = [...mentions.entities, ...mentions.measures, ...periods, ...readings.map(({ phrase }) => phrase)];
  return (
    ['NOUN', 'PROPN', 'ADJ', 'X'].concat(text.length > 1 ? 'VERB' : []).includes(word.tag) &&
    /^\p{Script=Han}+$/u.test(text) &&
    (text.length > 1 || word.tag === 'NOUN') &&
    !notQualifying(lexicon).test(text) &&
    !lexicon.figureLink.zh.has(text) &&
    !lexicon.clauseOpener.zh.has(text) &&
    !taken.some(({ start, end }) => start < word.end && end > word.start)
  );
}

/** Words that say how much, when or how it was reckoned, not of what. */
const notQualifying = phrasing('zh')`^(?:${'reckoned-how'})$`;
