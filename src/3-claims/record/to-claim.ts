import type { Citation, Claim, Locator, Modality, Period, Quantity, Term } from '../../schema/claim.ts';
import type { Block, PaperDocument } from '../../schema/document.ts';
import type { Language } from '../../schema/place.ts';
import { sourceSpan } from '../../text/mapped-text.ts';
import type { ClaimIdentities } from './claim-identities.ts';
import type { Reading } from '../quantities/reading.ts';
import { groundOf, measureWayOf, type Provenance, traceOf } from './provenance.ts';

/** A figure with everything that was found of it, before it becomes a record. `base` is the offset of the sentence in its block. */
export interface FramedReading {
  reading: Reading;
  subject: Term | null;
  measure: Term | null;
  product: Term | null;
  scope: Term | null;
  basis: string | null;
  period: Period | null;
  modality: Modality;
  citations: Citation[];
  provenance: Provenance;
}

/** Where in the document the reading stands. */
export interface Place {
  block: Block;
  blockIndex: number;
  sentence: number;
  base: number;
  quote: string;
  language: Language;
  table: Locator['table'];
}

const CONTEXT = 32;

/** The claim record of a reading; spans in UTF-16 code units of the document's text. */
export function toClaim(
  framed: FramedReading,
  quantity: Quantity,
  place: Place,
  document: PaperDocument,
  identities: ClaimIdentities,
): Claim {
  const { reading, provenance, ...rest } = framed;
  const { text } = place.block;
  const span = sourceSpan(text, place.base + reading.start, place.base + reading.end);
  const phrase = sourceSpan(text, place.base + reading.phrase.start, place.base + reading.phrase.end);
  const exact = document.text.slice(span.start, span.end);
  return {
    id: identities.next(document.source.id, place.quote, exact),
    source: document.source,
    span: span.parts.length > 1 ? span : { start: span.start, end: span.end },
    phrase: { start: phrase.start, end: phrase.end },
    exact,
    prefix: startAtCharacter(document.text.slice(Math.max(0, span.start - CONTEXT), span.start)),
    suffix: endAtCharacter(document.text.slice(span.end, span.end + CONTEXT)),
    quote: place.quote,
    locator: {
      section: place.block.section,
      block: place.blockIndex,
      sentence: place.sentence,
      page: place.block.page,
      region: place.block.region,
      table: place.table,
    },
    language: place.language,
    quantity,
    ...rest,
    confidence: confidenceOf(framed),
    rules: [...reading.rules, ...reading.decisions.map((id) => `decision:${id}`), ...traceOf(provenance, place.table !== null)],
  };
}

/** How sure a claim is: what was assumed or carried over costs. */
function confidenceOf({ reading, subject, measure, provenance }: FramedReading): number {
  let confidence = 0.95;
  if (!measure) confidence -= 0.25;
  else if (!measure.id) confidence -= 0.1;
  if (!subject) confidence -= 0.15;
  else if (measureWayOf(provenance) === 'carried' || ['carried', 'document'].includes(groundOf(provenance))) confidence -= 0.1;
  if (reading.form === 'idiom') confidence -= 0.15;
  if (reading.form === 'numeral' && reading.dimension === 'count') confidence -= 0.1;
  return Math.round(Math.max(0.1, confidence) * 100) / 100;
}

const startAtCharacter = (text: string): string => (/^[\udc00-\udfff]/.test(text) ? text.slice(1) : text);
const endAtCharacter = (text: string): string => (/[\ud800-\udbff]$/.test(text) ? text.slice(0, -1) : text);
