import type { Citation } from '../../schema/claim.ts';
import type { SkipReason } from '../../schema/skip-reasons.ts';
import { readAttributions, tableReference } from '../citations/choose-citations.ts';
import { blankMarkers } from '../citations/blank-markers.ts';
import { findRaisedMarkers } from '../citations/find-raised-markers.ts';
import { type Marker, readMarkers } from '../citations/read-markers.ts';
import { readEvents } from '../events/read-events.ts';
import { flowToldIn } from '../frames/beside/flow-told.ts';
import { frameReading } from '../frames/frame-reading.ts';
import { atHome } from '../mentions/at-home.ts';
import type { Mentions } from '../mentions/find-mentions.ts';
import type { PeriodMention } from '../periods/period.ts';
import { inLocalCurrency } from '../quantities/local-currency.ts';
import { applyRates } from '../quantities/per-time.ts';
import type { Reading } from '../quantities/reading.ts';
import { carryUnits } from '../quantities/unit-carried.ts';
import { turnBounds } from '../quantities/turn-bounds.ts';
import type { FramedReading } from '../record/to-claim.ts';
import { runInHeadingEnd } from '../run-in-heading.ts';
import type { DocumentFrame, Scene } from '../scene.ts';
import { takeAsked } from '../selection/take-asked.ts';
import type { Selecting } from '../selection/selecting.ts';
import { whyNoClaim } from '../selection/why-no-claim.ts';
import type { ReadingContext, Toolbox } from '../toolbox.ts';
import { viewOfSentence } from '../view-of-sentence.ts';
import { clausesOf, type SentenceView } from '../view.ts';
import { carriedInto, carryOn, measuresOf, type ParagraphState } from './carry-on.ts';
import { type CitationScene, citeReading } from './cite-reading.ts';
import { periodOfFigure } from './figure-period.ts';

/** What was made of a sentence or cell. */
export interface SentenceResult {
  claims: FramedReading[];
  skipped: { reading: Pick<Reading, 'start' | 'end'>; reason: SkipReason }[];
  state: ParagraphState | null;
  table: { label: string | null; row: string[]; column: string[]; cell: [number, number] } | null;
}

/** For a sentence that stands in a table cell: what its headers say. */
export interface CellAround {
  frame: DocumentFrame;
  around: readonly Mentions[];
  citations: readonly Citation[];
}

export type SentenceReader = (context: ReadingContext, state: ParagraphState | null, cell?: CellAround) => SentenceResult;

const bases = [
  ['oxide', 'basis-oxide'],
  ['LCE', 'basis-carbonate'],
  ['gross weight', 'basis-gross'],
  ['metal', 'basis-metal'],
] as const;

/** Builds the reader of running text from the tables. */
export function createSentenceReader({ quantities, finder, lexicon, periods: readPeriods, selection }: Toolbox): SentenceReader {
  return (context, state, cell) => {
    const { place, document } = context;
    const view = viewOfSentence(place, context.sentence);
    const frame = cell?.frame ?? context.frame;
    const mentions = atHome(finder.find(view), view, frame.home);
    const markers = readMarkers(view.text, findRaisedMarkers(view));
    const numbered = markers.filter(({ kind }) => kind === 'bracket');
    const attributions = readAttributions(view, mentions.entities);
    const before = carriedInto(view, state);
    const dated = (text: SentenceView, last: PeriodMention | null) =>
      readPeriods(text.text, text.folded, text.language, {
        paperYear: frame.year,
        reported: frame.period,
        calendar: frame.calendar,
        today: frame.today,
        last,
        spoken: context.spoken,
      });
    const periods = dated(view, state?.carried.period ?? null).filter(({ start }) => !insideCitation(start, markers));
    const ofFigure = periods.length === 0 ? periodOfFigure(view, document, (caption) => dated(caption, null)) : null;
    const carried = ofFigure ? { ...before, period: ofFigure } : before;
    const result: SentenceResult = {
      claims: [],
      skipped: numbered.map((reading) => ({ reading, reason: 'citation-marker' })),
      state: null,
      table: null,
    };
    const bare = blankMarkers(view, numbered);
    const read = quantities.read(bare.text, view.language, bare.superscripts);
    const whole = view.language === 'en' ? carryUnits(read, view.folded) : read;
    const { kept, skipped } = select(takeAsked(whole, context.asked, { text: view.text, language: view.language, quantities }), {
      view,
      periods,
      markers,
      words: selection,
    });
    result.skipped.push(...skipped);
    if (kept.length > 0 || mentions.events.length > 0) {
      const scene: Scene = {
        view,
        clauses: clausesOf(view.folded, view.language === 'en' ? periods : [], place.base === 0 ? runInHeadingEnd(view) : 0),
        mentions,
        periods,
        readings: applyRates(turnBounds(kept, view.folded, view.language), view.folded).map((reading) =>
          inLocalCurrency(reading, frame.home?.id),
        ),
        cues: mentions,
        bases: bases.map(([basis, list]) => [basis, mentions[list]]),
        sayers: attributions.map(({ start }) => start),
        carried,
        framed: [],
        before,
        document: frame,
        lexicon,
        measureById: finder.measureById,
        world: finder.world(view.language),
        around: cell?.around ?? context.headings(place.block.section, view.language),
      };
      const sources: CitationScene = { view, markers, attributions, context, state, ofTable: cell?.citations ?? [] };
      const told = tableReference(view, document.tables);
      const cite = (reading: Reading): Citation[] => {
        const found = citeReading(reading, sources);
        return found.length === 0 && told ? [told] : found;
      };
      result.claims = [...frameInOrder(scene), ...readEvents(scene)]
        .map((framed) => ({ ...framed, citations: cite(framed.reading) }))
        .sort((a, b) => a.reading.start - b.reading.start);
    }
    result.state = carryOn({ view, carried, mentions, periods, attributions, claims: result.claims, document: frame }, state);
    return result;
  };
}

/** Frames the readings from left to right; each may lean on the measure and scope of the one before it. */
function frameInOrder(scene: Scene): FramedReading[] {
  const framed: FramedReading[] = [];
  let { carried } = scene;
  for (const reading of scene.readings) {
    const made = frameReading(reading, { ...scene, carried, framed });
    const measure = made.measure ?? scene.carried.measure;
    const scope = made.scope ?? scene.carried.scope;
    const product = made.product ?? carried.product;
    const flow = flowToldIn([made], carried.flow);
    carried = { ...carried, measure, product, scope, flow, measures: measuresOf([made], carried.measures) };
    framed.push(made);
  }
  return framed;
}

function select(
  readings: readonly Reading[],
  selecting: Omit<Selecting, 'readings'>,
): { kept: Reading[]; skipped: SentenceResult['skipped'] } {
  const kept: Reading[] = [];
  const skipped: SentenceResult['skipped'] = [];
  for (const reading of readings) {
    const reason = reading.decisions.length > 0 ? null : whyNoClaim(reading, { ...selecting, readings });
    if (reason) skipped.push({ reading, reason });
    else kept.push(reading);
  }
  return { kept, skipped };
}

function insideCitation(offset: number, markers: readonly Marker[]): boolean {
  return markers.some((marker) => marker.kind !== 'footnote' && offset >= marker.start && offset < marker.end);
}
