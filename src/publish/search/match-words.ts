import { Fact } from '../../schema/fact.ts';

/** What is asked for: each part is to stand in a row, in either language. */
export type Query = readonly string[];

/** Cuts a query into what is looked for: Latin words and numbers as they are, a run of Chinese characters into pairs that follow one another. */
export function parseQuery(words: readonly string[]): Query {
  const text = words.join(' ').normalize('NFKC').toLowerCase();
  const parts = text.match(/\p{Script=Han}+|[\p{Script=Latin}\p{N}](?:[\p{Script=Latin}\p{N}.%-]*[\p{Script=Latin}\p{N}%])?/gu) ?? [];
  const query = parts.flatMap((part) => {
    if (!/\p{Script=Han}/u.test(part)) return [part];
    const characters = [...part].filter((character) => !idle.has(character));
    return characters.length < 2 ? characters : characters.slice(1).map((character, index) => characters[index]! + character);
  });
  return [...new Set(query)].filter((part) => !idleWords.has(part));
}

/** Words of a question that say nothing of its matter. */
const idle = new Set('的在是为了年与和');
const idleWords = new Set(['the', 'of', 'in', 'for', 'a', 'an', 'and', 'was', 'is']);

/** Which parts of a query stand in a row: a Latin word where a word of the row begins like it, a number where it is one. */
export function partsIn(query: Query): (fact: Fact) => string[] {
  return (fact) => {
    const text = [
      fact.label_zh.replaceAll(/\s/g, ''),
      fact.label_en,
      fact.subject,
      fact.measure,
      fact.product,
      fact.ref_area,
      fact.scope,
      fact.basis,
      fact.time_period,
      fact.unit_measure,
      fact.obs_value,
      fact.modality,
      fact.obs_status,
    ]
      .filter(Boolean)
      .join(' ')
      .toLowerCase();
    const words = text.match(/[\p{Script=Latin}\p{N}][\p{Script=Latin}\p{N}.]*/gu) ?? [];
    const stands = (part: string): boolean => {
      if (/\p{Script=Han}/u.test(part)) return text.includes(part);
      return words.some((word) => (/^\d/.test(part) || part.length < 3 ? word === part : word.startsWith(stem(part))));
    };
    return query.filter(stands);
  };
}

const keyNames = Object.keys(Fact.shape).join(' ');
const keys = new RegExp(`"(?:${Object.keys(Fact.shape).join('|')})":`, 'g');

/** Which parts of a query may stand in a row, told by its line alone: all that do stand in it are among them. */
export function partsInLine(query: Query): (line: string) => Query {
  const isAboutHan = query.some((part) => /\p{Script=Han}/u.test(part));
  const isLikeKeys = query.some((part) => keyNames.includes(stem(part)));
  return (line) => {
    const lower = (isLikeKeys ? line.replaceAll(keys, ' ') : line).toLowerCase();
    const text = isAboutHan ? lower.replaceAll(' ', '') : lower;
    return query.filter((part) => text.includes(stem(part)));
  };
}

/** Singular and plural are one. */
function stem(word: string): string {
  return word.length > 3 ? word.replace(/(?:ies|es|s)$/, '') : word;
}
