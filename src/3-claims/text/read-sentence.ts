import type { Citation } from '../../schema/claim.ts';
import type { Span } from '../../schema/place.ts';
import type { SkipReason } from '../../schema/skip-reasons.ts';
import { readAttributions } from '../citations/choose-citations.ts';
import { findRaisedMarkers } from '../citations/find-raised-markers.ts';
import { readMarkers } from '../citations/read-markers.ts';
import { readEvents } from '../events/read-events.ts';
import { atHome } from '../mentions/at-home.ts';
import type { Mentions } from '../mentions/find-mentions.ts';
import type { Reading } from '../quantities/reading.ts';
import type { FramedReading } from '../record/to-claim.ts';
import { runInHeadingEnd } from '../run-in-heading.ts';
import type { DocumentFrame, Scene } from '../scene.ts';
import type { ReadingContext, Toolbox } from '../toolbox.ts';
import { viewOfSentence } from '../view-of-sentence.ts';
import { clausesOf } from '../view.ts';
import { carriedInto, carryOn, type ParagraphState } from './carry-on.ts';
import { type CitationScene, citeReading } from './cite-reading.ts';
import { findFigures } from './find-figures.ts';
import { findTimes } from './find-times.ts';
import { frameInOrder } from './frame-in-order.ts';

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
export function createSentenceReader(toolbox: Toolbox): SentenceReader {
  const { finder, lexicon } = toolbox;
  return (context, state, cell) => {
    const { place } = context;
    const view = viewOfSentence(place, context.sentence);
    const frame = cell?.frame ?? context.frame;
    const mentions = atHome(finder.find(view), view, frame.home);
    const markers = readMarkers(view.text, findRaisedMarkers(view));
    const attributions = readAttributions(view, mentions.entities, lexicon);
    const { periods: times, ofFigure } = findTimes(view, markers, state?.carried.period ?? null, context, frame, toolbox);
    const { figures, skipped } = findFigures({ view, markers, periods: times }, context, frame, toolbox);
    const periods = times.filter((time) => !figures.some((figure) => isItsNumber(time, figure)));
    const before = carriedInto(view, state);
    const carried = ofFigure ? { ...before, period: ofFigure } : before;
    const scene = (): Scene => ({
      view,
      clauses: clausesOf(view.folded, view.language === 'en' ? periods : mentions.entities, place.base === 0 ? runInHeadingEnd(view) : 0),
      mentions,
      periods,
      readings: figures,
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
    });
    const framed = figures.length > 0 || mentions.events.length > 0 ? frameAll(scene()) : [];
    const sources: CitationScene = { view, markers, attributions, context, state, ofTable: cell?.citations ?? [] };
    const claims = framed.map((made) => ({ ...made, citations: citeReading(made.reading, sources) }));
    return {
      claims,
      skipped,
      state: carryOn({ view, carried, mentions, periods, attributions, claims, document: frame, lexicon }, state),
      table: null,
    };
  };
}

/** 1687 tonnes were made: a number with a unit is no year. */
const isItsNumber = ({ start, end }: Span, { number, unitText }: Reading): boolean =>
  unitText !== '' && number.start === start && number.end === end;

/** The figures and the dated events of a sentence, in the order in which they stand. */
const frameAll = (scene: Scene): FramedReading[] =>
  [...frameInOrder(scene), ...readEvents(scene)].sort((a, b) => a.reading.start - b.reading.start);
