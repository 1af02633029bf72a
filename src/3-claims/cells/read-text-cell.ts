import type { Citation } from '../../schema/claim.ts';
import { phraseTerm } from '../frames/terms.ts';
import type { MentionFinder } from '../mentions/find-mentions.ts';
import { subjectWayOf } from '../record/provenance.ts';
import type { FramedReading } from '../record/to-claim.ts';
import type { SentenceReader, SentenceResult } from '../text/read-sentence.ts';
import type { ReadingContext } from '../toolbox.ts';
import type { Cell } from './cell.ts';
import type { CellHeaders } from './cell-headers.ts';
import { subjectOfCell } from './subject-of-cell.ts';

/** What surrounds a cell of words. */
interface Surroundings {
  headers: CellHeaders;
  citations: readonly Citation[];
  /** The name of its row. */
  stub: string | undefined;
  context: ReadingContext;
  finder: MentionFinder;
  readSentence: SentenceReader;
}

/** Reads a cell of words as a sentence about its row: what it leaves out, the headers give. */
export function readTextCell({ locator }: Cell, surroundings: Surroundings): SentenceResult {
  const { headers, citations, stub, context, finder, readSentence } = surroundings;
  const { frame } = context;
  const namesHolder = (headers.row[0]?.mentions.entities.length ?? 0) > 0;
  const ofStub = (name: string) => (namesHolder ? subjectOfCell(headers, null, null, frame) : phraseTerm(name.replace(/\s+/g, ' ')));
  const subject = stub ? ofStub(stub) : frame.subject;
  const near = [...(headers.caption ? [headers.caption] : []), ...headers.row, ...headers.column];
  const around = near.map(({ mentions }) => mentions);
  const result = readSentence(context, null, { frame: { ...frame, subject }, around, citations });
  const mood = headers.column.find(({ mentions }) => mentions.moods.length > 0)?.mentions.moods.at(-1)?.value;
  for (const claim of result.claims) {
    if (!claim.period && headers.rowYear) claim.period = { text: headers.rowYear, start: headers.rowYear, end: headers.rowYear };
    if (subject && !isOwnHolder(claim, finder)) claim.subject = subject;
    if (mood && claim.modality === 'actual') claim.modality = mood;
    if (claim.citations.length === 0) claim.citations.push(...citations);
  }
  return { ...result, table: locator };
}

/** A company or mine that the cell itself names owns its figure; else the row does. */
function isOwnHolder({ subject, provenance }: FramedReading, { entityById }: MentionFinder): boolean {
  const kind = entityById(subject?.id ?? '')?.kind;
  return subjectWayOf(provenance) === 'in-clause' && (kind === 'company' || kind === 'place');
}
