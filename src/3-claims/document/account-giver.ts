import type { Term } from '../../schema/claim.ts';
import type { PaperDocument } from '../../schema/document.ts';
import { phraseTerm } from '../frames/terms.ts';
import { HEAD } from './report-dates.ts';

const organisation =
  /^[\p{Lu}\d][\p{L}\d&.,'’ -]{2,60}?\s(?:corporation|corp\.?|incorporated|inc\.?|limited|ltd\.?|plc|company|co\.|group|holdings|bank|n\.v\.|s\.a\.|ag|se|gmbh|llc|l\.p\.)$/iu;

/** A report that says "we" is of the company whose name stands alone at its head. */
export function accountGiver({ blocks, source }: PaperDocument, running: string): Term | null {
  if (source.language !== 'en' || !/\b(?:we|our)\b/.test(running)) return null;
  const lines = [source.title ?? '', ...blocks.slice(0, HEAD).map(({ text }) => text.text)].map((line) => line.replace(/\s+/g, ' ').trim());
  const name = lines.find((line) => organisation.test(line));
  return phraseTerm(name && name === name.toUpperCase() ? inTitleCase(name) : (name ?? ''));
}

const inTitleCase = (name: string): string => name.replace(/\p{L}[\p{L}'’]*/gu, (word) => word.charAt(0) + word.slice(1).toLowerCase());
