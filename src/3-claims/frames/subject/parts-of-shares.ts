import type { Term } from '../../../schema/claim.ts';
import type { Span } from '../../../schema/place.ts';
import { leftOf } from '../../../text/left-of.ts';
import { phrasing } from '../../../text/phrasing.ts';
import type { Reading } from '../../quantities/reading.ts';
import type { Scene } from '../../scene.ts';
import type { Clause, SentenceView } from '../../view.ts';
import { wholeInWhich } from '../beside/whole-in-which.ts';
import { nounPhraseAfter, nounPhraseBefore } from '../clause/noun-phrase.ts';
import { phraseTerm, termOf } from '../terms.ts';

/** X占Y的N%, X made up N% of Y: X, where no name owns the figure; of A、B和C分别占 the item in the same place. */
export function subjectOfShare(reading: Reading, scene: Scene, at: number): Term | null {
  const { clauses, cues, mentions, readings, view } = scene;
  const clause = clauses[at];
  if (!clause || reading.dimension !== 'share') return null;
  const share =
    view.language === 'zh'
      ? shareVerb(clause, reading, view)
      : (cues.share.find((cue) => cue.start > clause.start && cue.end <= reading.phrase.start)?.start ?? 0) - clause.start;
  if (share <= 0) return null;
  if (view.language === 'zh' && /^\s*(?:其中)?[从自对向]/.test(view.folded.slice(clause.start, clause.start + share)))
    return ownerOfWhole(clause.start + share, reading, scene);
  const whole = wholeInWhich(reading, scene, clause);
  if (whole) return whole.start > clause.start ? phraseTerm(nounPhraseBefore(scene, whole.start, 30)) : null;
  const parts =
    view.folded.lastIndexOf('分别', reading.start) < clause.start ? [] : splitNames(view.text.slice(clause.start, clause.start + share));
  const numbers = readings.filter((other) => other.dimension === 'share' && other.start >= clause.start && other.end <= clause.end);
  if (parts.length > 1 && parts.length === numbers.length) return phraseTerm(parts[numbers.indexOf(reading)] ?? '');
  const words = nounPhraseBefore(scene, clause.start + share, 30);
  // 封测占全球57%: with no word for what it is a share of, the branch is what is counted, and whose share it is was said before.
  if (isShareOfWorld(reading, view) && isBranch(clause.start, clause.start + share, scene)) return null;
  const owner = view.language === 'zh' ? ownerOfQuantity(words, clause.start + share, scene) : '';
  if (owner) return phraseTerm(owner);
  if (isMeasureOfGood(words, scene) || (view.language === 'zh' && processWord(scene.lexicon).test(words))) return null;
  const holder = /^(.{2,})的(.+)$/.exec(words);
  // 三国的锂产量占…: whose quantity it is.
  if (holder && view.language === 'zh' && mentions.measures.some(({ end }) => end === clause.start + share)) return phraseTerm(holder[1]!);
  const names = [...mentions.measures, ...mentions.entities];
  const known = names.some((name) => view.text.slice(name.start, name.end) === words);
  return known || /^(?:it|they|its|their|this|that|which|share)$/i.test(words) ? null : phraseTerm(words);
}

/** 开采占七成，加工几乎占九成: what is done holds nothing. */
export const processWord = phrasing('zh')`^(?:几乎|则|更)?(?:${'unit-deed'}|精炼|消费|出口|进口|供应|需求)(?:几乎|则|更)?$`;

/** 其中重稀土的供给占90%: how much of a good there is holds no share. */
function isMeasureOfGood(words: string, { mentions, view }: Scene): boolean {
  const textOf = ({ start, end }: Span) => view.text.slice(start, end);
  const good = mentions.products.find((product) => words.startsWith(textOf(product)));
  const rest = good ? words.slice(good.end - good.start).replace(/^的/, '') : '';
  return mentions.measures.some((measure) => textOf(measure) === rest);
}

/** 从某国的进口额占本国进口总额的六成: of trade with another the share is that of the whole's owner. */
function ownerOfWhole(from: number, reading: Reading, { mentions, view }: Scene): Term | null {
  const owner = mentions.entities.find(({ start, end, value }) => start >= from && end <= reading.phrase.start && value.kind !== 'world');
  return owner ? termOf(owner.value, view.language, view.text.slice(owner.start, owner.end)) : null;
}

/** 东部地区用水量占…: the holder that stands before the quantity whose share it is. */
function ownerOfQuantity(words: string, end: number, { lexicon, view }: Scene): string {
  const last = view.words.findLast((word) => word.end <= end);
  if (!last || !/[量额值]$/.test(words)) return '';
  const owner = words.slice(0, words.length - (last.end - last.start)).replace(/的$/, '');
  return lexicon.holderNoun.zh.endsText(owner) ? owner : '';
}

