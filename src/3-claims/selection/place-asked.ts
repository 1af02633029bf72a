import type { AskedFigure, FigurePlace } from '../../schema/decision.ts';
import type { PaperDocument } from '../../schema/document.ts';
import type { Sentence } from '../../schema/sentence.ts';
import { sourceSpan } from '../../text/mapped-text.ts';

/** A stretch of a sentence that somebody says is a figure: offsets from the sentence's start. `figure` is how it has to be read, where it was said. */
export interface AskedPlace {
  id: string;
  start: number;
  end: number;
  figure: string | null;
}

/** Where in a document somebody points: at characters of a block, or at words within others. */
export type Pointer = { block: number; start: number; end: number } | { exact: string; within: string };

const reach = 32;

/** Finds the sentences of the figures that are asked for: the same words in a sentence of the same words, and of several the one that stands where it stood. */
export function placeAsked(
  document: PaperDocument,
  sentences: readonly Sentence[],
  asked: readonly AskedFigure[],
): Map<Sentence, AskedPlace[]> {
  const places = new Map<Sentence, AskedPlace[]>();
  if (asked.length === 0) return places;
  const byQuote = new Map<string, Sentence[]>();
  for (const sentence of sentences) {
    const quote = squeezed(quoteOf(document, sentence));
    byQuote.set(quote, [...(byQuote.get(quote) ?? []), sentence]);
  }
  for (const figure of asked) {
    const found = (byQuote.get(squeezed(figure.quote)) ?? []).flatMap((sentence) =>
      occurrences(quoteOf(document, sentence), figure.exact).map((start) => ({ sentence, start })),
    );
    const [best] = found
      .map((place) => ({ ...place, likeness: likenessOf(figure, placeAt(document, place.sentence, place.start, figure.exact.length)) }))
      .sort((a, b) => b.likeness - a.likeness);
    if (!best) continue;
    const place = { id: figure.id, start: best.start, end: best.start + figure.exact.length, figure: figure.reading.figure ?? null };
    places.set(best.sentence, [...(places.get(best.sentence) ?? []), place]);
  }
  return places;
}

/** How a place is told so that it is found again; null where it lies in no sentence or cell, or where words stand there more than once or never. */
export function describePlace(document: PaperDocument, sentences: readonly Sentence[], pointer: Pointer): FigurePlace | null {
  if ('exact' in pointer) {
    const { exact, within } = pointer;
    const found = sentences.flatMap((sentence) => {
      const quote = quoteOf(document, sentence);
      return squeezed(quote).includes(squeezed(within)) ? occurrences(quote, exact).map((start) => ({ sentence, start })) : [];
    });
    return found.length === 1 ? placeAt(document, found[0]!.sentence, found[0]!.start, exact.length) : null;
  }
  const { block, start, end } = pointer;
  const text = document.blocks[block]?.text.text.slice(start, end) ?? '';
  const exact = text.trim();
  const from = start + text.indexOf(exact);
  const sentence = sentences.find((known) => known.block === block && known.start <= from && from + exact.length <= known.end);
  return exact === '' || !sentence ? null : placeAt(document, sentence, from - sentence.start, exact.length);
}

function placeAt(document: PaperDocument, sentence: Sentence, start: number, length: number): FigurePlace {
  const quote = quoteOf(document, sentence);
  const { text } = document.blocks[sentence.block]!;
  const span = sourceSpan(text, sentence.start + start, sentence.start + start + length);
  const prefix = document.text.slice(Math.max(0, span.start - reach), span.start);
  return { exact: quote.slice(start, start + length), prefix, suffix: document.text.slice(span.end, span.end + reach), quote };
}

function quoteOf({ blocks }: PaperDocument, { block, start, end }: Sentence): string {
  return blocks[block]!.text.text.slice(start, end);
}

function occurrences(text: string, sought: string): number[] {
  const found: number[] = [];
  for (let at = text.indexOf(sought); at >= 0; at = text.indexOf(sought, at + 1)) found.push(at);
  return found;
}

/** How much of what stands around two places is the same, blanks left aside. */
function likenessOf(a: Pick<FigurePlace, 'prefix' | 'suffix'>, b: Pick<FigurePlace, 'prefix' | 'suffix'>): number {
  const turned = (text: string): string => [...squeezed(text)].reverse().join('');
  return commonStart(turned(a.prefix), turned(b.prefix)) + commonStart(squeezed(a.suffix), squeezed(b.suffix));
}

function commonStart(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length++;
  return length;
}

function squeezed(text: string): string {
  return text.replace(/\s+/g, '');
}
