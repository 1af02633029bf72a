import type { Term } from '../../schema/claim.ts';
import type { PaperDocument } from '../../schema/document.ts';
import { phraseTerm } from '../frames/terms.ts';
import { HEAD } from './report-dates.ts';

const organisation =
  /^[\p{Lu}\d][\p{L}\d&.,'’ -]{2,60}?\s(?:corporation|corp\.?|incorporated|inc\.?|limited|ltd\.?|plc|company|co\.|group|holdings|bank|n\.v\.|s\.a\.|ag|se|gmbh|llc|l\.p\.)$/iu;

/** Solway Zinc (ASX: SWZ), Harrow Mills Ltd ("the Company"): the name before its listing, or before what it is called from there on. */
const introduced = [
  /(\p{Lu}[\p{L}\d&.'’-]*(?: (?:of|and|&|de) \p{Lu}[\p{L}\d&.'’-]*| \p{Lu}[\p{L}\d&.'’-]*){0,5}),? ?\((?:ASX|NYSE|NASDAQ|Nasdaq|TSX|TSXV|TSX-V|LSE|AIM|HKEX|SEHK|SGX|JSE|OTC\w*)\s*: ?[A-Z\d.]+/u,
  /(\p{Lu}[\p{L}\d&.'’-]*(?: (?:of|and|&|de) \p{Lu}[\p{L}\d&.'’-]*| \p{Lu}[\p{L}\d&.'’-]*){0,5}),? ?\([^()]{0,40}["“”](?:the )?(?:Company|Group)["“”]/u,
];
/** Solway Zinc reports third quarter results */
const reporting = /^(\p{Lu}.{2,48}?) (?:reports|announces|posts|publishes) .*\b(?:results|earnings|production|quarter|half|year)\b/iu;

/** A report that says "we" or "the company" is of the company whose name stands alone at its head, or that its title or its first lines introduce. */
export function accountGiver({ blocks, source }: PaperDocument, running: string): Term | null {
  const speaks = /\b(?:we|our)\b/.test(running);
  if (source.language !== 'en' || !(speaks || /\bthe (?:company|group)\b/i.test(running))) return null;
  const lines = [source.title ?? '', ...blocks.slice(0, HEAD).map(({ text }) => text.text)].map((line) => line.replace(/\s+/g, ' ').trim());
  const name =
    (speaks ? lines.find((line) => organisation.test(line)) : undefined) ??
    introduced.flatMap((pattern) => lines.flatMap((line) => pattern.exec(line)?.[1] ?? []))[0] ??
    reporting.exec(source.title ?? '')?.[1];
  return phraseTerm(name && name === name.toUpperCase() ? inTitleCase(name) : (name ?? ''));
}

const inTitleCase = (name: string): string => name.replace(/\p{L}[\p{L}'’]*/gu, (word) => word.charAt(0) + word.slice(1).toLowerCase());
