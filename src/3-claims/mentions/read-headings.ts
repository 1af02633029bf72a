import type { Language } from '../../schema/place.ts';
import { plainView } from '../cells/headers.ts';
import type { MentionFinder, Mentions } from './find-mentions.ts';

/** Reads what headings say, each once in a document: all sentences below it ask. */
export function createHeadingReader(finder: MentionFinder): (section: readonly string[], language: Language) => Mentions[] {
  const read = { zh: new Map<string, Mentions>(), en: new Map<string, Mentions>() };
  return (section, language) =>
    section.map((heading) => {
      let mentions = read[language].get(heading);
      if (!mentions) read[language].set(heading, (mentions = finder.find(plainView(heading, language))));
      return mentions;
    });
}
