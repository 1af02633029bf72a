import type { Term } from '../../../schema/claim.ts';
import type { MeasureRow } from '../../../schema/knowledge.ts';
import type { PhraseMatch } from '../../../text/phrase-matcher.ts';
import { phrasing } from '../../../text/phrasing.ts';
import type { Reading } from '../../quantities/reading.ts';
import type { Scene } from '../../scene.ts';
import { beforeBrackets } from '../clause/chinese-head.ts';
import { endOfQuoted } from '../clause/quoted-price.ts';
import { pairedWithBoth } from '../lists/distribute.ts';
import { nounPhraseBefore } from '../clause/noun-phrase.ts';
import { phraseTerm, termOf } from '../terms.ts';

/** A holder is looked for no further back than so many clauses. */
const REACH = 2;

/** A price without a holder in its clause is the good's own; so is the change of a price that a clause before it states. */
export function pricedGood(reading: Reading, scene: Scene, at: number): Term | null {
  if (!['price', 'money', 'share'].includes(reading.dimension)) return null;
  // 治理成本占企业总成本的三成: a part of a cost is of whoever bears it.
  const { clauses, view } = scene;
  if (view.language === 'zh' && reading.dimension === 'share' && /占/.test(view.folded.slice(clauses[at]?.start, reading.number.start)))
    return null;
  const quoted = endOfQuoted(reading, scene);
  if (quoted !== null) return goodBefore(quoted, scene.clauses[at] ? beforeBrackets(scene.clauses[at], scene) : 0, scene);
  for (let index = at; index >= Math.max(0, at - REACH); index--) {
    const { start, end } = scene.clauses[index] ?? { start: 0, end: 0 };
    const measures = scene.mentions.measures.filter(
      (measure) => measure.start >= start && measure.end <= Math.min(end, reading.phrase.start),
    );
    const found = goodOfPrice(
      measures.findLast(({ value }) => value.kind === 'price'),
      start,
      reading,
      scene,
    );
    if (found) return goodRisen(reading, scene, at) ?? found;
    if (measures.some(({ value }) => value.kind !== 'price') || reading.dimension === 'money') return null;
    if (index < at && scene.mentions.entities.some((entity) => entity.start >= start && entity.end <= end)) return null;
  }
  return null;
}

/** Nickel prices rose 3% while cobalt jumped 15%: the good that the clause itself says to have changed. */
function goodRisen(reading: Reading, { clauses, cues, mentions, view }: Scene, at: number): Term | null {
  const start = clauses[at]?.start ?? 0;
  const good = mentions.products.findLast((product) => product.start >= start && product.end <= reading.phrase.start);
  const changes = good && [...cues.growth, ...cues.decline].some((cue) => cue.start === good.end + 1);
  return view.language === 'en' && changes ? termOf(good.value, 'en', view.text.slice(good.start, good.end)) : null;
}

/** What a price is quoted of: the whole phrase, where the tables know only its end (黑钨精矿). */
function goodBefore(end: number, start: number, { mentions, periods, readings, view }: Scene): Term | null {
  const from = Math.max(
    start,
    ...[...periods, ...readings.map(({ phrase }) => phrase)].filter((other) => other.end <= end).map((other) => other.end),
  );
  const words = view.text
    .slice(from, end)
    .replace(/[（(][^（）()]*[)）]?$/, '')
    .replace(/^[\s的,，]+|(?:价格|均价|现货|主力)$/g, '');
  const known = mentions.products.find((good) => good.start >= from && view.text.slice(good.start, good.end) === words);
  return known ? termOf(known.value, view.language, words) : words.length > 1 && words.length < 16 ? phraseTerm(words) : null;
}

function goodOfPrice(price: PhraseMatch<MeasureRow> | undefined, start: number, reading: Reading, scene: Scene): Term | null {
  const { mentions, view } = scene;
  if (!price || /出口|进口|export|import/.test(view.folded.slice(Math.max(start, price.start - 8), price.end))) return null;
  const product =
    pairedWithBoth(reading, mentions.products, scene) ??
    mentions.products.findLast(
      (mention) =>
        mention.start >= price.end &&
        mention.end <= reading.phrase.start &&
        /\b(?:that|those) of (?:the )?$/.test(view.folded.slice(0, mention.start)),
    ) ??
    mentions.products.findLast((mention) => mention.end <= price.start && mention.start >= start) ??
    mentions.products.find((mention) => mention.start >= price.end && mention.end <= reading.phrase.start);
  if (product) return termOf(product.value, view.language, view.text.slice(product.start, product.end));
  const words = view.language === 'zh' ? nounPhraseBefore(scene, price.start) : '';
  return /^[低高]于|^[比较每]/.test(words) || scene.lexicon.noGood.zh.has(words) ? null : phraseTerm(words);
}

const moved = phrasing('en')`\s(?:(?:has|have|had) )?(?:${'gaining-verb'})\s+(?:by )?$`;

/** Terbium oxide lost 58% of its value: the good before the verb of a change is what changed. */
export function goodThatChanged(reading: Reading, scene: Scene, at: number): Term | null {
  const { clauses, lexicon, mentions, view } = scene;
  const clause = clauses[at];
  if (!clause || view.language !== 'en' || reading.dimension !== 'share') return null;
  const verb = moved(lexicon).exec(view.folded.slice(clause.start, reading.phrase.start));
  if (!verb) return null;
  const start = clause.start + verb.index;
  const good = mentions.products.findLast((product) => product.end === start);
  if (good) return termOf(good.value, view.language, view.text.slice(good.start, good.end));
  return /^\s*of (?:its|their) (?:\w+ )?(?:value|worth|price)/.test(view.folded.slice(reading.phrase.end))
    ? phraseTerm(nounPhraseBefore(scene, start, 40))
    : null;
}
