import type { Term } from '../../schema/claim.ts';
import type { EventRow } from '../../schema/knowledge.ts';
import type { PhraseMatch } from '../../text/phrase-matcher.ts';
import { chooseProduct } from '../frames/product/choose-product.ts';
import { chooseSubject } from '../frames/subject/choose-subject.ts';
import { mentionOf } from '../frames/period/choose-period.ts';
import { phraseTerm } from '../frames/terms.ts';
import type { PeriodMention } from '../periods/period.ts';
import type { Reading } from '../quantities/reading.ts';
import type { FramedReading } from '../record/to-claim.ts';
import type { Scene } from '../scene.ts';

/** The dated events of a sentence: dates that date no figure and stand with a word for what happened. */
export function readEvents(scene: Scene, words: readonly PhraseMatch<EventRow>[]): FramedReading[] {
  const dating = new Set(scene.readings.map((reading) => mentionOf(reading, scene)));
  const explicit = scene.periods.filter(
    (period) => period.kind !== 'range' && period.from !== null && /\d{4}/.test(period.text) && !insideTitle(period, scene.view.text),
  );
  return explicit.flatMap((period, index) => {
    if (dating.has(period)) return [];
    const word = wordOf(period, explicit[index + 1], explicit[index - 1], scene, words);
    return word ? [eventOf(period, word, scene)] : [];
  });
}

/** 《2024年…展望》: a year within a title dates the title. */
function insideTitle(period: PeriodMention, text: string): boolean {
  const open = text.lastIndexOf('《', period.start);
  return open >= 0 && text.indexOf('》', open) >= period.end;
}

/** The event word that a date stands with: behind it up to the next date or semicolon (Chinese), else just before it (English). */
function wordOf(
  period: PeriodMention,
  next: PeriodMention | undefined,
  previous: PeriodMention | undefined,
  { view, readings }: Scene,
  words: readonly PhraseMatch<EventRow>[],
): PhraseMatch<EventRow> | undefined {
  const stop = /[;；]/.exec(view.folded.slice(period.end))?.index;
  const end = Math.min(next?.start ?? view.folded.length, stop === undefined ? view.folded.length : period.end + stop);
  const before = words.findLast(
    (word) => word.end <= period.start && word.start >= (previous?.end ?? 0) && period.start - word.end < (view.language === 'en' ? 24 : 4),
  );
  if (view.language === 'en' && before) return before;
  const behind = words.find((word) => word.start >= period.end && word.end <= end && word.start - period.end < 60);
  const interrupted = behind && readings.some((reading) => reading.start >= period.end && reading.end <= behind.start);
  return interrupted ? undefined : (behind ?? before);
}

function eventOf(period: PeriodMention, word: PhraseMatch<EventRow>, scene: Scene): FramedReading {
  const { view } = scene;
  const reading = dateReading(period, view.text);
  const anchor = {
    ...reading,
    start: Math.max(period.end, word.start),
    phrase: { start: Math.max(period.end, word.start), end: word.end },
  };
  const subject = chooseSubject(anchor, scene);
  const title = titleNear(view.text, word);
  const measure: Term = { text: view.text.slice(word.start, word.end), id: `event:${word.value.id}`, label: word.value.label };
  const future = scene.document.year !== null && Number(period.from?.slice(0, 4)) > scene.document.year;
  return {
    reading,
    subject: title ?? subject.term,
    measure,
    product: chooseProduct(anchor, scene),
    scope: null,
    basis: null,
    period: { text: period.text, start: period.from, end: period.to },
    modality: future ? 'forecast' : 'actual',
    citations: [],
    rules: ['dated-event', subject.rule],
  };
}

/** 《…》 beside the event word: the document that was signed, published, put in force. */
function titleNear(text: string, word: PhraseMatch<EventRow>): Term | null {
  const behind = /^[^，,。;；]{0,12}?(《[^》]{2,40}》)/.exec(text.slice(word.end))?.[1];
  const before = /(《[^》]{2,40}》)[^，,。;；《》]{0,16}$/.exec(text.slice(0, word.start))?.[1];
  return phraseTerm(behind ?? before ?? '');
}

function dateReading(period: PeriodMention, text: string): Reading {
  const lead =
    /^(?:自|从|由|于|在|at the |at |by the |by |since |from |in |on |the )+/i.exec(text.slice(period.start, period.end))?.[0].length ?? 0;
  const tail = /(?:以来|以后|之后|开始|至今|起)$/.exec(text.slice(period.start, period.end))?.[0].length ?? 0;
  const start = period.start + lead;
  const end = period.end - tail;
  const year = period.from?.slice(0, 4) ?? '0';
  return {
    start,
    end,
    phrase: { start: period.start, end: period.end },
    number: { start, end },
    numberText: text.slice(start, end),
    unitText: '',
    amount: period.from,
    lower: year,
    upper: year,
    decimals: 0,
    unit: 'date',
    dimension: 'date',
    modifier: 'exact',
    uncertainty: null,
    form: 'digits',
    counted: '',
    rules: ['date'],
  };
}
