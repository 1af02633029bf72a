import type { Term } from '../schema/claim.ts';
import type { PaperDocument } from '../schema/document.ts';
import type { EntityRow } from '../schema/knowledge.ts';
import { foldText } from '../text/fold.ts';
import { contrastOf } from './cells/contrast.ts';
import { plainView } from './cells/headers.ts';
import { readMarkers } from './citations/read-markers.ts';
import { issuerOf } from './frames/subject/issuer.ts';
import { sourceNamesOf } from './frames/subject/source-names.ts';
import { phraseTerm, termOf } from './frames/terms.ts';
import { atHome, countryOfStudy, homeOf } from './mentions/at-home.ts';
import type { Lexicon } from './mentions/lexicon.ts';
import type { Mentions } from './mentions/find-mentions.ts';
import type { PeriodMention } from './periods/period.ts';
import type { OuterUnit } from './quantities/apply-unit.ts';
import type { DocumentFrame } from './scene.ts';
import type { SentenceView } from './view.ts';
import type { Toolbox } from './toolbox.ts';

/** How often a text names things, by id; of a good, which wider one it is a kind of. */
type Counts = Map<string, { term: Term; count: number; broader: string | null }>;

/** What the whole document is about: the holder and the good that its title names, else those it names most often. */
export function documentFrame(
  document: PaperDocument,
  { finder, lexicon, periods, quantities }: Pick<Toolbox, 'finder' | 'lexicon' | 'periods' | 'quantities'>,
): DocumentFrame {
  const { language, year, title } = document.source;
  const titled = plainView(title ?? '', language);
  const inTitle = finder.find(titled);
  const read = (view: SentenceView) => periods(view.text, view.folded, language, { paperYear: year, last: null, spoken: null });
  const running = foldText(
    document.blocks
      .filter(({ kind }) => kind === 'paragraph')
      .map(({ text }) => text.text)
      .join('\n'),
  );
  const names = [...inTitle.entities, ...finder.find(plainView(running.slice(0, SAMPLE), language)).entities].map(({ value }) => value);
  const people = peopleIn(`${foldText(title ?? '')}\n${running}`, language, lexicon);
  const arms = people ? armsIn(running, language) : [];
  const owner = inTitle.entities.find(({ value }) => value.kind !== 'authority');
  const home = language === 'zh' ? (homeOf(sampleOf(document), names) ?? countryOfStudy(owner?.value, running)) : null;
  const good = inTitle.products[0];
  const body = issuerOf(title ?? '');
  const named = inTitle.entities.find(({ start, end }) => title?.slice(start, end) === body?.text);
  const issuer = named ? nameIn(language, named.value, body?.text) : body;
  const counted = (issuer ?? owner) && good ? null : countNames(document, finder, home);
  return {
    language,
    year,
    period: periodOfReport(datesIn(titled, read(titled), inTitle).at(-1), year, issuer !== null) ?? accountsOf(document, read),
    issuer,
    home,
    subject:
      issuer ??
      (arms.length > 1 || language === 'en' ? people : null) ??
      (owner
        ? nameIn(language, owner.value, title?.slice(owner.start, owner.end))
        : (partNamed(inTitle) ?? accountGiver(document, running) ?? (counted && worldOrMost(counted.holders)))),
    contrast: document.tables.map((table) => contrastOf(table)).find((term) => term !== null) ?? contrastOfTwo(arms, language),
    saysInText: (words) => running === '' || running.includes(foldText(words)),
    isSource: sourceNamesOf(document.references),
    isCommonWord: commonWords(document),
    unit: unitOfData(document, quantities),
    people,
    arms,
    study: people && phraseTerm(registration.exec(running)?.[0].toUpperCase() ?? title ?? ''),
    product: good ? termOf(good.value, language) : counted && mainGood(counted.products),
  };
}

/** How often the headings and paragraphs name each country and each good. */
function countNames(
  { blocks, source: { language } }: PaperDocument,
  finder: Toolbox['finder'],
  home: EntityRow | null,
): { holders: Counts; products: Counts } {
  const holders: Counts = new Map();
  const products: Counts = new Map();
  for (const { kind, text } of blocks) {
    if (kind !== 'paragraph' && kind !== 'heading') continue;
    const view = plainView(text.text, language);
    const found = atHome(finder.find(view), view, home);
    for (const { value, start, end } of found.entities)
      if (value.kind === 'country' || value.kind === 'region' || value.kind === 'world')
        tally(holders, value.id, nameIn(language, value, text.text.slice(start, end)));
    for (const { value, start, end } of found.products)
      tally(products, value.id, termOf(value, language, text.text.slice(start, end)), value.broader);
  }
  return { holders, products };
}