/** 封测占全球57%: the branch that a share of the world is of, where it is not more than a branch. */
export function branchOfShare(reading: Reading, scene: Scene, at: number): string {
  const { clauses, mentions, view } = scene;
  const clause = clauses[at];
  const share = clause && view.language === 'zh' && isShareOfWorld(reading, view) ? shareVerb(clause, reading, view) : 0;
  if (!clause || share <= 0 || !isBranch(clause.start, clause.start + share, scene)) return '';
  const words = nounPhraseBefore(scene, clause.start + share, 30);
  return [...mentions.measures, ...mentions.entities].some(({ start, end }) => words.includes(view.text.slice(start, end))) ? '' : words;
}

const shareVerb = ({ start }: Clause, reading: Reading, view: SentenceView): number =>
  view.folded.slice(start, reading.start).search(/[约仅均只]{0,2}占/);

/** 占全球57%, of nothing further. */
export function isShareOfWorld(reading: Reading, view: SentenceView): boolean {
  return /占(?:据|到)?了?(?:全球|世界|全世界)的?(?:达|高达)?\s*$/.test(leftOf(view.folded, reading.phrase.start));
}

/** The holder of the sentences before; the world holds no share of itself, and a market is nobody's. */
export function holderCarried(reading: Reading, scene: Scene): Term | null {
  const { carried, view } = scene;
  if (tellsOfMarket(scene)) return null;
  return carried.subject?.id === 'world' && isShareOfWorld(reading, view) ? null : carried.subject;
}

const opening =
  /^\s*(?:(?:the )?[a-z]+ (?:puts?|sees?|saw|estimates?|reckons?|expects?) )?(?:(?:global|total|annual) )?(?:demand|spending|prices?|trade) (?:for|of|on|in) [a-z -]+/;

/** Demand for tin doubled, banks see prices of cobalt near $30: what a market as a whole wants, pays or trades opens a sentence with its good, and neither "the" nor "its" before it. */
function tellsOfMarket({ mentions, view }: Scene): boolean {
  const words = (view.language === 'en' ? opening.exec(view.folded) : null)?.[0] ?? '';
  return mentions.products.some(({ end }) => end <= words.length);
}

/** 封装测试, 晶圆代工: common words only, none of them of an organisation. */
export function isBranch(start: number, end: number, { view, lexicon }: Scene): boolean {
  const words = view.words.filter((word) => word.start >= start && word.end <= end && !['PUNCT', 'ADV'].includes(word.tag));
  return (
    words.length > 0 &&
    words.every(({ tag }) => ['NOUN', 'VERB', 'ADJ', 'X'].includes(tag)) &&
    !lexicon.holderNoun[view.language].endsText(view.text.slice(words[0]!.start, words.at(-1)!.end))
  );
}

const splitNames = (text: string): string[] =>
  text
    .replace(/^\s*(?:其中|分别|以及)/, '')
    .replace(/分别$/, '')
    .split(/[、和与及]/)
    .map((part) => part.trim())
    .filter(Boolean);

/** A third of the mines, 三分之一的工厂: a share that its own phrase says of whom it is. */
export function holdersOfShare(reading: Reading, scene: Scene, at: number): Term | null {
  const { clauses, cues, lexicon, mentions, view } = scene;
  if (reading.dimension !== 'share' || !/^\s*(?:的|of )/.test(view.folded.slice(reading.phrase.end))) return null;
  if (cues.share.some((cue) => cue.start > (clauses[at]?.start ?? 0) && cue.end <= reading.phrase.start)) return null;
  const words = nounPhraseAfter(scene, reading.phrase.end, 30).replace(/^(?:its|their|the|all)\s+/i, '');
  const named = mentions.entities.some((entity) => entity.start >= (clauses[at]?.start ?? 0) && entity.end <= reading.phrase.start);
  const isMeasure = mentions.measures.some(({ start }) => start >= reading.phrase.end && start <= reading.phrase.end + 1);
  return !named && !isMeasure && lexicon.holderNoun[view.language].endsText(words) ? phraseTerm(words) : null;
}

/** One in five Dutch motor plants: those whose part a share is that is told as one in so many. */
export function oneInSoMany({ end, phrase, start }: Reading, scene: Scene): Term | null {
  const { view } = scene;
  if (view.language !== 'en' || !/^(?:one|two|three|four|nine) in [a-z]+$/.test(view.folded.slice(start, end))) return null;
  return /^ (?:of |people\b|were |was |had )/.test(view.folded.slice(phrase.end))
    ? null
    : phraseTerm(nounPhraseAfter(scene, phrase.end, 40));
}
