import { chooseProduct } from '../frames/product/choose-product.ts';
import { chooseSubject } from '../frames/subject/choose-subject.ts';
import { termOf } from '../frames/terms.ts';
import { insideTitle } from '../inside-title.ts';
import type { PeriodMention } from '../periods/period.ts';
import type { Reading } from '../quantities/reading.ts';
import type { FramedReading } from '../record/to-claim.ts';
import type { Scene } from '../scene.ts';
import type { SentenceView } from '../view.ts';
import { assertsDate } from './asserted-dates.ts';
import { type EventWord, eventWordsIn } from './event-words.ts';
import { instrumentNear } from './instruments.ts';
import { goodsOfList, listing } from './lists.ts';

/** The dated events of a sentence: dates that stand with a word for what happened and do not only date a figure. */
export function readEvents(scene: Scene): FramedReading[] {
  const words = eventWordsIn(scene.mentions.events, scene.view);
  const explicit = scene.periods.filter(
    (period) => period.kind !== 'range' && period.from !== null && /\d{4}/.test(period.text) && !insideTitle(period, scene.view.text),
  );
  return explicit.flatMap((period, index) => {
    const word = wordOf(period, explicit[index + 1], explicit[index - 1], scene, words);
    return word && assertsDate(period, word, scene) ? [eventOf(period, word, scene)] : [];
  });
}

/** The event word that a date stands with: behind it up to the next date or semicolon (Chinese), else just before it (English). */
function wordOf(
  period: PeriodMention,
  next: PeriodMention | undefined,
  previous: PeriodMention | undefined,
  { view, readings }: Scene,
  words: readonly EventWord[],
): EventWord | undefined {
  const stop = /[;；]/.exec(view.folded.slice(period.end))?.index;
  const end = Math.min(next?.start ?? view.folded.length, stop === undefined ? view.folded.length : period.end + stop);
  const before = words.findLast(
    (word) => word.end <= period.start && word.start >= (previous?.end ?? 0) && period.start - word.end < (view.language === 'en' ? 24 : 4),
  );
  // Its previously issued full-year 2025 outlook: what was issued stands behind its year, which is no date of the issuing.
  if (view.language === 'en' && before) return qualifies(before, period, view) ? undefined : before;
  const behind = words.find((word) => word.start >= period.end && word.end <= end && word.start - period.end < 60);
  const interrupted = behind && readings.some((reading) => reading.start >= period.end && reading.end <= behind.start);
  return interrupted ? undefined : (behind ?? before);
}

const qualifies = (word: EventWord, { start, end }: PeriodMention, { folded, words }: SentenceView): boolean =>
  /^\s$/.test(folded.slice(word.end, start)) &&
  !/^(?:in|on|at|by|since|from|last|this|next)\b/.test(folded.slice(start)) &&
  words.some((other) => other.start === end + 1 && /^(?:NOUN|ADJ|PROPN|VERB)$/.test(other.tag));

function eventOf(period: PeriodMention, word: EventWord, scene: Scene): FramedReading {
  const { view } = scene;
  const reading = dateReading(period, view.text);
  const anchor = {
    ...reading,
    start: Math.max(period.end, word.start),
    phrase: { start: Math.max(period.end, word.start), end: word.end },
  };
  const subject = chooseSubject(anchor, scene);
  const listed = word.value.id === 'publication' ? goodsOfList(view, word, scene.lexicon) : null;
  const good = listed === null ? undefined : scene.mentions.products.find(({ start }) => start >= listed);
  const named = instrumentNear(view, word, scene.lexicon);
  const future = scene.document.year !== null && Number(period.from?.slice(0, 4)) > scene.document.year;
  return {
    reading,
    subject: good ? subject.term : (named ?? subject.term),
    measure: good
      ? { ...listing, text: view.text.slice(word.start, word.end) }
      : { text: view.text.slice(word.start, word.end), id: `event:${word.value.id}`, label: word.value.label },
    product: good ? termOf(good.value, view.language, view.text.slice(good.start, good.end)) : named ? null : chooseProduct(anchor, scene),
    scope: null,
    basis: null,
    period: { text: period.text, start: period.from, end: period.to },
    modality: future ? 'forecast' : 'actual',
    citations: [],
    provenance: { kind: 'event', subject: subject.way },
  };
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
    quotients: null,
    uncertainty: null,
    form: 'digits',
    counted: '',
    rules: ['date'],
    decisions: [],
  };
}