/** So much of a text tells where it was written. */
const SAMPLE = 20_000;

/** The head of the running text as it stands in the document. */
function sampleOf({ blocks }: PaperDocument): string {
  let text = '';
  for (const block of blocks) if (block.kind === 'paragraph' && text.length < SAMPLE) text += block.text.text;
  return text.slice(0, SAMPLE);
}

/** The times that a title names; the year of a work that it cites, Smith et al. (2019), 李明等（2019）, is none. */
function datesIn({ text }: SentenceView, dates: readonly PeriodMention[], { entities }: Mentions): PeriodMention[] {
  const cited = readMarkers(text, []).filter(
    ({ kind, start, end }) => kind === 'author-year' && !entities.some((entity) => entity.start < end && entity.end > start),
  );
  return dates.filter((date) => !cited.some(({ start, end }) => date.start >= start && date.end <= end));
}

/** The words that the running text writes in small letters; looked at when first asked for. */
function commonWords({ blocks }: PaperDocument): (word: string) => boolean {
  let words: Set<string> | undefined;
  return (word) => {
    words ??= new Set(blocks.flatMap(({ kind, text }) => (kind === 'paragraph' ? (text.text.match(/\b[a-z]{3,}\b/g) ?? []) : [])));
    return words.has(word.toLowerCase());
  };
}

/** A report on a quarter, a month, a season or a year that is over when it appears, and the account that a body gives of one; the year of a paper's appearance dates no figure. */
function periodOfReport(named: PeriodMention | undefined, year: number | null, isAccount: boolean): PeriodMention | null {
  if (!named?.from || !named.to) return null;
  if (named.text.includes('/') && Number(named.to.slice(0, 4)) <= (year ?? Infinity)) return named;
  if (named.from.slice(0, 4) !== named.to.slice(0, 4)) return null;
  return isAccount || named.from.length > 4 || (year !== null && Number(named.from) < year) ? named : null;
}

const dataIn =
  /(?:data|figures|quantities|amounts|values) (?:are |is )?(?:given |shown |expressed )?in ([^.;\]]{1,80}?)(?:,? (?:unless|except)\b|[)\].;]|$)/;

/** (Data in metric tons unless otherwise noted): what a document says once for all its tables. */
function unitOfData({ blocks }: PaperDocument, quantities: Toolbox['quantities']): OuterUnit | null {
  for (const { kind, text } of blocks) {
    const named = kind === 'cell' ? undefined : dataIn.exec(foldText(text.text))?.[1];
    const unit = named === undefined ? undefined : quantities.readHeaderUnits(named)[0];
    if (unit) return unit;
  }
  return null;
}

const arm = {
  zh: /(?:^|[，,。；;：:、()（）\s\d]|[和与及为于在]|结果|其中)([\p{Script=Han}a-z][\p{Script=Han}a-z0-9-]{0,8}?组)(?![一-龥]*分[析配])/gmu,
  en: /\bthe\s+((?:[a-z][\w-]*\s){1,2}(?:group|arm))\b/g,
};

/** The two arms of an English trial without a table that compares them. */
function contrastOfTwo(arms: readonly string[], language: 'zh' | 'en'): Term | null {
  return language === 'en' && arms.length === 2 ? phraseTerm(`${arms[0]!} versus ${arms[1]!}`) : null;
}

/** Groups that the running text names more than once. */
function armsIn(running: string, language: 'zh' | 'en'): string[] {
  const counts = new Map<string, number>();
  for (const [, name = ''] of running.matchAll(arm[language]))
    if (!/^(?:各|两|每|三|该|本|each|both|either|other)/.test(name)) counts.set(name, (counts.get(name) ?? 0) + 1);
  // 将患者分为针刺组: what was met once with other words before a name is that name.
  for (const [name, count] of counts)
    if (count === 1) {
      const own = [...counts.keys()].find((other) => other !== name && name.endsWith(other));
      if (own) counts.set(own, counts.get(own)! + 1);
    }
  return [...counts]
    .filter(([, count]) => count > 1)
    .map(([name]) => name)
    .sort((a, b) => running.indexOf(a) - running.indexOf(b));
}

