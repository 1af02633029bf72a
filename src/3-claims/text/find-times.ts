import type { Marker } from '../citations/read-markers.ts';
import type { PeriodMention } from '../periods/period.ts';
import type { DocumentFrame } from '../scene.ts';
import type { ReadingContext, Toolbox } from '../toolbox.ts';
import { leftOf } from '../../text/left-of.ts';
import { phrasing, type Wording } from '../../text/phrasing.ts';
import type { SentenceView } from '../view.ts';
import { periodOfFigure } from './figure-period.ts';

/** The times that a sentence names, and where it names none, that of the figure or table that it tells of; years within a citation are those of its sources. */
export function findTimes(
  view: SentenceView,
  markers: readonly Marker[],
  last: PeriodMention | null,
  { document, spoken }: Pick<ReadingContext, 'document' | 'spoken'>,
  frame: DocumentFrame,
  { lexicon, periods: read }: Toolbox,
): { periods: PeriodMention[]; ofFigure: PeriodMention | null } {
  const { year, latestYear, period: reported, calendar, today } = frame;
  const paperYear = year ?? latestYear;
  const timesIn = ({ text, folded, language }: SentenceView, before: PeriodMention | null) =>
    read(text, folded, language, { paperYear, reported, calendar, today, last: before, spoken });
  const isOfSource = ({ start }: PeriodMention): boolean =>
    markers.some((marker) => marker.kind !== 'footnote' && start >= marker.start && start < marker.end);
  const periods = timesIn(view, last).filter((mention) => !isOfSource(mention) && !isOfName(mention, view, lexicon));
  return { periods, ofFigure: periods.length > 0 ? null : periodOfFigure(view, document, (caption) => timesIn(caption, null)) };
}

const namedByYear = phrasing('en', 'u')`(?<!\p{L})(?:${'named-by-year'}) $`;

/** Real 2025 U.S. dollars: the year of the prices that a sum is told in. */
const ofPrices = /^\s(?:constant\s)?(?:U\.?S\.?\s?)?(?:dollars?|US\$|\$|USD|euros?|EUR|pounds?|GBP|yuan|RMB|CNY|yen|JPY)(?![\p{L}\d])/iu;

/** The Mining Regulations 2025, Agenda 2030: a year that is part of a name. */
function isOfName({ start, end }: PeriodMention, { language, text }: SentenceView, wording: Wording): boolean {
  if (language !== 'en' || !/^\d{4}$/.test(text.slice(start, end))) return false;
  return namedByYear(wording).test(leftOf(text, start)) || ofPrices.test(text.slice(end));
}
