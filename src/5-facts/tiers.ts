import { normalisePhrase } from '../identity/normalise-phrase.ts';
import type { Source } from '../schema/document.ts';
import type { Knowledge } from '../schema/knowledge.ts';
import type { Settings } from '../schema/settings.ts';

/** How far sources are trusted, from 1 (most) to 5. */
export interface Tiers {
  /** Of an origin (`authority usgs`, `paper a`, `work …`). */
  ofOrigin: (origin: string) => number;
  /** Of a paper that the settings name. */
  ofPaper: (paper: Source) => number | null;
}

const knownAuthority = 2;
const anyOther = 3;

/** What heshu.json says of sources, by whatever name it knows them. */
export function tiersOf({ tiers }: Settings, { entities }: Knowledge): Tiers {
  const named = new Map(Object.entries(tiers).map(([name, tier]) => [normalisePhrase(name), tier]));
  const tierOf = (names: readonly string[]) => names.map((name) => named.get(normalisePhrase(name))).find((tier) => tier !== undefined);
  const namesOf = new Map(entities.map(({ id, zh, en, label }) => [id, [id, label.zh, label.en, ...zh, ...en]]));
  return {
    ofOrigin: remembered((origin) => {
      const [kind, name] = [origin.slice(0, origin.indexOf(' ')), origin.slice(origin.indexOf(' ') + 1)];
      return tierOf(kind === 'authority' ? (namesOf.get(name) ?? [name]) : [name]) ?? (kind === 'authority' ? knownAuthority : anyOther);
    }),
    ofPaper: named.size === 0 ? () => null : ({ id, path }) => tierOf([id, path]) ?? null,
  };
}

/** Few origins stand behind many claims. */
function remembered(tierOf: (origin: string) => number): (origin: string) => number {
  const known = new Map<string, number>();
  return (origin) => {
    const tier = known.get(origin) ?? tierOf(origin);
    known.set(origin, tier);
    return tier;
  };
}
