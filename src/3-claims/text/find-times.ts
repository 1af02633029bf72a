import type { Marker } from '../citations/read-markers.ts';
import type { PeriodMention } from '../periods/period.ts';
import type { DocumentFrame } from '../scene.ts';
import type { ReadingContext, Toolbox } from '../toolbox.ts';
import type { SentenceView } from '../view.ts';
import { periodOfFigure } from './figure-period.ts';

/** The times that a sentence names, and where it names none, that of the figure or table that it tells of; years within a citation are those of its sources. */
export function findTimes(
  view: SentenceView,
  markers: readonly Marker[],
  last: PeriodMention | null,
  { document, spoken }: Pick<ReadingContext, 'document' | 'spoken'>,
  frame: DocumentFrame,
  { periods: read }: Toolbox,
): { periods: PeriodMention[]; ofFigure: PeriodMention | null } {
  const { year: paperYear, period: reported, calendar, today } = frame;
  const timesIn = ({ text, folded, language }: SentenceView, before: PeriodMention | null) =>
    read(text, folded, language, { paperYear, reported, calendar, today, last: before, spoken });
  const isOfSource = ({ start }: PeriodMention): boolean =>
    markers.some((marker) => marker.kind !== 'footnote' && start >= marker.start && start < marker.end);
  const periods = timesIn(view, last).filter((mention) => !isOfSource(mention));
  return { periods, ofFigure: periods.length > 0 ? null : periodOfFigure(view, document, (caption) => timesIn(caption, null)) };
}
