import type { Term } from '../../schema/claim.ts';
import type { PaperDocument } from '../../schema/document.ts';
import { foldText } from '../../text/fold.ts';
import { contrastTold } from '../cells/contrast.ts';
import { plainView } from '../cells/headers.ts';
import { issuerOf } from '../frames/subject/issuer.ts';
import { sourceNamesOf } from '../frames/subject/source-names.ts';
import { nameIn, phraseTerm, termOf } from '../frames/terms.ts';
import { atHome, calendarOf, countryOfStudy, homeOf } from '../mentions/at-home.ts';
import type { Mentions } from '../mentions/find-mentions.ts';
import { LAST_KNOWN_YEAR } from '../periods/last-known-year.ts';
import type { OuterUnit } from '../quantities/apply-unit.ts';
import type { DocumentFrame } from '../scene.ts';
import type { Toolbox } from '../toolbox.ts';
import type { SentenceView } from '../view.ts';
import { abbreviationsIn } from './abbreviations.ts';
import { accountGiver, placeOfAccount } from './account-giver.ts';
import { countNames, mainGood, worldOrMost } from './counted-names.ts';
import { armsIn, armsOfStudy, contrastOfTwo, peopleIn, registration } from './people-and-arms.ts';
import { accountsOf, datesIn, isDatedAtEnd, monthOfHead, periodOfOpening, periodOfReport } from './report-dates.ts';
import { textBlocksOf, type TextBlock } from './text-blocks.ts';
import { treatmentsIn } from './treatments.ts';

/** What the whole document is about: the holder and the good that its title names, else those it names most often. */
export function documentFrame(
  document: PaperDocument,
  { finder, lexicon, periods, quantities }: Pick<Toolbox, 'finder' | 'lexicon' | 'periods' | 'quantities'>,
): DocumentFrame {
  const { language, year, title } = document.source;
  const titled = plainView(title ?? '', language);
  const blocks = textBlocksOf(document);
  const running = blocks
    .filter(({ kind }) => kind === 'paragraph')
    .map(({ view }) => view.folded)
    .join('\n');
  const namesIn = () =>
    [...finder.find(titled).entities, ...finder.find(plainView(running.slice(0, SAMPLE), language)).entities].map(({ value }) => value);
  const written = language === 'zh' ? homeOf(sampleOf(blocks), { find: namesIn, places: finder.withSigns }) : null;
  const inTitle = atHome(finder.find(titled), titled, written);
  const holders = inTitle.entities.filter(({ value }) => value.kind !== 'authority');
  const owner = holders.find(({ value }) => value.kind !== 'world') ?? holders[0];
  const home = written ?? (language === 'zh' ? countryOfStudy(owner?.value, running) : null);
  const calendar = calendarOf(home?.id === 'TW' ? foldText(document.text) : running, home);
  const context = { paperYear: year, calendar, last: null, spoken: null };
  const read = (view: SentenceView) => periods(view.text, view.folded, language, context);
  const isOnYear = datesIn(titled, read(titled), inTitle).some(({ text }) => !isMonthAlone.test(text));
  const people = peopleIn(`${foldText(title ?? '')}\n${running}`, language, lexicon);
  const arms = comparedIn(running, document, people !== null);
  const good = inTitle.products[0];
  const body = issuerOf(title ?? '', lexicon);
  const named = inTitle.entities.find(({ start, end }) => title?.slice(start, end) === body?.text);
  const issuer = named ? nameIn(language, named.value, body?.text) : (body ?? (people ? null : accountGiver(document, running, lexicon)));
  const place = placeOfAccount(document, running);
  const today = isOnYear || issuer ? null : monthOfHead(document, read);
  const dates = datesIn(titled, periods(titled.text, titled.folded, language, { ...context, today }), inTitle);
  const counted = (issuer ?? owner) && good ? null : countNames(blocks, finder, home);
  return {
    language,
    year,
    latestYear: year === null ? latestYearIn(running) : null,
    calendar,
    today,
    period:
      periodOfReport(
        dates.findLast(({ from }) => (from?.length ?? 0) > 4) ?? dates.at(-1),
        year,
        issuer !== null || isDatedAtEnd(titled),
      ) ??
      accountsOf(document, read) ??
      (place ? periodOfOpening(document, read) : null),
    issuer,
    home,
    subject:
      issuer ??
      (arms.length > 1 || language === 'en' ? people : null) ??
      (owner
        ? nameIn(language, owner.value, title?.slice(owner.start, owner.end))
        : (partNamed(inTitle) ??
          (counted && worldOrMost(counted.holders)) ??
          (people ? null : arms.length > 0 ? experiment : (place ?? (home && termOf(home, 'zh', home.inText)))))),
    contrast: contrastTold(document.tables, running) ?? contrastOfTwo(arms, language),
    saysInText: (words) => running === '' || running.includes(foldText(words)),
    isSource: sourceNamesOf(document.references),
    abbreviations: language === 'en' ? abbreviationsIn(document.text) : new Map(),
    isCommonWord: wordsOfText(document, /\b[a-z]{3,}\b/g),
    isNameWithin: wordsOfText(document, /(?<=[a-z\d,;] )\p{Lu}[\p{L}\d&-]+/gu),
    unit: unitOfData(blocks, quantities),
    people,
    arms,
    study: people || arms.length > 0 ? phraseTerm(registration.exec(running)?.[0].toUpperCase() ?? title ?? '') : null,
    product: good ? termOf(good.value, language) : counted && mainGood(counted.products),
  };
}

