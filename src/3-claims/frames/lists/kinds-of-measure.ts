import type { Term } from '../../../schema/claim.ts';
import type { MeasureRow } from '../../../schema/knowledge.ts';
import { foldText } from '../../../text/fold.ts';
import type { PhraseMatch } from '../../../text/phrase-matcher.ts';
import type { Reading } from '../../quantities/reading.ts';
import type { Scene } from '../../scene.ts';
import { answerOnce } from '../answer-once.ts';
import { phraseTerm, termOf } from '../terms.ts';
import { respectiveNumbers } from './distribute.ts';
import { listed } from './quantities-in-order.ts';

/** 第二批, 前两批合计, 全国: which issue, and how much of it. */
const ofIssue = /^(?:度|的|其中|第[一二三四五六七八九十]批|前[一二两三四五六七八九十]批|合计|全国|我国|本)+/;

/** A list of kinds is no longer than this. */
const LONGEST = 40;

interface Kind {
  item: string;
  head: PhraseMatch<MeasureRow>;
}

/** What a list of kinds that one noun of the tables closes has in the place of a figure; null where the list is another. */
const kindAt = answerOnce((reading: Reading, scene: Scene): Kind | null => {
  const { lexicon, mentions, periods, view } = scene;
  const numbers = respectiveNumbers(reading, scene);
  if (!numbers || numbers.list.length < 2) return null;
  if (view.language === 'en') return englishKind(numbers.list.indexOf(reading), numbers.list.length, scene);
  const head = mentions.measures.find(({ end }) => end === numbers.sign);
  if (!head || lexicon.amountVerb.zh.has(view.folded.slice(head.end - 2, head.end))) return null;
  const dated = periods.findLast(({ end }) => end <= head.start)?.end ?? 0;
  const list = listed.exec(view.text.slice(Math.max(dated, head.start - LONGEST), head.start))?.[0] ?? '';
  const items = list
    .replace(/的$/, '')
    .replace(ofIssue, '')
    .split(/[、和与及]/);
  const item = items.length === numbers.list.length ? items[numbers.list.indexOf(reading)] : undefined;
  const flows = mentions.measures.flatMap(({ start, end, value }) => (value.kind === 'flow' ? [view.text.slice(start, end)] : []));
  const isDeed = (one: string) => lexicon.amountVerb.zh.has(foldText(one.slice(-2))) || flows.some((flow) => one.endsWith(flow));
  return item && (isContent(head) ? list.startsWith('其中') : items.every(isDeed)) ? { item, head } : null;
});

/** The quota for tin mining and tin smelting was set at 40 t and 30 t, respectively. */
function englishKind(index: number, count: number, { mentions, view }: Scene): Kind | null {
  const head = mentions.measures.find(({ value }) => value.id === 'quota');
  const items =
    head &&
    / for (?:the )?([a-z][a-z ,-]{3,80}?) (?:was|were|is|are|has|have|had|will|stood|stands|reached)\b/.exec(view.folded.slice(head.end));
  const kinds = items?.index === 0 ? items[1]!.split(/, (?:and )?| and /) : [];
  return head && kinds.length === count && count > 1 ? { item: kinds[index]!, head } : null;
}

const isContent = ({ value }: PhraseMatch<MeasureRow>): boolean => value.id === 'grade';

/** 钨矿开采、冶炼总量控制指标分别为9000吨、8000吨, 其中铁和钍含量分别为34%、0.2%: deeds or substances that a noun of the tables closes are kinds of that measure and hold nothing. */
export function kindInOrder(reading: Reading, scene: Scene): Term | null {
  const kind = kindAt(reading, scene);
  if (!kind) return null;
  const { language, text } = scene.view;
  const head = text.slice(kind.head.start, kind.head.end);
  return termOf(kind.head.value, language, language === 'en' ? `${head} for ${kind.item}` : kind.item + head);
}

/** The substance in the place of a figure in a list of contents. */
export function contentInOrder(reading: Reading, scene: Scene): Term | null {
  const kind = kindAt(reading, scene);
  if (!kind || !isContent(kind.head)) return null;
  const known = scene.mentions.products.find(({ start, end }) => scene.view.text.slice(start, end) === kind.item);
  return known ? termOf(known.value, 'zh', kind.item) : phraseTerm(kind.item);
}
