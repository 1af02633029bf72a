import type { Term } from '../../schema/claim.ts';
import { nameIn, termOf } from '../frames/terms.ts';
import { atHome, type Home } from '../mentions/at-home.ts';
import type { Toolbox } from '../toolbox.ts';
import type { TextBlock } from './text-blocks.ts';

/** How often a text names things, by id; of a good, which wider one it is a kind of. */
type Counts = Map<string, { term: Term; count: number; broader: string | null }>;

/** How often the headings and paragraphs name each country and each good. */
export function countNames(
  blocks: readonly TextBlock[],
  finder: Toolbox['finder'],
  home: Home | null,
): { holders: Counts; products: Counts } {
  const holders: Counts = new Map();
  const products: Counts = new Map();
  for (const { kind, view } of blocks) {
    if (kind !== 'paragraph' && kind !== 'heading') continue;
    const { language, text } = view;
    const found = atHome(finder.find(view), view, home);
    for (const { value, start, end } of found.entities)
      if (value.kind === 'country' || value.kind === 'region' || value.kind === 'world')
        tally(holders, value.id, nameIn(language, value, text.slice(start, end)));
    for (const { value, start, end } of found.products)
      tally(products, value.id, termOf(value, language, text.slice(start, end)), value.broader);
  }
  return { holders, products };
}

function tally(counts: Counts, id: string, term: Term, broader: string | null = null): void {
  const entry = counts.get(id);
  if (entry) entry.count++;
  else counts.set(id, { term, count: 1, broader });
}

/** A text that names several countries and the world is about the world. */
export function worldOrMost(counts: Counts): Term | null {
  const world = counts.get('world');
  const most = Math.max(...[...counts.values()].map(({ count }) => count));
  return world && world.count >= 2 && counts.size > 2 && world.count * 3 >= most ? world.term : mostCounted(counts);
}

/** The good that a document is on: its unrelated others, taken together, are named half as often at most. */
export function mainGood(products: Counts): Term | null {
  const good = mostCounted(products);
  const own = good && products.get(good.id ?? '');
  if (!good || !own) return null;
  const others = [...products].filter(([id, { broader }]) => id !== good.id && broader !== good.id && own.broader !== id);
  return others.reduce((sum, [, { count }]) => sum + 2 * count, 0) <= own.count ? good : null;
}

function mostCounted(counts: Counts): Term | null {
  let best: { term: Term; count: number } | null = null;
  for (const entry of counts.values()) if (!best || entry.count > best.count) best = entry;
  return best && best.count >= 3 ? best.term : null;
}
