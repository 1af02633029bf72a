import type { Term } from '../../schema/claim.ts';
import type { PaperDocument } from '../../schema/document.ts';
import { phrasing, type Wording } from '../../text/phrasing.ts';
import { phraseTerm } from '../frames/terms.ts';
import { HEAD } from './report-dates.ts';

const organisation = phrasing('en', 'iu')`^[\p{Lu}\d][\p{L}\d&.,'’ -]{2,60}?\s(?:${'company-ending'})$`;

/** A report that says "we" is of the company whose name stands alone at its head. */
export function accountGiver({ blocks, source }: PaperDocument, running: string, wording: Wording): Term | null {
  if (source.language !== 'en' || !/\b(?:we|our)\b/.test(running)) return null;
  const lines = [source.title ?? '', ...blocks.slice(0, HEAD).map(({ text }) => text.text)].map((line) => line.replace(/\s+/g, ' ').trim());
  const name = lines.find((line) => organisation(wording).test(line));
  return phraseTerm(name && name === name.toUpperCase() ? inTitleCase(name) : (name ?? ''));
}

const inTitleCase = (name: string): string => name.replace(/\p{L}[\p{L}'’]*/gu, (word) => word.charAt(0) + word.slice(1).toLowerCase());
