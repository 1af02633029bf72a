import type { Reference } from '../../../schema/document.ts';
import { foldText } from '../../../text/fold.ts';

/** Tells whether words name a body that the document cites: an author of its references, or the part of one that is long enough to be a name. Such a body tells figures and does not own them. */
export function sourceNamesOf(references: readonly Reference[]): (words: string) => boolean {
  const authors = [...new Set(references.filter(({ kind }) => kind === 'entry').flatMap((reference) => reference.authors.map(foldText)))];
  return (words) => {
    const name = foldText(words).replace(/^the /, '').trim();
    const isLong = /[\u3400-\u9fff]/.test(name) ? name.length >= 4 : name.length >= 8 && name.includes(' ');
    return (
      name.length >= 4 && authors.some((author) => author === name || author.startsWith(`${name} `) || (isLong && author.includes(name)))
    );
  };
}
