import type { Term } from '../../../schema/claim.ts';
import type { EntityRow, MeasureRow } from '../../../schema/knowledge.ts';
import type { PhraseMatch } from '../../../text/phrase-matcher.ts';
import type { Reading } from '../../quantities/reading.ts';
import type { Scene } from '../../scene.ts';
import { nounPhraseAfter, nounPhraseBefore } from '../noun-phrase.ts';
import { phraseTerm, termOf } from '../terms.ts';
import { holderTerm, joinedTerm } from './name-chains.ts';
import { isOtherParty } from './other-parties.ts';
import { endsAsHolder } from './topic-phrase.ts';
import type { SentenceView } from '../../view.ts';

/** 中国(占比78%): the name before the bracket; 冶金合金(21%): the noun before it. */
export function headOfBracket(_: Reading, scene: Scene, at: number): Term | null {
  const { clauses, mentions, view } = scene;
  const clause = clauses[at];
  if (!clause?.inside) return null;
  const before = view.folded
    .slice(0, clause.start)
    .replace(/[(（]\s*$/, '')
    .trimEnd();
  const entity = mentions.entities.findLast((mention) => mention.end <= before.length);
  if (entity?.end === before.length) return termOf(entity.value, view.language, view.text.slice(entity.start, entity.end));
  const isShare = /^\s*(?:占比?|约|近)?\s*\d[\d.]*\s*%\s*$/.test(view.folded.slice(clause.start, clause.end));
  return isShare ? phraseTerm(nounPhraseBefore(view, before.length)) : null;
}

/** 72%来自X, 九成…为X所掌握, 九成在X: the holder stands behind the number. */
export function agentBehind(reading: Reading, { clauses, mentions, view }: Scene, at: number): Term | null {
  const end = clauses[at]?.end ?? 0;
  const entity = mentions.entities.find((mention) => mention.start >= reading.end && mention.end <= end);
  if (!entity) return null;
  const between = view.folded.slice(reading.phrase.end, entity.start);
  const held =
    /^\s*(?:来自|出自|产自|源自|在|位于|由|归)$/.test(between) ||
    /^\s*(?:of [^,.;:()]{1,40} )?(?:(?:is|are|was|were) (?:\w+ )?(?:in|by|from)|comes? from|came from) (?:the )?$/.test(between) ||
    (/[为由被归]$/.test(between) && /^[^，,。]{0,6}所?(?:掌握|拥有|控制|占有|垄断|供应|生产|承担)/.test(view.folded.slice(entity.end)));
  return held ? termOf(entity.value, view.language, view.text.slice(entity.start, entity.end)) : null;
}

const groupWords = {
  zh: /([两二三四五六七八九十])(?:国|个国家|大国|者|家|省|地|市)(?:的)?[^，,。;；]{0,8}(?:合计|之和|总和|总计|共)|(?:合计|总和)(?=[^，,。;；]{0,10}$)/,
  en: /\b(?:the|these|those|all)\s+(two|three|four|five|six|seven|eight)\s+(?:\w+\s+)?(?:countries|states|producers|companies|economies|regions|markets)\b/,
};
const numbers: Record<string, number> = {
  两: 2,
  二: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
  十: 10,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
};

/** 三国合计, the three countries together: the holders named just before, as many as the word says, as one. */
export function groupNamed(reading: Reading, scene: Scene, at: number): Term | null {
  const { clauses, mentions, view, carried } = scene;
  for (const index of [at, at - 1]) {
    const clause = clauses[index];
    if (!clause || clause.inside) continue;
    const words = view.folded.slice(clause.start, index === at ? reading.phrase.start : clause.end);
    const match = groupWords[view.language].exec(words);
    const own = mentions.entities.some(
      (entity) => entity.start >= clause.start && entity.end <= clause.end && entity.value.kind === 'country',
    );
    if (!match || own) continue;
    const count = numbers[match[1] ?? ''] ?? 0;
    const before = mentions.entities
      .filter((entity) => entity.end <= clause.start + match.index && entity.value.kind === 'country')
      .map(({ value }) => value);
    const rows = distinct([...carried.holders, ...before]).slice(-count);
    if (count === 0) return null;
    return rows.length === count
      ? joinedTerm(rows, view.text.slice(clause.start + match.index, clause.start + match.index + match[0].length))
      : phraseTerm(match[0]);
  }
  return null;
}

const distinct = (rows: readonly EntityRow[]): EntityRow[] =>
  [...new Map([...rows].reverse().map((row) => [row.id, row])).values()].reverse();

/** The holder named in the number's own clause: the one that stands at the number, else the first. */
export function holderInClause(reading: Reading, scene: Scene, at: number): Term | null {
  const clause = scene.clauses[at];
  if (!clause) return null;
  const holders = holdersBetween(clause.start, reading.phrase.start, scene);
  const chosen = holders.findLast((entity) => standsAtNumber(entity, reading, scene.view.folded)) ?? holders[0];
  return chosen ? holderTerm(chosen, scene) : null;
}

/** The holder named further left in the sentence, the nearest clause first; what stands in brackets names none. */
export function holderInSentence(_: Reading, scene: Scene, at: number): Term | null {
  for (let index = at - 1; index >= 0 && index >= at - 8; index--) {
    const clause = scene.clauses[index]!;
    if (clause.inside) continue;
    const chosen = holdersBetween(clause.start, clause.end, scene)[0];
    if (chosen) return holderTerm(chosen, scene);
  }
  return null;
}

function holdersBetween(start: number, end: number, scene: Scene): PhraseMatch<EntityRow>[] {
  return scene.mentions.entities.filter((entity) => entity.start >= start && entity.end <= end && !isOtherParty(entity, scene));
}

function standsAtNumber(entity: PhraseMatch<EntityRow>, reading: Reading, folded: string): boolean {
  return /^\s*(?:的|为|约|达|是|仅|:|：|of|at|for|had|with|was|made|,|and)?\s*(?:about |some |over )?$/.test(
    folded.slice(entity.end, reading.phrase.start),
  );
}

/** A price without a holder in its clause is the good's own; so is the change of a price that a clause before it states. */
export function pricedGood(reading: Reading, scene: Scene, at: number): Term | null {
  if (!['price', 'money', 'share'].includes(reading.dimension)) return null;
  for (let index = at; index >= Math.max(0, at - 2); index--) {
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
    if (found || measures.some(({ value }) => value.kind !== 'price') || reading.dimension === 'money') return found;
    if (index < at && scene.mentions.entities.some((entity) => entity.start >= start && entity.end <= end)) return null;
  }
  return null;
}

function goodOfPrice(price: PhraseMatch<MeasureRow> | undefined, start: number, reading: Reading, { mentions, view }: Scene): Term | null {
  if (!price || /出口|进口|export|import/.test(view.folded.slice(Math.max(start, price.start - 8), price.end))) return null;
  const product =
    mentions.products.findLast((mention) => mention.end <= price.start && mention.start >= start) ??
    mentions.products.find((mention) => mention.start >= price.end && mention.end <= reading.phrase.start);
  if (product) return termOf(product.value, view.language, view.text.slice(product.start, product.end));
  const words = view.language === 'zh' ? nounPhraseBefore(view, price.start) : '';
  return /^[低高]于|^[比较]/.test(words) ? null : phraseTerm(words);
}

/** "…, metallurgical alloys 21%, glass 9%": in a list of shares a clause of nothing but a noun and a number names its own holder. */
export function itemOfList(reading: Reading, { clauses, view, readings }: Scene, at: number): Term | null {
  const clause = clauses[at];
  const earlier = readings.some((other) => other.end <= (clause?.start ?? 0) && other.dimension === 'share');
  if (!clause || clause.inside || reading.dimension !== 'share' || !earlier) return null;
  const words = view.folded
    .slice(clause.start, reading.phrase.start)
    .replace(/^\s*(?:and|以及|和|其次是|其次为)\s*/, '')
    .replace(/(?:约?占比?|为|had|at|with)?\s*(?:约|about)?\s*$/, '')
    .trim();
  const phrase = nounPhraseBefore(view, reading.phrase.start, 30).toLowerCase();
  return words.length > 1 && phrase.endsWith(words) && !/增|降|涨|跌|同比|升/.test(words) ? phraseTerm(words) : null;
}

/** X占Y的N%, X made up N% of Y: X, where no name owns the figure; of A、B和C分别占 the item in the same place. */
export function subjectOfShare(reading: Reading, { clauses, cues, mentions, readings, view }: Scene, at: number): Term | null {
  const clause = clauses[at];
  if (!clause || reading.dimension !== 'share') return null;
  const share =
    view.language === 'zh'
      ? view.folded.slice(clause.start, reading.start).search(/[约仅均只]{0,2}占/)
      : (cues.share.find((cue) => cue.start > clause.start && cue.end <= reading.phrase.start)?.start ?? 0) - clause.start;
  if (share <= 0) return null;
  const parts =
    view.folded.lastIndexOf('分别', reading.start) < clause.start ? [] : splitNames(view.text.slice(clause.start, clause.start + share));
  const numbers = readings.filter((other) => other.dimension === 'share' && other.start >= clause.start && other.end <= clause.end);
  if (parts.length > 1 && parts.length === numbers.length) return phraseTerm(parts[numbers.indexOf(reading)] ?? '');
  const words = nounPhraseBefore(view, clause.start + share, 30);
  // 封测占全球57%: with no word for what it is a share of, the branch is what is counted, and whose share it is was said before.
  if (isShareOfWorld(reading, view) && isBranch(clause.start, clause.start + share, view)) return null;
  const names = [...mentions.measures, ...mentions.entities];
  const known = names.some((name) => view.text.slice(name.start, name.end) === words);
  return known || /^(?:it|they|its|their|this|that|which|share)$/i.test(words) ? null : phraseTerm(words);
}

/** 占全球57%, of nothing further. */
function isShareOfWorld(reading: Reading, view: SentenceView): boolean {
  return /占(?:据|到)?了?(?:全球|世界|全世界)的?(?:约|近|逾|超过?|不足|将近|达|高达)?\s*$/.test(
    view.folded.slice(Math.max(0, reading.phrase.start - 16), reading.phrase.start),
  );
}

/** The holder of the sentences before; the world holds no share of itself. */
export function holderCarried(reading: Reading, { carried, view }: Scene): Term | null {
  return carried.subject?.id === 'world' && isShareOfWorld(reading, view) ? null : carried.subject;
}

/** 封装测试, 晶圆代工: common words only, none of them of an organisation. */
function isBranch(start: number, end: number, view: SentenceView): boolean {
  const words = view.words.filter((word) => word.start >= start && word.end <= end && !['PUNCT', 'ADV'].includes(word.tag));
  return (
    words.length > 0 &&
    words.every(({ tag }) => ['NOUN', 'VERB', 'ADJ', 'X'].includes(tag)) &&
    !endsAsHolder(view.text.slice(words[0]!.start, words.at(-1)!.end), view.language)
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
export function holdersOfShare(reading: Reading, { clauses, mentions, view }: Scene, at: number): Term | null {
  if (reading.dimension !== 'share' || !/^\s*(?:的|of )/.test(view.folded.slice(reading.phrase.end))) return null;
  const words = nounPhraseAfter(view, reading.phrase.end, 30).replace(/^(?:its|their|the|all)\s+/i, '');
  const named = mentions.entities.some((entity) => entity.start >= (clauses[at]?.start ?? 0) && entity.end <= reading.phrase.start);
  return !named && endsAsHolder(words, view.language) ? phraseTerm(words) : null;
}

/** Kiruna, a mine that closed in …; Kiruna, which closed in …: the name that a relative clause goes on about. */
export function antecedent(reading: Reading, { mentions, view }: Scene): Term | null {
  if (view.language !== 'en') return null;
  const entity = mentions.entities.findLast((mention) => mention.end <= reading.phrase.start);
  const between = entity ? view.folded.slice(entity.end, reading.phrase.start) : '';
  const relative = /^,\s+(?:(?:an?|the|its|now|once)\s[^,.;:()]{1,48}\s(?:that|which|who)|which|who)\s[^.;:()]{1,90}$/.test(between);
  return entity && relative ? termOf(entity.value, view.language, view.text.slice(entity.start, entity.end)) : null;
}

/** Terbium oxide lost 58% of its value: the good before the verb of a change is what changed. */
export function goodThatChanged(reading: Reading, { clauses, mentions, view }: Scene, at: number): Term | null {
  const clause = clauses[at];
  if (!clause || view.language !== 'en' || reading.dimension !== 'share') return null;
  const good = mentions.products.findLast((product) => product.start >= clause.start && product.end <= reading.phrase.start);
  const moved =
    good &&
    /^\s*(?:lost|gained|fell|rose|dropped|climbed|declined|slid|jumped)\s+(?:by )?$/.test(
      view.folded.slice(good.end, reading.phrase.start),
    );
  return good && moved ? termOf(good.value, view.language, view.text.slice(good.start, good.end)) : null;
}

/** In a trial a difference, its interval, its p-value and a ratio of risks are of the two arms together. */
export function contrastOfArms(reading: Reading, { document, view }: Scene): Term | null {
  const around = view.folded.slice(Math.max(0, reading.phrase.start - 40), reading.phrase.start);
  const compares =
    /(?:difference[^.;]*|relative risk of |odds ratio of |hazard ratio of |\bci\s*|\bp\s*[=<>]\s*|差值[^，。;；]*|之差[^，。;；]*)$/.test(
      around,
    ) || /^\s*(?:farther|further|more|less|fewer) (?:in|than)/.test(view.folded.slice(reading.phrase.end));
  return compares ? document.contrast : null;
}

/** Where a paper is about no named holder, what is counted is its own subject (214 participants). */
export function countedThing(reading: Reading, { document, view }: Scene): Term | null {
  return document.subject === null && reading.counted && view.language === 'en' ? phraseTerm(reading.counted) : null;
}
