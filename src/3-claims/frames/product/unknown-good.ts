import { tradeFlowOf } from '../../../identity/measure-id.ts';
import type { Term } from '../../../schema/claim.ts';
import type { MeasureRow } from '../../../schema/knowledge.ts';
import type { Span } from '../../../schema/place.ts';
import type { PhraseMatch } from '../../../text/phrase-matcher.ts';
import type { Reading } from '../../quantities/reading.ts';
import type { Scene } from '../../scene.ts';
import { type Clause, clauseAt } from '../../view.ts';
import { speaksOfOther } from '../beside/cause-told.ts';
import { ownThing } from '../clause/own-thing.ts';
import { phraseTerm } from '../terms.ts';
import { wholeBehind } from '../beside/whole-behind.ts';
import { isOfBranches, qualifierOf } from './qualified-measure.ts';
import { bulk } from '../../quantities/dimensions.ts';

/** A good of so many words at most. */
const MOST = 3;

/** The good that the tables do not know, by the place it takes beside a measure: between a verb and its amount (生产软木77万吨), before or behind the measure (软木产量, sisal output, output of sisal). */
export function unknownGood(reading: Reading, scene: Scene): Term | null {
  const { clauses, mentions, view } = scene;
  const at = clauseAt(clauses, reading.start);
  const clause = clauses[at];
  if (!clause || clause.inside) return null;
  const found = termAt(ofMeasureIn(clause, reading, scene), scene);
  if (found) return found;
  if (ownThing(reading, scene, clause)) return null;
  for (const earlier of clauses.slice(0, at).reverse()) {
    if (earlier.inside) continue;
    const goods = mentions.products.filter((product) => product.start >= earlier.start && product.end <= earlier.end);
    if (goods.some((product) => !speaksOfOther(product, reading, scene))) return null;
    const good = ofMeasureIn(earlier, reading, scene);
    if (good) return phraseTerm(view.text.slice(good.start, good.end));
  }
  return null;
}

/** 40 t of sepiolite, 77万吨的软木: the good that an amount names behind itself. */
export function goodOfAmount(reading: Reading, scene: Scene): Term | null {
  const clause = scene.clauses[clauseAt(scene.clauses, reading.start)];
  return clause && !clause.inside ? termAt(ofAmount(reading, clause, scene), scene) : null;
}

const termAt = (found: Span | null, { view }: Scene): Term | null => (found ? phraseTerm(view.text.slice(found.start, found.end)) : null);

/** Whether figures of a measure are of goods. */
export const isOfGoods = ({ dimensions, id }: MeasureRow): boolean =>
  dimensions.includes('mass') || id === 'price' || tradeFlowOf(id)?.told === 'value';

