import type { Citation, Term } from '../../schema/claim.ts';
import type { PaperDocument } from '../../schema/document.ts';
import { foldText } from '../../text/fold.ts';
import { holdsNumber } from '../../text/holds-number.ts';
import { sourceOffset } from '../../text/mapped-text.ts';
import { plainView } from '../cells/headers.ts';
import { type Attribution, coveringMarkers, readAttributions, tableReference } from '../citations/choose-citations.ts';
import { type Marker, readMarkers } from '../citations/read-markers.ts';
import { chooseMeasure } from '../frames/choose-measure.ts';
import { chooseModality } from '../frames/choose-modality.ts';
import { choosePeriod } from '../frames/choose-period.ts';
import { chooseProduct } from '../frames/choose-product.ts';
import { chooseScope, originOfImports } from '../frames/choose-scope.ts';
import { isOtherParty } from '../frames/subject/other-parties.ts';
import { termOf } from '../frames/terms.ts';
import { chooseSubject } from '../frames/subject/choose-subject.ts';
import { readEvents } from '../events/read-events.ts';
import type { Mentions } from '../mentions/find-mentions.ts';
import type { PeriodMention } from '../periods/period.ts';
import { applyYearlyRate } from '../quantities/per-year.ts';
import type { Reading } from '../quantities/reading.ts';
import type { FramedReading } from '../record/to-claim.ts';
import type { Carried, DocumentFrame, Scene } from '../scene.ts';
import { whyNoClaim } from '../selection/why-no-claim.ts';
import type { ReadingContext, Toolbox } from '../toolbox.ts';
import { clausesOf, type SentenceView } from '../view.ts';

/** What one sentence hands to the next of its paragraph. */
export interface ParagraphState {
  carried: Carried;
  attribution: Citation | null;
}

/** What was made of a sentence or cell. */
export interface SentenceResult {
  claims: FramedReading[];
  skipped: { reading: Reading; reason: string }[];
  state: ParagraphState | null;
  table: { label: string | null; row: string[]; column: string[]; cell: [number, number] } | null;
}

/** Overrides for a sentence that stands in a table cell: what its headers say. */
export interface CellAround {
  frame: DocumentFrame;
  around: readonly Mentions[];
  citations: readonly Citation[];
}

export type SentenceReader = (context: ReadingContext, state: ParagraphState | null, cell?: CellAround) => SentenceResult;

const nothing: Carried = { subject: null, product: null, measure: null, scope: null, period: null, holders: [] };
const TOPIC_SHIFT = /^(?:从[^，,。]{1,14}[看说]|就[^，,。]{1,10}而言|在[^，,。]{1,12}(?:方面|环节|上)[，,]|此外|另外|首先|其次|再次|最后|[一二三四五]是|第[一二三四五])/;

/** Builds the reader of running text from the tables. */
export function createSentenceReader({ quantities, finder, periods: readPeriods, selection }: Toolbox): SentenceReader {
  return (context, state, cell) => {
    const { place, sentence, document } = context;
    const view = viewOf(context);
    const frame = cell?.frame ?? context.frame;
    const carried = state && !TOPIC_SHIFT.test(view.text) ? state.carried : { ...nothing, holders: state?.carried.holders ?? [] };
    const mentions = finder.find(view);
    const periods = readPeriods(view.text, view.folded, view.language, { paperYear: frame.year, last: state?.carried.period ?? null }).filter(({ start }) => !insideCitation(start, view));
    const ofFigure = periods.length === 0 ? periodOfFigure(view, document, (caption) => readPeriods(caption.text, caption.folded, caption.language, { paperYear: frame.year, last: null })) : null;
    const markers = readMarkers(view.text);
    const attributions = readAttributions(view, mentions.entities);
    const result: SentenceResult = { claims: [], skipped: [], state: null, table: null };
    if (holdsNumber(view.text)) {
      const readings = quantities.read(view.text, view.language, view.superscripts);
      const kept: Reading[] = [];
      for (const reading of readings) {
        const reason = whyNoClaim(reading, { view, readings, periods, markers, words: selection });
        if (reason) result.skipped.push({ reading, reason });
        else kept.push(reading);
      }
      const cue = (list: string) => finder.wording(list, view.folded, view.language);
      const scene: Scene = {
        view,
        clauses: clausesOf(view.folded),
        mentions,
        periods,
        readings: kept,
        cues: { growth: cue('growth'), decline: cue('decline'), share: cue('share'), level: cue('level'), 'compared-with': cue('compared-with') },
        sayers: attributions.map(({ start }) => start),
        carried: ofFigure ? { ...carried, period: ofFigure } : carried,
        before: carried,
        document: frame,
        measureById: finder.measureById,
        world: finder.world(view.language),
        around: cell?.around ?? place.block.section.map((heading) => finder.find(plainView(heading, view.language))),
      };
      let last: FramedReading | null = null;
      scene.readings = applyYearlyRate(kept, view.folded);
      for (const reading of scene.readings) {
        const framed = frameReading(reading, { ...scene, carried: last ? { ...scene.carried, measure: last.measure ?? carried.measure, scope: last.scope ?? carried.scope } : scene.carried });
        framed.citations = citationsOf(reading, { view, markers, attributions, context, state, cell });
        result.claims.push({ ...framed, quantity: quantities.toQuantity(reading) });
        last = framed;
      }
      for (const event of readEvents(scene, finder.events(view))) result.claims.push({ ...event, citations: citationsOf(event.reading, { view, markers, attributions, context, state, cell }), quantity: quantities.toQuantity(event.reading) });
      result.claims.sort((a, b) => a.reading.start - b.reading.start);
      if (tableReference(view, document.tables)) for (const framed of result.claims) if (framed.citations.length === 0) framed.citations.push(tableReference(view, document.tables)!);
    }
    result.state = nextState(ofFigure ? { ...carried, period: ofFigure } : carried, mentions, periods, result.claims, attributions, state, view, topicOf(view, mentions, attributions));
    return result;
  };
}

