import type { Term } from '../../../schema/claim.ts';
import type { EntityRow } from '../../../schema/knowledge.ts';
import type { PhraseMatch } from '../../../text/phrase-matcher.ts';
import type { Scene } from '../../scene.ts';
import type { SentenceView } from '../../view.ts';
import { termOf } from '../terms.ts';

type Entity = PhraseMatch<EntityRow>;

/** The holder that a name stands for: the most specific of names that adjoin (美国能源部), the whole row of names that are listed (中国、越南、巴西). */
export function holderTerm(entity: Entity, { mentions, view }: Scene): Term {
  const chain = listAround(mostSpecific(entity, mentions.entities, view.folded), mentions.entities, view.folded);
  const first = chain[0]!;
  if (chain.length === 1) return withFacility(first, view);
  return joinedTerm(
    chain.map(({ value }) => value),
    view.text.slice(first.start, chain.at(-1)!.end),
  );
}

/** 武汉港, 青海基地: a place with what stands there is a holder of its own; else the name alone. */
export function withFacility({ start, end, value }: Entity, { folded, language, text }: SentenceView): Term {
  const facility =
    language === 'zh' && (value.kind === 'country' || value.kind === 'place') ? (facilityBehind.exec(folded.slice(end))?.[0] ?? '') : '';
  const words = text.slice(start, end + facility.length);
  return facility ? { text: words, id: null, label: null } : termOf(value, language, words);
}

/** What stands in a place and bears its name. */
export const facilityBehind =
  /^(?:港区?(?![口币元])|站(?!在|点)|矿(?=[是为的始原主年、和，,]|$)|厂|基地|工厂|机场|油田|气田|煤矿|水库|枢纽|电站|园区|新区|开发区|高新区|保税区|灌区|盆地|平原|分公司|子公司|航线)/;

/** Several holders as one: id `BR+CN`, in code order. */
export function joinedTerm(rows: readonly EntityRow[], text: string): Term {
  const label = { zh: rows.map((row) => row.label.zh).join('、'), en: rows.map((row) => row.label.en).join(', ') };
  return { text, id: [...new Set(rows.map((row) => row.id))].sort().join('+'), label };
}

function mostSpecific(entity: Entity, entities: readonly Entity[], folded: string): Entity {
  const next = entities.find(
    (other) =>
      other.start >= entity.end &&
      /^\s?$/.test(folded.slice(entity.end, other.start)) &&
      other.value.kind !== 'country' &&
      other.value.kind !== 'world',
  );
  return next ? mostSpecific(next, entities, folded) : entity;
}

/** A comma alone lists names only where the last two are joined by a word for "and". */
function listAround(entity: Entity, entities: readonly Entity[], folded: string): Entity[] {
  const link = (a: Entity, b: Entity) =>
    /^\s*(?:([、])|(,)|,?\s*(?:和|与|及|以及|and)(?:\s+the)?|(,)\s+the)\s*$/.exec(folded.slice(a.end, b.start));
  const at = entities.indexOf(entity);
  let first = at;
  let last = at;
  while (last < entities.length - 1 && link(entities[last]!, entities[last + 1]!)) last++;
  while (first > 0 && link(entities[first - 1]!, entities[first]!)) first--;
  const chain = entities.slice(first, last + 1);
  const commas = chain.some((item, index) => index > 0 && /^\s*,\s*(?:the\s+)?$/.test(folded.slice(chain[index - 1]!.end, item.start)));
  const closes = chain.length > 1 && /(?:和|与|及|and)(?:\s+the)?\s*$/.test(folded.slice(chain.at(-2)!.end, chain.at(-1)!.start));
  // "… in Taiwan, and China's …": of two names a comma before the "and" parts clauses.
  const parts = chain.length === 2 && /^\s*,\s*(?:and|以及|和)/.test(folded.slice(chain[0]!.end, chain[1]!.start));
  return parts || (commas && !closes) ? [entity] : chain;
}
