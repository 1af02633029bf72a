import type { Term } from '../../schema/claim.ts';
import type { PaperDocument } from '../../schema/document.ts';
import { phrasing, type Wording } from '../../text/phrasing.ts';
import { phraseTerm } from '../frames/terms.ts';
import { HEAD } from './report-dates.ts';

const organisation = phrasing('en', 'iu')`^[\p{Lu}\d][\p{L}\d&.,'’ -]{2,60}?\s(?:${'company-ending'})$`;

/** Solway Zinc (ASX: SWZ), Harrow Mills Ltd ("the Company"): the name before its listing, or before what it is called from there on. */
const listed = phrasing(
  'en',
  'u',
)`(\p{Lu}[\p{L}\d&.'’-]*(?: (?:of|and|&|de) \p{Lu}[\p{L}\d&.'’-]*| \p{Lu}[\p{L}\d&.'’-]*){0,5}),? ?\((?:${'stock-exchange'})\s*: ?[A-Z\d.]+`;
const called =
  /(\p{Lu}[\p{L}\d&.'’-]*(?: (?:of|and|&|de) \p{Lu}[\p{L}\d&.'’-]*| \p{Lu}[\p{L}\d&.'’-]*){0,5}),? ?\([^()]{0,40}["“”](?:the )?(?:Company|Group)["“”]/u;
/** Solway Zinc reports third quarter results */
const reporting = /^(\p{Lu}.{2,48}?) (?:reports|announces|posts|publishes) .*\b(?:results|earnings|production|quarter|half|year)\b/iu;

/** A report that says "we" or "the company" is of the company whose name stands alone at its head, or that its title or its first lines introduce. */
export function accountGiver({ blocks, source }: PaperDocument, running: string, wording: Wording): Term | null {
  const speaks = /\b(?:we|our)\b/.test(running);
  if (source.language !== 'en' || !(speaks || /\bthe (?:company|group)\b/i.test(running))) return null;
  const lines = [source.title ?? '', ...blocks.slice(0, HEAD).map(({ text }) => text.text)].map((line) => line.replace(/\s+/g, ' ').trim());
  const name =
    (speaks ? lines.find((line) => organisation(wording).test(line)) : undefined) ??
    [listed(wording), called].flatMap((pattern) => lines.flatMap((line) => pattern.exec(line)?.[1] ?? []))[0] ??
    reporting.exec(source.title ?? '')?.[1];
  return phraseTerm(name && name === name.toUpperCase() ? inTitleCase(name) : (name ?? ''));
}

const inTitleCase = (name: string): string => name.replace(/\p{L}[\p{L}'’]*/gu, (word) => word.charAt(0) + word.slice(1).toLowerCase());
