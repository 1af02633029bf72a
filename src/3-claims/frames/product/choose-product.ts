import type { Term } from '../../../schema/claim.ts';
import type { ProductRow } from '../../../schema/knowledge.ts';
import type { Span } from '../../../schema/place.ts';
import type { PhraseMatch } from '../../../text/phrase-matcher.ts';
import { leftOf } from '../../../text/left-of.ts';
import type { Reading } from '../../quantities/reading.ts';
import type { Scene } from '../../scene.ts';
import { clauseAt } from '../../view.ts';
import { pairedWithBoth } from '../lists/distribute.ts';
import { quantityInOrder } from '../lists/quantities-in-order.ts';
import { inMarket } from '../measure/share-measure.ts';
import { contentInOrder } from '../lists/kinds-of-measure.ts';
import { endsExamples } from '../lists/examples.ts';
import { figureInOrder } from '../lists/figure-in-order.ts';
import { formerOrLatter } from '../lists/former-latter.ts';
import { speaksOfOther } from '../beside/cause-told.ts';
import { madeUpOf } from '../subject/made-up-of.ts';
import { branchOfShare } from '../subject/parts-of-shares.ts';
import { phraseTerm, termOf } from '../terms.ts';
import { wholeBehind } from '../beside/whole-behind.ts';
import { bulk } from '../../quantities/dimensions.ts';
import { goodSpokenOf } from './good-spoken-of.ts';
import { goodOfAmount, goodOfItem, unknownGood } from './unknown-good.ts';

