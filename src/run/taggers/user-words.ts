import type { Knowledge } from '../../schema/knowledge.ts';

const severalHan = /^\p{Script=Han}{2,}$/u;

/** Chinese words of the tables with the ICTCLAS tag each has there, for the user dictionary; a word in several tables keeps its first tag. */
export function userWords(knowledge: Knowledge): Map<string, string> {
  const words = new Map<string, string>();
  const add = (tag: string, rows: readonly { zh: readonly string[] }[]): void => {
    for (const word of rows.flatMap((row) => row.zh)) if (severalHan.test(word) && !words.has(word)) words.set(word, tag);
  };
  add('ns', knowledge.entities);
  add('n', knowledge.products);
  add('n', knowledge.measures);
  add('q', knowledge.units);
  return words;
}