const amountLead = { zh: /^\s*的?/, en: /^\s*of\s+(?:the\s+)?/ };
const shareLead = { zh: /^\s*的?(?:全球|世界|全国)的?(?=.)/, en: /^\s*of\s+(?:all\s+(?:the\s+)?|the world['’]s\s+|global\s+|world\s+)/ };

function ofAmount(reading: Reading, clause: Clause, scene: Scene): Span | null {
  const { folded, language } = scene.view;
  const behind = folded.slice(reading.phrase.end, clause.end);
  const isAmount = bulk.has(reading.dimension);
  if (!isAmount && reading.dimension !== 'share') return null;
  const lead = (isAmount ? amountLead : shareLead)[language].exec(behind)?.[0];
  return lead === undefined ? null : runFrom(reading.phrase.end + lead.length, clause.end, scene);
}

/** 产锡1200吨，铅800吨: what stands alone before an amount is its good where the good of the amount before it stood so, too. */
export function goodOfItem({ dimension, phrase, start: at }: Reading, scene: Scene): Term | null {
  const { framed, lexicon, view } = scene;
  const last = framed.at(-1);
  if (view.language !== 'zh' || !last?.product || last.reading.dimension !== dimension || !bulk.has(dimension)) return null;
  if (!view.text.slice(0, last.reading.phrase.start).trimEnd().endsWith(last.product.text)) return null;
  const from = Math.max(scene.clauses[clauseAt(scene.clauses, at)]?.start ?? 0, last.reading.phrase.end);
  const run = view.words.filter(({ start, end }) => start >= from && end <= phrase.start);
  while (run[0] && /^(?:[、，,]|和|与|及|以及|其中)$/.test(view.folded.slice(run[0].start, run[0].end))) run.shift();
  const stretch = stretchOf(run);
  const isFreeNoun =
    run.every((word) => ['NOUN', 'X', 'ADJ', 'ADV', 'PROPN'].includes(word.tag) && isFree(word, scene)) &&
    !run.some((word) => isHolder(word, scene));
  return stretch && isFreeNoun && !lexicon.noGood.zh.has(view.folded.slice(stretch.start, stretch.end))
    ? phraseTerm(view.text.slice(stretch.start, stretch.end))
    : null;
}

/** The good of the measure that stands nearest before the figure, else of the one that a share is of. */
function ofMeasureIn(clause: Clause, reading: Reading, scene: Scene): Span | null {
  const here = scene.mentions.measures.filter(
    (measure) => measure.start >= clause.start && measure.end <= clause.end && !speaksOfOther(measure, reading, scene),
  );
  const nearest = here.findLast(({ end }) => end <= reading.phrase.start);
  const qualifier = nearest && isOfBranches(nearest.value) ? qualifierOf(nearest, scene) : null;
  if (qualifier && !scene.lexicon.noGood[scene.view.language].has(scene.view.folded.slice(qualifier.start, qualifier.end)))
    return qualifier;
  const measures = here.filter(({ value }) => isOfGoods(value));
  const before = measures.findLast(({ end }) => end <= reading.phrase.start);
  const owned = wholeBehind(reading, scene, clause);
  const whole =
    reading.dimension === 'share' ? measures.find(({ start }) => start >= reading.end && start < (owned?.end ?? clause.end)) : undefined;
  for (const measure of owned ? [whole] : [before, whole]) {
    const good = measure && (runTo(measure.start, clause.start, scene) ?? behindMeasure(measure, reading, clause, scene));
    if (good) return good;
  }
  return null;
}

/** 生产软木77万吨: what stands between a verb and its amount; output of sisal. */
function behindMeasure(measure: PhraseMatch<MeasureRow>, reading: Reading, clause: Clause, scene: Scene): Span | null {
  const { folded, language } = scene.view;
  if (language === 'zh') {
    if (/[量额能率标货]$/.test(folded.slice(measure.start, measure.end))) return null;
    const start = measure.end + (/^[了的]/.test(folded.slice(measure.end)) ? 1 : 0);
    const run = runFrom(start, clause.end, scene);
    const amount = run && scene.readings.find(({ phrase }) => phrase.start >= run.end && phrase.start <= reading.phrase.start);
    return amount && !folded.slice(run.end, amount.phrase.start).trim() ? run : null;
  }
  const lead = /^\s+of\s+(?:the\s+)?/.exec(folded.slice(measure.end, clause.end))?.[0];
  return lead ? runFrom(measure.end + lead.length, clause.end, scene) : null;
}

function runFrom(start: number, end: number, scene: Scene): Span | null {
  const words = scene.view.words.filter((word) => word.start >= start && word.end <= end);
  if (words[0]?.start !== start) return null;
  const stop = words.findIndex((word, index) => !isGoodWord(word, scene, true) || (index > 0 && word.start - words[index - 1]!.end > 1));
  const run = words.slice(0, stop < 0 ? words.length : stop);
  while (run.at(-1)?.tag === 'ADJ') run.pop();
  return stretchOf(run);
}

function runTo(end: number, from: number, scene: Scene): Span | null {
  const { view } = scene;
  const edge = view.language === 'zh' && view.folded[end - 1] === '的' ? end - 1 : end;
  const words = view.words.filter((word) => word.start >= from && word.end <= edge);
  let first = words.length;
  while (
    first > 0 &&
    isGoodWord(words[first - 1]!, scene, first === 1 || followsHolder(words[first - 1]!, from, scene)) &&
    (words[first]?.start ?? edge) - words[first - 1]!.end <= 1
  )
    first--;
  const run = words.slice(first);
  return run.at(-1)?.tag === 'ADJ' || run.some((word) => isHolder(word, scene)) ? null : stretchOf(run);
}

/** 西班牙2017年的海泡石, South Africa's Rooibos: behind the holder that a clause names, a name is that of a good. */
const followsHolder = ({ start }: Word, from: number, { mentions }: Scene): boolean =>
  mentions.entities.some((entity) => entity.value.kind !== 'authority' && entity.start >= from && entity.end <= start);

const stretchOf = (run: readonly Span[]): Span | null =>
  run.length > 0 && run.length <= MOST ? { start: run[0]!.start, end: run.at(-1)!.end } : null;

type Word = Scene['view']['words'][number];

/** 三国产量: so many countries or firms are no good. */
const countedHolders = /^[一二两三四五六七八九十几多各数]+[国省市县州地家方者]$/;

/** 跌至每吨6万元, 升到, 按氧化物计: a verb with its complement, what something is reckoned as. */
const comesTo = /.[至到计]$/;

/** A common noun, or in English what describes one; a name only where no holder could stand (`names`). */
function isGoodWord(word: Word, scene: Scene, names: boolean): boolean {
  const { lexicon, view } = scene;
  const text = view.folded.slice(word.start, word.end);
  const fits = ['NOUN', 'X', ...(view.language === 'en' ? ['ADJ'] : []), ...(names ? ['PROPN'] : [])].includes(word.tag);
  return (
    fits &&
    !lexicon.noGood[view.language].has(text) &&
    !lexicon.classifier[view.language].has(text) &&
    !lexicon.figureLink[view.language].has(text) &&
    /^[\p{L}-]+$/u.test(text) &&
    (view.language === 'zh' ? !countedHolders.test(text) && !comesTo.test(text) : text.length > 2) &&
    isFree(word, scene)
  );
}

const isHolder = ({ start, end }: Word, { lexicon, view }: Scene): boolean =>
  lexicon.holderNoun[view.language].endsText(view.text.slice(start, end));

/** No name, time or measure of the tables and no number stands in it. */
function isFree({ start, end }: Span, { mentions, periods, readings }: Scene): boolean {
  const others = [...mentions.entities, ...mentions.measures, ...mentions.products, ...periods, ...readings.map(({ phrase }) => phrase)];
  return !others.some((other) => other.start < end && other.end > start);
}
