import type { Term } from '../../../schema/claim.ts';
import type { Span } from '../../../schema/place.ts';
import type { Word } from '../../../schema/sentence.ts';
import { phrasing } from '../../../text/phrasing.ts';
import type { Reading } from '../../quantities/reading.ts';
import type { Scene } from '../../scene.ts';
import { phraseTerm } from '../terms.ts';

/** What the name of one company, mine, plant or institute ends with; 精矿 and 铜矿 are goods. */
const body = phrasing(
  'zh',
)`(?:公司|集团|(?<![精原砂富贫块粉铁铜锂钨锡镍锰钴锌铅铝金银煤土石物])矿|${'plant-noun'}|${'works-noun'}|大学|学院|${'institution-noun'})$`;
const anyBody = phrasing('zh')`^(?:${'unnamed-body'})`;
/** Before the name of another party. */
const beforeOther = /(?:[受获对向从自由较比往到至与同和及、给为是被将把由占]|来自|高于|低于|超过|相当于)(?:了)?$/;
const mostWords = 6;

/** 希腊的某某能源公司投资…, 某公司投产的某某项目产能…: the company, project or plant that a Chinese clause names last before its number, though the tables know only the country that it is in. */
export function bodyInClause(reading: Reading, scene: Scene, at: number): Term | null {
  const clause = scene.clauses[at];
  return clause && !clause.inside ? bodyBetween(clause.start, reading.phrase.start, scene) : null;
}

/** 某某公司宣布扩产，总投资3亿欧元: the body that the nearest clause before it names, where no holder of the tables stands nearer. */
export function bodyInSentence(_: Reading, scene: Scene, at: number): Term | null {
  for (let index = at - 1; index >= Math.max(0, at - 4); index--) {
    const { start, end, inside } = scene.clauses[index]!;
    if (inside) continue;
    const found = bodyBetween(start, end, scene);
    if (found || scene.mentions.entities.some((entity) => entity.start >= start && entity.end <= end)) return found;
  }
  return null;
}

/** The last body named in a stretch that is no other party of the figure, none of the tables behind it. */
function bodyBetween(from: number, until: number, scene: Scene): Term | null {
  const { mentions, view } = scene;
  if (view.language !== 'zh') return null;
  const words = view.words.filter(({ start, end }) => start >= from && end <= until);
  for (let last = words.length - 1; last > 0; last--) {
    const name = nameEndingAt(words, last, scene);
    if (!name) continue;
    const isKnown = mentions.entities.some(({ end, value }) => end > name.start && end <= until && value.kind !== 'world');
    const isOther = beforeOther.test(view.folded.slice(from, name.start).trimEnd());
    return isKnown || isOther ? null : phraseTerm(view.text.slice(name.start, name.end));
  }
  return null;
}

const nominal: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'X', 'ADJ']);
const named: ReadonlySet<string> = new Set(['PROPN', 'X']);

/** 埃斯特 拉 能源公司: a character of a foreign name that a tagger takes for a verb. */
const isSyllable = (words: readonly Word[], index: number): boolean =>
  words[index]!.tag === 'VERB' && words[index]!.end - words[index]!.start === 1 && named.has(words[index - 1]?.tag ?? '');

/** The words up to one that ends the name of a body, where a proper name is among them. */
function nameEndingAt(words: readonly Word[], last: number, { lexicon, mentions, periods, sayers, view }: Scene): Span | null {
  const { end } = words[last]!;
  if (!body(lexicon).test(view.folded.slice(words[last]!.start, end))) return null;
  const taken = [...mentions.entities, ...mentions.measures, ...periods];
  let first = last;
  while (
    first > 0 &&
    last - first < mostWords &&
    words[first - 1]!.end === words[first]!.start &&
    (nominal.has(words[first - 1]!.tag) || isSyllable(words, first - 1)) &&
    !taken.some(({ start, end: until }) => start < words[first - 1]!.end && until > words[first - 1]!.start)
  )
    first--;
  const run = words.slice(first, last + 1);
  const start = run[0]!.start;
  const text = view.folded.slice(start, end);
  const isNamed =
    run.some(({ tag, start: from, end: until }) => tag === 'PROPN' && until < end && until - from > 1) || /[a-z]{2}/.test(text);
  const isGood = mentions.products.some((good) => good.start <= start && good.end >= end);
  return isNamed && !isGood && !anyBody(lexicon).test(text) && !sayers.some((sayer) => sayer >= start && sayer < end)
    ? { start, end }
    : null;
}
