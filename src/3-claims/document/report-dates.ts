import type { PaperDocument } from '../../schema/document.ts';
import { plainView } from '../cells/headers.ts';
import { readMarkers } from '../citations/read-markers.ts';
import type { Mentions } from '../mentions/find-mentions.ts';
import type { PeriodMention } from '../periods/period.ts';
import type { SentenceView } from '../view.ts';

/** The times that a title names; the year of a work that it cites, Smith et al. (2019), 李明等（2019）, is none. */
export function datesIn({ text }: SentenceView, dates: readonly PeriodMention[], { entities }: Mentions): PeriodMention[] {
  const cited = readMarkers(text, []).filter(
    ({ kind, start, end }) => kind === 'author-year' && !entities.some((entity) => entity.start < end && entity.end > start),
  );
  return dates.filter((date) => !cited.some(({ start, end }) => date.start >= start && date.end <= end));
}

/** A report on a quarter, a month, a season or a year that is over when it appears, and the account that a body gives of one; the year of a paper's appearance dates no figure. */
export function periodOfReport(named: PeriodMention | undefined, year: number | null, isAccount: boolean): PeriodMention | null {
  if (!named?.from || !named.to) return null;
  if (named.text.includes('/') && Number(named.to.slice(0, 4)) <= (year ?? Infinity)) return named;
  if (named.from.slice(0, 4) !== named.to.slice(0, 4)) return null;
  return isAccount || named.from.length > 4 || (year !== null && Number(named.from) < year) ? named : null;
}

/** Fisheries statistics, Peru, 2023; The market for cobalt in 2023: a title that ends with a year is on that year. */
export const isDatedAtEnd = ({ folded, language }: SentenceView): boolean =>
  language === 'en' &&
  /(?:,|\b(?:in|for|during)) (?:19|20)\d\d\s*$/.test(folded) &&
  !/\b(?:outlook|forecast|projections?|scenarios?|goals?|targets?|agenda)\b/.test(folded);

/** A head says of which year a report gives account (for the year ended 30 June 2023); so many blocks are its head. */
export const HEAD = 6;

/** The year that the head of a document says it gives account of (for the year ended 30 June 2023). */
export function accountsOf({ blocks }: PaperDocument, read: (view: SentenceView) => readonly PeriodMention[]): PeriodMention | null {
  const head = blocks.slice(0, HEAD).filter(({ kind, text }) => kind !== 'cell' && text.text.length < 160);
  const named = head.flatMap(({ text }) => read(plainView(text.text, 'en')));
  return named.find(({ text }) => /\bend(?:ed|ing)\b/i.test(text)) ?? null;
}

/** The year that the first paragraph of an account opens with (2015年，全县…). */
export function periodOfOpening({ blocks }: PaperDocument, read: (view: SentenceView) => readonly PeriodMention[]): PeriodMention | null {
  const first = blocks.find(({ kind }) => kind === 'paragraph');
  const opening = first ? read(plainView(first.text.text.slice(0, 40), 'zh'))[0] : undefined;
  return opening && opening.start < 3 && opening.from !== null && opening.from === opening.to ? opening : null;
}

/** The month of the date that stands at the end of a line of the head (某某日报 2025年3月2日, 2025-03-02 10:30). */
export function monthOfHead({ blocks }: PaperDocument, read: (view: SentenceView) => readonly PeriodMention[]): string | null {
  const head = blocks.slice(0, HEAD).filter(({ kind, text }) => kind !== 'cell' && text.text.length < 60);
  const dates = head.flatMap(({ text }) =>
    read(plainView(text.text, 'zh')).filter(({ end }) => /^[\s)）]*(?:\d{1,2}:\d{2}(?::\d{2})?)?$/.test(text.text.slice(end))),
  );
  return dates.find(({ from }) => (from?.length ?? 0) >= 7)?.from?.slice(0, 7) ?? null;
}
