import type { WordingRow } from '../schema/knowledge.ts';
import type { Language } from '../schema/place.ts';
import type { WordListId } from '../schema/word-lists.ts';

/** The words of the tables, list by list. */
export interface Wording {
  words: (list: WordListId, language: Language) => readonly string[];
}

/** The words of the wording table, list by list. */
export function wordingOf(rows: readonly WordingRow[]): Wording {
  const byId = new Map(rows.map((row) => [row.id, row]));
  return { words: (list, language) => byId.get(list)?.[language] ?? [] };
}

/** An expression whose word lists stand in the tables: made of them when it is first asked for. */
export type Phrasing = (wording: Wording) => RegExp;

/**
 * A tag for expressions that name word lists: phrasing('zh')`(?:${'school-noun'})的$` is 大学的, 学院的 and so on. A list stands for its words in the languages given, the
 * longest first; an expression that is named stands for itself; everything else is the source as it would stand between slashes.
 */
export const phrasing =
  (language: Language | 'both', flags = '') =>
  (source: TemplateStringsArray, ...parts: readonly (WordListId | RegExp | Phrasing)[]): Phrasing => {
    const languages: readonly Language[] = language === 'both' ? ['zh', 'en'] : [language];
    let known: Wording | undefined;
    let made: RegExp | undefined;
    return (wording) => {
      if (!made || known !== wording) {
        known = wording;
        const sourceOf = (part: (typeof parts)[number]): string => {
          if (typeof part === 'string') return alternatives(languages.flatMap((each) => wording.words(part, each)));
          return (part instanceof RegExp ? part : part(wording)).source;
        };
        made = new RegExp(String.raw({ raw: source.raw }, ...parts.map(sourceOf)), flags);
      }
      return made;
    };
  };

/** No word at all matches nothing, not everything. */
const NEVER = '(?!)';

const alternatives = (words: readonly string[]): string =>
  words.length === 0
    ? NEVER
    : [...words]
        .sort((a, b) => b.length - a.length)
        .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`))
        .join('|');