const organisation =
  /^[\p{Lu}\d][\p{L}\d&.,'’ -]{2,60}?\s(?:corporation|corp\.?|incorporated|inc\.?|limited|ltd\.?|plc|company|co\.|group|holdings|bank|n\.v\.|s\.a\.|ag|se|gmbh|llc|l\.p\.)$/iu;

/** A report that says "we" is of the company whose name stands alone at its head. */
function accountGiver({ blocks, source }: PaperDocument, running: string): Term | null {
  if (source.language !== 'en' || !/\b(?:we|our)\b/.test(running)) return null;
  const lines = [source.title ?? '', ...blocks.slice(0, HEAD).map(({ text }) => text.text)].map((line) => line.replace(/\s+/g, ' ').trim());
  const name = lines.find((line) => organisation.test(line));
  return phraseTerm(name && name === name.toUpperCase() ? inTitleCase(name) : (name ?? ''));
}

const inTitleCase = (name: string): string => name.replace(/\p{L}[\p{L}'’]*/gu, (word) => word.charAt(0) + word.slice(1).toLowerCase());

/** The part of a country that a title names (… in northern Peru). */
function partNamed({ parts }: Mentions): Term | null {
  return parts[0] ? phraseTerm(parts[0].value) : null;
}

/** A head says of which year a report gives account (for the year ended 30 June 2023); so many blocks are its head. */
const HEAD = 6;

function accountsOf({ blocks }: PaperDocument, read: (view: SentenceView) => readonly PeriodMention[]): PeriodMention | null {
  const head = blocks.slice(0, HEAD).filter(({ kind, text }) => kind !== 'cell' && text.text.length < 160);
  const named = head.flatMap(({ text }) => read(plainView(text.text, 'en')));
  return named.find(({ text }) => /\bend(?:ed|ing)\b/i.test(text)) ?? null;
}

/** Numbers of registers of trials. */
const registration = /\b(?:nct\d{8}|chictr[\w-]*\d{6,}|isrctn\d{8}|eudract\s?\d{4}-\d{6}-\d\d)\b/;

/** The people that a text on a study counts most often; a study tells how they were assigned or followed. */
function peopleIn(running: string, language: 'zh' | 'en', lexicon: Lexicon): Term | null {
  if (!(language === 'zh' ? /随机|对照|随访|临床试验|队列/ : /randomi[sz]ed|placebo|follow-up|cohort|clinical trial/).test(running))
    return null;
  const counts = new Map<string, number>();
  for (const [noun] of running.matchAll(language === 'zh' ? /患者|受试者|参与者|病人|志愿者|孕妇|儿童/g : /[a-z]+/g))
    if (language === 'zh' || lexicon.personNoun.en.has(noun)) counts.set(noun, (counts.get(noun) ?? 0) + 1);
  const [most] = [...counts].sort((a, b) => b[1] - a[1]);
  return most && most[1] >= 2 ? phraseTerm(most[0]) : null;
}

/** The name of a holder in the document's own characters (台灣), in full where the document has it short. */
function nameIn(language: 'zh' | 'en', row: EntityRow, words: string | undefined): Term {
  return termOf(row, language, words !== undefined && foldText(words) === foldText(row.label[language]) ? words : undefined);
}

function tally(counts: Counts, id: string, term: Term, broader: string | null = null): void {
  const entry = counts.get(id);
  if (entry) entry.count++;
  else counts.set(id, { term, count: 1, broader });
}

/** A text that names several countries and the world is about the world. */
function worldOrMost(counts: Counts): Term | null {
  const world = counts.get('world');
  const most = Math.max(...[...counts.values()].map(({ count }) => count));
  return world && world.count >= 2 && counts.size > 2 && world.count * 3 >= most ? world.term : mostCounted(counts);
}

/** The good that a document is on: its unrelated others, taken together, are named half as often at most. */
function mainGood(products: Counts): Term | null {
  const good = mostCounted(products);
  const own = good && products.get(good.id ?? '');
  if (!good || !own) return null;
  const others = [...products].filter(([id, { broader }]) => id !== good.id && broader !== good.id && own.broader !== id);
  return others.reduce((sum, [, { count }]) => sum + 2 * count, 0) <= own.count ? good : null;
}

function mostCounted(counts: Counts): Term | null {
  let best: { term: Term; count: number } | null = null;
  for (const entry of counts.values()) if (!best || entry.count > best.count) best = entry;
  return best && best.count >= 3 ? best.term : null;
}
