import { Knowledge } from '../../src/schema/knowledge.ts';

/** All tables, without a row. */
export function emptyKnowledge(): Knowledge {
  return Knowledge.parse(Object.fromEntries(Object.keys(Knowledge.shape).map((table) => [table, []])));
}