function viewOf({ place, sentence }: ReadingContext): SentenceView {
  const { block, base, quote } = place;
  const shift = ({ start, end }: { start: number; end: number }) => ({ start: start - base, end: end - base });
  return {
    text: quote,
    folded: foldText(quote),
    language: sentence.language,
    words: sentence.words.map((word) => ({ ...word, ...shift(word) })),
    superscripts: block.superscripts.filter(({ start, end }) => start >= base && end <= base + quote.length).map(shift),
  };
}

/** 从…看(图1): figures told from a figure or table have the time that its caption names. */
function periodOfFigure(view: SentenceView, document: PaperDocument, read: (caption: SentenceView) => readonly PeriodMention[]): PeriodMention | null {
  const label = /(?:图|表|\bfigure|\bfig\.|\btable)\s*\d+/.exec(view.folded)?.[0]?.replace(/\s+/g, '');
  if (!label) return null;
  const caption = document.blocks.find((block) => block.kind === 'caption' && new RegExp(`^${label.replace('.', '\\.')}(?!\\d)`).test(foldText(block.text.text).replace(/\s+/g, '')));
  return caption ? (read(plainView(caption.text.text, view.language)).at(-1) ?? null) : null;
}

function insideCitation(offset: number, view: SentenceView): boolean {
  return readMarkers(view.text).some((marker) => marker.kind !== 'footnote' && offset >= marker.start && offset < marker.end);
}

function frameReading(reading: Reading, scene: Scene): FramedReading {
  const subject = chooseSubject(reading, scene);
  const measure = chooseMeasure(reading, scene, subject.term);
  const period = choosePeriod(reading, scene, measure.term);
  const scope = chooseScope(reading, subject.term, measure, scene);
  const origin = originOfImports(reading, subject.term, measure.term, scene);
  return {
    reading,
    quantity: undefined as never,
    subject: origin?.subject ?? subject.term,
    measure: measure.term,
    product: chooseProduct(reading, scene),
    scope: origin?.scope ?? scope,
    basis: basisOf(reading, scene),
    period,
    modality: chooseModality(reading, scene, period, measure),
    citations: [],
    rules: [subject.rule, measure.rule],
  };
}

/** REO and its like beside a mass say what the mass is of. */
function basisOf(reading: Reading, { view }: Scene): string | null {
  const beside = `${view.folded.slice(Math.max(0, reading.start - 12), reading.start)}|${view.folded.slice(reading.end, reading.end + 32)}`;
  if (!['mass', 'mass-rate'].includes(reading.dimension)) return null;
  if (/\breo\b|\btreo\b|treo|稀土氧化物|rare earth oxide/.test(beside)) return 'oxide';
  if (/\blce\b|碳酸锂当量/.test(beside)) return 'LCE';
  return /实物量|gross weight/.test(beside) ? 'gross weight' : null;
}

interface CitationScene {
  view: SentenceView;
  markers: readonly Marker[];
  attributions: readonly Attribution[];
  context: ReadingContext;
  state: ParagraphState | null;
  cell: CellAround | undefined;
}

function citationsOf(reading: Reading, { view, markers, attributions, context, state, cell }: CitationScene): Citation[] {
  const { place, references } = context;
  const found: Citation[] = coveringMarkers(reading.end, markers).map((marker) => references.resolve(marker, sourceOffset(place.block.text, place.base + marker.start)));
  const named = attributions.findLast((attribution) => attribution.start <= reading.start) ?? attributions[0];
  if (named) found.push(named.citation);
  else if (state?.attribution && !TOPIC_SHIFT.test(view.text) && found.length === 0) found.push(state.attribution);
  return found.length > 0 ? found : [...(cell?.citations ?? [])];
}

/** The holder that a sentence opens with and goes on about, where it is said to do or have something. */
function topicOf(view: SentenceView, mentions: Mentions, attributions: readonly Attribution[]): Term | null {
  const first = mentions.entities.find((entity) => !isOtherParty(entity, { view, sayers: attributions.map(({ start }) => start) }));
  return first && first.value.kind !== 'world' ? termOf(first.value, view.language, view.text.slice(first.start, first.end)) : null;
}

function nextState(carried: Carried, mentions: Mentions, periods: Scene['periods'], claims: readonly FramedReading[], attributions: readonly Attribution[], state: ParagraphState | null, view: SentenceView, topic: Term | null): ParagraphState {
  const spoken = claims.findLast(({ period }) => period !== null)?.period;
  const lastPeriod = (spoken && periods.find(({ from, to }) => from === spoken.start && to === spoken.end)) ?? periods.at(-1);
  const last = claims.at(-1);
  const named = claims.find(({ subject, rules }) => subject?.id && !rules.some((rule) => /before-bracket|behind|listed|of-document|of-section/.test(rule)));
  const subject: Term | null = topic ?? named?.subject ?? carried.subject;
  const governing = attributions.findLast((attribution) => attribution.governs);
  const keeps = attributions.length === 0 && !TOPIC_SHIFT.test(view.text);
  return {
    carried: {
      subject,
      product: last?.product ?? carried.product,
      measure: last?.measure ?? carried.measure,
      scope: last?.scope ?? carried.scope,
      period: lastPeriod ?? carried.period,
      holders: [...carried.holders, ...mentions.entities.filter(({ value }) => value.kind === 'country').map(({ value }) => value)].slice(-12),
    },
    attribution: governing?.citation ?? (keeps ? (state?.attribution ?? null) : null),
  };
}
