import type { Claim } from '../schema/claim.ts';
import type { Coverage } from '../schema/coverage.ts';
import type { AskedFigure } from '../schema/decision.ts';
import type { PaperDocument } from '../schema/document.ts';
import type { Knowledge } from '../schema/knowledge.ts';
import type { Sentence } from '../schema/sentence.ts';
import { sourceSpan } from '../text/mapped-text.ts';
import { plainView } from './cells/headers.ts';
import { createCellReader } from './cells/read-cell.ts';
import { createReferenceFinder } from './citations/resolve.ts';
import { documentFrame } from './document/document-frame.ts';
import { createSectionFrames } from './document/section-frame.ts';
import { ClaimIdentities } from './record/claim-identities.ts';
import { createHeadingReader } from './mentions/read-headings.ts';
import { createMentionFinder } from './mentions/find-mentions.ts';
import { createWordLists } from './mentions/word-lists.ts';
import { type PeriodMention, yearOf } from './periods/period.ts';
import { createPeriodReader } from './periods/read-periods.ts';
import { createQuantityReader } from './quantities/read-quantities.ts';
import { type Place, toClaim } from './record/to-claim.ts';
import { placeAsked } from './selection/place-asked.ts';
import { createSelectionWords } from './selection/selection-words.ts';
import type { ParagraphState } from './text/carry-on.ts';
import { createSentenceReader, type SentenceResult } from './text/read-sentence.ts';
import type { Toolbox } from './toolbox.ts';

/** What stage 3 makes of a document: claims in reading order, and every number that was not taken, with the reason. Spans are UTF-16. */
export interface Extraction {
  claims: Claim[];
  skipped: Coverage['skipped'];
}

/**
 * Stage 3: reads the figures of each sentence and cell and finds whose, of what, when, in which mood and according to whom. `goOn` is called before each
 * sentence and may stop the reading by throwing. What is `asked` for is taken for a claim, whatever speaks against it.
 */
export function createClaims(
  knowledge: Knowledge,
): (document: PaperDocument, sentences: readonly Sentence[], goOn: () => void, asked?: readonly AskedFigure[]) => Extraction {
  const lexicon = createWordLists(knowledge);
  const toolbox: Toolbox = {
    quantities: createQuantityReader(knowledge),
    finder: createMentionFinder(knowledge),
    lexicon,
    periods: createPeriodReader(lexicon, knowledge.eras),
    selection: createSelectionWords(knowledge),
  };
  const readSentence = createSentenceReader(toolbox);
  const cellsOf = createCellReader(toolbox, readSentence);
  return (document, sentences, goOn, asked = []) => {
    const frame = documentFrame(document, toolbox);
    const frameOf = createSectionFrames(frame, toolbox);
    const readCell = cellsOf(document, frame);
    const references = createReferenceFinder(document.references);
    const headings = createHeadingReader(toolbox.finder);
    const identities = new ClaimIdentities();
    const places = placeAsked(document, sentences, asked);
    const claims: Claim[] = [];
    const skipped: Coverage['skipped'] = [];
    let state: ParagraphState | null = null;
    let paragraph = -1;
    const title = plainView(document.source.title ?? '', document.source.language);
    let spoken =
      toolbox
        .periods(title.text, title.folded, title.language, { paperYear: frame.year, calendar: frame.calendar, last: null, spoken: null })
        .at(-1) ?? null;
    let reported = frame.period;
    for (const sentence of sentences) {
      goOn();
      const block = document.blocks[sentence.block]!;
      const askedHere = places.get(sentence) ?? [];
      if ((block.kind === 'title' || block.kind === 'heading') && askedHere.length === 0) continue;
      if (sentence.block !== paragraph) {
        paragraph = sentence.block;
        if (!goesOn.test(block.text.text)) state = null;
      }
      const quote = block.text.text.slice(sentence.start, sentence.end);
      const place: Place = {
        block,
        blockIndex: sentence.block,
        sentence: sentence.index,
        base: sentence.start,
        quote,
        language: sentence.language,
        table: null,
      };
      const ownFrame = frameOf(block.section, sentence.language);
      if (ownFrame.period !== reported) [reported, spoken] = [ownFrame.period, ownFrame.period ?? spoken];
      const context = { document, frame: ownFrame, references, headings, place, sentence, spoken, asked: askedHere };
      const result: SentenceResult = block.kind === 'cell' ? readCell(context) : readSentence(context, state);
      state = result.state;
      spoken = state?.carried.period && !isToCome(state.carried.period, frame.year) ? state.carried.period : spoken;
      for (const framed of result.claims)
        claims.push(
          toClaim(framed, toolbox.quantities.toQuantity(framed.reading), { ...place, table: result.table }, document, identities),
        );
      for (const { reading, reason } of result.skipped) {
        const span = sourceSpan(block.text, sentence.start + reading.start, sentence.start + reading.end);
        skipped.push({ span: { start: span.start, end: span.end }, text: document.text.slice(span.start, span.end), reason });
      }
    }
    return { claims, skipped };
  };
}

/** A paragraph that opens with 其中 tells parts of what stands in the one before it. */
const goesOn = /^\s*其中/;

/** A paragraph that looks ahead does not date the months told of in the next. */
const isToCome = ({ from }: PeriodMention, paperYear: number | null): boolean => paperYear !== null && (yearOf(from) ?? 0) > paperYear;
