import type { Term } from '../../../schema/claim.ts';
import type { EntityRow } from '../../../schema/knowledge.ts';
import type { Language } from '../../../schema/place.ts';
import { phrasing, type Phrasing } from '../../../text/phrasing.ts';
import type { Reading } from '../../quantities/reading.ts';
import type { Scene } from '../../scene.ts';
import { phraseTerm, termOf } from '../terms.ts';

type Kind = EntityRow['kind'];

/** What kind of holder a word points back to. */
const heads: Readonly<Record<Language, readonly (readonly [Phrasing, readonly Kind[]])[]>> = {
  zh: [
    [phrasing('zh')`(?:${'company-noun'})$`, ['company']],
    [phrasing('zh')`(?:${'country-noun'})$`, ['country']],
    [phrasing('zh')`(?:矿|${'plant-noun'})$`, ['place']],
    [phrasing('zh')`(?:${'region-noun'}|${'district-noun'})$`, ['region', 'place']],
  ],
  en: [
    [phrasing('en')`\b(?:${'company-noun'})$`, ['company']],
    [phrasing('en')`\b(?:${'country-noun'})$`, ['country']],
    [phrasing('en')`\b(?:${'region-noun'})$`, ['region']],
    [phrasing('en')`\b(?:${'plant-noun'})$`, ['place']],
  ],
};

/** Whom 该公司, the country, 该矿 means: the holder of that kind named last; else the one spoken of, where the tables do not know it to be of another kind. */
export function pointsBackTo(words: string, at: number, { carried, lexicon, mentions, view }: Scene): Term | null {
  const kinds = heads[view.language].find(([head]) => head(lexicon).test(words))?.[1];
  if (!kinds) return carried.subject;
  const spoken = carried.holders.find(({ id }) => id === carried.subject?.id);
  if (view.language === 'en' && spoken && kinds.includes(spoken.kind)) return carried.subject;
  const named = [...carried.holders, ...mentions.entities.filter(({ end }) => end <= at).map(({ value }) => value)];
  const last = named.findLast(({ kind }) => kinds.includes(kind));
  if (last) return termOf(last, view.language);
  if (kinds.includes('company') && carried.company) return carried.company;
  const spokenOf = named.find(({ id }) => id === carried.subject?.id);
  return spokenOf && !kinds.includes(spokenOf.kind) ? null : carried.subject;
}

const opening: Readonly<Record<Language, Phrasing>> = {
  zh: phrasing(
    'zh',
  )`^[\s，,]*(?:其中|而|但)?(?:该|此|这[家个座])(${'company-noun'}|${'country-noun'}|矿|${'plant-noun'}|${'region-noun'}|${'district-noun'})`,
  en: phrasing(
    'en',
  )`^[\s,]*(?:and |but |while )?(?:the |this |that |this (?:[a-z]+ ){1,2})(${'company-noun'}|${'country-noun'}|${'region-noun'}|${'plant-noun'})\b`,
};

/** 该国进口…, the company sold …: whom a clause that opens with such a word, or with a time before it, is about. */
export function openingAnaphor(_: Reading, scene: Scene, at: number): Term | null {
  const { clauses, periods, view } = scene;
  const clause = clauses[at];
  if (!clause || clause.inside) return null;
  const dated =
    periods.find(({ start, end }) => start - clause.start <= 4 && start >= clause.start && end < clause.end)?.end ?? clause.start;
  const word = opening[view.language](scene.lexicon).exec(view.folded.slice(dated, clause.end))?.[1];
  return word ? pointsBackTo(word, dated, scene) : null;
}

/** 该县, 这种合金: a noun of any kind behind a word that points, at the head of a clause or behind its time. */
const pointing = /^[\s，,]*(?:其中|而|但|且|[今去前当同]年|目前|当前)?(该|此|这[家个座种类])(\p{Script=Han}{1,6})/u;
/** What is no thing and no body: 该时期, 该比例. */
const noBody =
  /^(?:时期|期间|阶段|时间|年度?|月|日|比例|比重|指标|数据|数字|数值|值|项|类|方法|结果|现象|问题|情况|趋势|过程|文|研究|方面|领域|基础|背景)/;

/** Whose a figure is that a clause tells of 该院 or 该合金: whoever was spoken of and is called so, else what the words say. */
export function pointedAt(_: Reading, scene: Scene, at: number): Term | null {
  const { carried, clauses, document, lexicon, periods, view } = scene;
  const clause = clauses[at];
  if (view.language !== 'zh' || !clause || clause.inside) return null;
  const dated = periods.find(({ start, end }) => start - clause.start <= 4 && start >= clause.start && end < clause.end)?.end;
  const head = [clause.start, dated ?? clause.start].find((from) => pointing.test(view.folded.slice(from, clause.end)));
  const found = head === undefined ? null : pointing.exec(view.folded.slice(head, clause.end));
  if (!found) return null;
  const start = head! + found[0].length - found[2]!.length;
  // The cutter takes 该县 for one word.
  const noun = view.words.find((word) => word.start <= start && word.end > start && word.tag !== 'VERB' && word.tag !== 'ADV');
  const name = noun ? view.folded.slice(start, noun.end) : '';
  if (!name || noBody.test(name) || lexicon.quantityNoun.zh.endsText(name)) return null;
  const called = [carried.subject, document.issuer, document.subject].find((term) => term?.text.endsWith(name));
  return (
    called ??
    (carried.subject && carried.subject.id !== 'world' ? carried.subject : phraseTerm(name.length > 1 ? name : `${found[1]}${name}`))
  );
}
