import type { Knowledge } from '../schema/knowledge.ts';
import { normalisePhrase } from '../identity/normalise-phrase.ts';

/** What the tables know of who lies where. */
export interface Entities {
  /** What the first lies in, from the nearest to the world; nothing for a name that the tables do not know. */
  around: (part: string) => readonly string[];
  /** Whether a name stands for a country, a region or an authority, of which many events are told. */
  hasManyEvents: (name: string) => boolean;
  /** The authorities that a text names. */
  authoritiesIn: (text: string) => readonly string[];
  /** Whether the tables know the name. */
  isKnown: (name: string) => boolean;
  /** The id behind a name in either language, or its normalised words. */
  named: (name: string) => string;
}

const manyEvents: ReadonlySet<string> = new Set(['world', 'country', 'region', 'authority', 'group']);

export function entitiesOf({ entities }: Knowledge): Entities {
  const within = new Map(entities.map((row) => [row.id, row.within]));
  const kinds = new Map(entities.map((row) => [row.id, row.kind]));
  const names = new Map(
    entities.flatMap((row) => [row.label.zh, row.label.en, ...row.zh, ...row.en].map((name) => [normalisePhrase(name), row.id] as const)),
  );
  const authorities = [...names].filter(([name, id]) => kinds.get(id) === 'authority' && name.length >= 3);
  return {
    authoritiesIn: (text) => {
      const plain = normalisePhrase(text);
      return authorities.filter(([name]) => plain.includes(name)).map(([, id]) => id);
    },
    around: (part) => {
      if (!kinds.has(part) || part === 'world' || kinds.get(part) === 'authority') return [];
      const wholes = new Set<string>();
      for (let at = within.get(part) ?? null; at !== null && !wholes.has(at); at = within.get(at) ?? null) wholes.add(at);
      return [...wholes.add('world')];
    },
    hasManyEvents: (name) => manyEvents.has(kinds.get(name) ?? ''),
    isKnown: (name) => names.has(normalisePhrase(name)),
    named: (name) => names.get(normalisePhrase(name)) ?? normalisePhrase(name),
  };
}