/** Of which good: the nearest one named in the clause, then in the sentence, then what the paragraph, the headings and the document are about. */
export function chooseProduct(reading: Reading, scene: Scene): Term | null {
  const { clauses, mentions, view } = scene;
  const at = clauseAt(clauses, reading.start);
  const clause = clauses[at];
  const goods = mentions.products.filter((product) => !statesBasis(product, view.folded) && !speaksOfOther(product, reading, scene));
  const whole = clause ? wholeBehind(reading, scene, clause) : null;
  const end = whole?.end ?? clause?.end ?? 0;
  const inClause = goods.filter((product) => clause && product.start >= clause.start && product.end <= end);
  const behind = inClause.find(
    (product) =>
      (whole && product.start >= whole.start && !isOfNext(product, reading, scene)) ||
      (product.start >= reading.end &&
        /^\s*(?:的|of |of (?:the|all|all the|the world['’]s|global|world) )?\s*$/.test(
          view.folded.slice(reading.phrase.end, product.start),
        )),
  );
  const paired = pairedWithBoth(reading, mentions.products, scene);
  if (paired) return termOf(paired.value, view.language, view.text.slice(paired.start, paired.end));
  const quantity = quantityInOrder(reading, scene);
  const own = quantity && mentions.products.find(({ start, end: last }) => start >= quantity.start && last <= quantity.end);
  if (own) return termOf(own.value, view.language, view.text.slice(own.start, own.end));
  const measured = quantity && mentions.measures.find(({ start, end: last }) => last === quantity.end && start > quantity.start + 1);
  if (measured) return phraseTerm(view.text.slice(quantity.start, measured.start));
  const madeUp = madeUpOf(reading, scene) ?? (reading.counted !== '' && endsExamples(reading, view.folded) ? goodSpokenOf(scene) : null);
  if (madeUp) return madeUp;
  const market = reading.dimension === 'share' ? goodOfMarket(reading, scene, clause?.start ?? 0) : null;
  if (market) return market;
  const content = contentInOrder(reading, scene);
  if (content) return content;
  const ordered = figureInOrder(reading, scene)?.product;
  if (ordered) return ordered;
  const ofTwo = formerOrLatter(reading, scene, ({ product }) => product);
  if (ofTwo) return ofTwo;
  if (behind) return listTerm(behind, scene);
  const ofAmount = goodOfAmount(reading, scene);
  if (ofAmount && view.language === 'en' && bulk.has(reading.dimension)) return ofAmount;
  const item = goodOfItem(reading, scene);
  if (item) return item;
  const unknown = ofAmount ?? unknownGood(reading, scene);
  if (unknown && whole) return unknown;
  const before = inClause.findLast((product) => product.end <= reading.phrase.start);
  if (before) return listTerm(before, scene);
  return unknown ?? phraseTerm(branchOfShare(reading, scene, at)) ?? elsewhere(reading, scene, goods, inClause);
}

/** 在世界永久磁铁市场上的占比: the good that a market is of. */
function goodOfMarket({ phrase }: Reading, { mentions, view }: Scene, start: number): Term | null {
  const market = view.language === 'zh' ? inMarket.exec(view.text.slice(start, phrase.start)) : null;
  if (!market) return null;
  const from = start + market.index + market[0].indexOf(market[1]!);
  const good = mentions.products.find((product) => product.start >= from && product.end === from + market[1]!.length);
  return good ? termOf(good.value, 'zh', view.text.slice(good.start, good.end)) : phraseTerm(market[1]!);
}

/** 85% of processing and 92% of magnet production: a good behind another figure is that figure's, but of 62% of mined and 92% of refined cobalt it is of both. */
const isOfNext = ({ start }: Span, { phrase }: Reading, { readings, view }: Scene): boolean =>
  readings.some((other) => other.phrase.start >= phrase.end && other.phrase.end <= start) &&
  !/^ of [a-z]+ed(?:,| and) /.test(view.folded.slice(phrase.end));

/** The good that the sentence names further off, but for a bracket with a figure of its own (其中核电用水5亿立方米), else what the paragraph, the headings and the document are about. */
function elsewhere(
  reading: Reading,
  scene: Scene,
  goods: readonly PhraseMatch<ProductRow>[],
  inClause: readonly PhraseMatch<ProductRow>[],
): Term | null {
  const isAside = ({ start }: Span) => {
    const clause = scene.clauses[clauseAt(scene.clauses, start)];
    return (
      clause?.inside === true &&
      scene.readings.some((other) => other.end <= clause.end && other.start >= clause.start && clause.end <= reading.start)
    );
  };
  const chosen =
    goods.findLast((product) => product.end <= reading.phrase.start && !isAside(product)) ??
    inClause.find((product) => !isOfNext(product, reading, scene));
  if (chosen) return listTerm(chosen, scene);
  return goodSpokenOf(scene);
}

/** In "t of rare earth oxide (REO)" and in a header's "kt REO" the oxide says how the mass is counted, not which good it is. */
export function statesBasis({ start, value }: PhraseMatch<ProductRow>, folded: string): boolean {
  return (
    /^rare-earth-oxides$|equivalent/.test(value.id) &&
    /(?:\bm?k?t|tonnes|tons|\bkg)\s*[(]?(?:of )?(?:rare earth oxides? [(])?$/.test(leftOf(folded, start))
  );
}

/** 离子吸附型|重稀土: where the words for its type begin. */
function typeBefore({ start }: PhraseMatch<ProductRow>, { mentions, readings, view: { language, text } }: Scene): number {
  const type =
    language === 'zh'
      ? /(?:^|[^\p{Script=Han}][吨斤克]?|[的和与及为是在占国球界])(\p{Script=Han}{2,6}?型)$/u.exec(leftOf(text, start))?.[1]
      : undefined;
  const names = [...mentions.entities, ...readings.map(({ phrase }) => phrase)].filter(({ end }) => end <= start);
  return Math.max(start - (type?.length ?? 0), ...names.map(({ end }) => end));
}

/** 稀土化合物、钕铁合金和稀土金属: a list of goods is named whole; it has an id only where all are one good. */
function listTerm(chosen: PhraseMatch<ProductRow>, scene: Scene): Term {
  const {
    mentions: { products },
    readings,
    view,
  } = scene;
  const linked = (a: PhraseMatch<ProductRow>, b: PhraseMatch<ProductRow>) =>
    !readings.some(({ phrase }) => phrase.start >= a.end && phrase.end <= b.start) &&
    /^(?:[一-龥]{0,4}[、和与及][一-龥]{0,3}|,? (?:and )?(?:\w+ )?)$/.test(view.folded.slice(a.end, b.start));
  let first = products.indexOf(chosen);
  let last = first;
  while (first > 0 && linked(products[first - 1]!, products[first]!)) first--;
  while (last < products.length - 1 && linked(products[last]!, products[last + 1]!)) last++;
  const list = products.slice(first, last + 1);
  // 铜|精矿 is not the metal.
  if (list.length === 1 && view.folded.startsWith('精矿', chosen.end))
    return { text: view.text.slice(chosen.start, chosen.end + 2), id: null, label: null };
  if (new Set(list.map(({ value }) => value.id)).size <= 1)
    return termOf(chosen.value, view.language, view.text.slice(typeBefore(chosen, scene), chosen.end));
  return { text: view.text.slice(list[0]!.start, list.at(-1)!.end), id: null, label: null };
}
