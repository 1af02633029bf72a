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

/** 全县, 我市: what an account without a title calls the place that gives it, the way it says so most often; null where it hardly does. */
export function placeOfAccount({ source }: PaperDocument, running: string): Term | null {
  if (source.language !== 'zh') return null;
  const counts = new Map<string, number>();
  for (const [, kind = ''] of running.matchAll(/[全我本]([省市县區区州旗盟镇乡縣鎮鄉])(?![\p{Script=Han}]?[长長委级級场場])/gu))
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
  const [most] = [...counts].sort((a, b) => b[1] - a[1]);
  return most && most[1] >= 3 ? phraseTerm(`全${most[0]}`) : null;
}
