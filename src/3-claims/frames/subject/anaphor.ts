import type { Term } from '../../../schema/claim.ts';
import type { EntityRow } from '../../../schema/knowledge.ts';
import type { Language } from '../../../schema/place.ts';
import type { Reading } from '../../quantities/reading.ts';
import type { Scene } from '../../scene.ts';
import { termOf } from '../terms.ts';

type Kind = EntityRow['kind'];

/** What kind of holder a word points back to. */
const heads: Record<Language, readonly (readonly [RegExp, readonly Kind[]])[]> = {
  zh: [
    [/(?:公司|企业|集团|厂商)$/, ['company']],
    [/国(?:家)?$/, ['country']],
    [/(?:省|市|县|州|自治区|地区)$/, ['region', 'place']],
    [/(?:矿|矿山|矿区|矿床|项目|工厂|基地|港)$/, ['place']],
  ],
  en: [
    [/\b(?:company|firm|manufacturer)$/, ['company']],
    [/\bcountry$/, ['country']],
    [/\b(?:state|province|region)$/, ['region']],
    [/\b(?:mine|plant|project|site|facility|refinery|deposit)$/, ['place']],
  ],
};

/** Whom 该公司, the country, 该矿 means: the holder of that kind named last; else the one spoken of, where the tables do not know it to be of another kind. */
export function pointsBackTo(words: string, at: number, { carried, mentions, view }: Scene): Term | null {
  const kinds = heads[view.language].find(([head]) => head.test(words))?.[1];
  if (!kinds) return carried.subject;
  const spoken = carried.holders.find(({ id }) => id === carried.subject?.id);
  if (view.language === 'en' && spoken && kinds.includes(spoken.kind)) return carried.subject;
  const named = [...carried.holders, ...mentions.entities.filter(({ end }) => end <= at).map(({ value }) => value)];
  const last = named.findLast(({ kind }) => kinds.includes(kind));
  if (last) return termOf(last, view.language);
  const spokenOf = named.find(({ id }) => id === carried.subject?.id);
  return spokenOf && !kinds.includes(spokenOf.kind) ? null : carried.subject;
}

const opening = {
  zh: /^[\s，,]*(?:其中|而|但)?(?:该|此|这[家个座])(国家?|公司|企业|集团|厂商|省|市|县|州|地区|矿[山区床]?|项目|工厂|基地)/,
  en: /^[\s,]*(?:and |but |while )?(?:the|this|that) (company|firm|manufacturer|country|province|mine|plant|refinery|deposit)\b/,
};

/** 该国进口…, the company sold …: whom a clause that opens with such a word, or with a time before it, is about. */
export function openingAnaphor(_: Reading, scene: Scene, at: number): Term | null {
  const { clauses, periods, view } = scene;
  const clause = clauses[at];
  if (!clause || clause.inside) return null;
  const dated =
    periods.find(({ start, end }) => start - clause.start <= 4 && start >= clause.start && end < clause.end)?.end ?? clause.start;
  const word = opening[view.language].exec(view.folded.slice(dated, clause.end))?.[1];
  return word ? pointsBackTo(word, dated, scene) : null;
}
