import type { Term } from '../../../schema/claim.ts';
import type { EntityRow } from '../../../schema/knowledge.ts';
import type { PhraseMatch } from '../../../text/phrase-matcher.ts';
import type { Scene } from '../../scene.ts';
import { termOf } from '../terms.ts';

type Entity = PhraseMatch<EntityRow>;

/** The holder that a name stands for: the most specific of names that adjoin (美国能源部), the whole row of names that are listed (中国、越南、巴西). */
export function holderTerm(entity: Entity, { mentions, view }: Scene): Term {
  const chain = listAround(mostSpecific(entity, mentions.entities, view.folded), mentions.entities, view.folded);
  const first = chain[0]!;
  if (chain.length === 1) return termOf(first.value, view.language, view.text.slice(first.start, first.end));
  return joinedTerm(
    chain.map(({ value }) => value),
    view.text.slice(first.start, chain.at(-1)!.end),
  );
}

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