const dated =
  /(?<![\d.,])((?:19[5-9]|20\d)\d)(?=\s?年)|\b(?:in|since|during|until|early|late|quarter|half|months of|year)\s(?:of )?((?:19[5-9]|20\d)\d)(?![\d-]|[.,]\d|\s?(?:%|[a-z]{1,3}\b))/g;

/** The latest year that a text says to have been. */
function latestYearIn(running: string): number | null {
  const years = [...running.matchAll(dated)].map(([, chinese, english]) => Number(chinese ?? english));
  return years.filter((year) => year <= LAST_KNOWN_YEAR).reduce<number | null>((latest, year) => Math.max(latest ?? year, year), null);
}

/** Whose the figures of an experiment are where they are of no treatment. */
const experiment = phraseTerm('试验');

/** The arms of a study of people, else the treatments of a field or laboratory study. */
function comparedIn(running: string, { source: { language }, tables }: PaperDocument, isOfPeople: boolean): string[] {
  if (language === 'en') return isOfPeople ? armsOfStudy(running, tables) : [];
  return isOfPeople ? armsIn(running, language) : treatmentsIn(running, tables);
}

/** 10月, 十一月份: a title that names it tells of the month that was last when the paper appeared. */
const isMonthAlone = /^(?:\d{1,2}|[一二三四五六七八九十]{1,2})月份?$/;

/** So much of a text tells where it was written. */
const SAMPLE = 20_000;

/** The head of the running text as it stands in the document. */
function sampleOf(blocks: readonly TextBlock[]): string {
  let text = '';
  for (const { kind, view } of blocks) if (/^(?:title|heading|paragraph)$/.test(kind) && text.length < SAMPLE) text += view.text;
  return text.slice(0, SAMPLE);
}

/** The words of a kind that the running text has, whatever their case; looked at when first asked for. */
function wordsOfText({ blocks }: PaperDocument, kind: RegExp): (word: string) => boolean {
  let words: Set<string> | undefined;
  return (word) => {
    words ??= new Set(
      blocks.flatMap(({ kind: of, text }) => (of === 'paragraph' ? (text.text.match(kind) ?? []).map((found) => found.toLowerCase()) : [])),
    );
    return words.has(word.toLowerCase());
  };
}

const dataIn =
  /(?:data|figures|quantities|amounts|values) (?:are |is )?(?:given |shown |expressed )?in ((?:u\.s\.|[^.;\]]){1,80}?)(?:,? (?:unless|except|with|by)\b|[)\].;]|$)/;

/** (Data in metric tons unless otherwise noted): what a document says once for all its tables. */
function unitOfData(blocks: readonly TextBlock[], quantities: Toolbox['quantities']): OuterUnit | null {
  for (const { view } of blocks) {
    const named = dataIn.exec(view.folded)?.[1];
    const unit = named === undefined ? undefined : quantities.readHeaderUnits(named)[0];
    if (unit) return unit;
  }
  return null;
}

/** The part of a country that a title names (… in northern Peru). */
function partNamed({ parts }: Mentions): Term | null {
  return parts[0] ? phraseTerm(parts[0].value) : null;
}
