import type { Coverage } from '../schema/coverage.ts';
import type { PaperDocument } from '../schema/document.ts';
import type { Span } from '../schema/place.ts';
import type { Sentence } from '../schema/sentence.ts';
import { leftOf } from '../text/left-of.ts';
import type { Extraction } from './extract-claims.ts';

const digitRuns = /\p{Nd}+/gu;

/** The ledger of a document: what was counted, and each number, in digits or in words, that is in no claim, with the reason; spans are UTF-16. */
export function coverageOf(document: PaperDocument, sentences: readonly Sentence[], { claims, skipped }: Extraction): Coverage {
  const { blocks, source, tables, text } = document;
  const taken = claims.flatMap(({ span, phrase }) => [span, phrase]);
  const aside = blocks
    .filter(({ kind }) => ['title', 'heading', 'furniture', 'front', 'reference', 'footnote'].includes(kind))
    .flatMap(({ kind, text: { pieces } }) => pieces.map(([, start, end]) => ({ span: { start, end }, reason: kind })));
  const known = [...taken.map((span) => ({ span, reason: 'claim' })), ...skipped, ...aside, ...document.skipped].sort(
    (a, b) => a.span.start - b.span.start || b.span.end - a.span.end,
  );
  const ledger: Coverage['skipped'] = [];
  let seen = 0;
  let parsed = 0;
  let next = 0;
  let reach: { span: Span; reason: string }[] = [];
  for (const match of text.matchAll(digitRuns)) {
    const span = { start: match.index, end: match.index + match[0].length };
    for (; next < known.length && known[next]!.span.start < span.end; next++) reach.push(known[next]!);
    reach = reach.filter((entry) => entry.span.end > span.start);
    seen++;
    const claimed = reach.filter(({ reason }) => reason === 'claim');
    if (claimed.length > 0) parsed++;
    const rest = claimed.length > 0 ? gapsIn(span, claimed) : [span];
    seen += claimed.length > 0 ? rest.length : 0;
    for (const gap of rest) {
      const reason = reach.findLast(
        (entry) => entry.reason !== 'claim' && entry.span.end > gap.start && entry.span.start < gap.end,
      )?.reason;
      ledger.push({
        span: gap,
        text: text.slice(gap.start, gap.end),
        reason: reason ?? (endsName(text, gap.start) ? 'name' : 'not-recognised'),
      });
    }
  }
  const spelled = spelledNumbers(text, claims, skipped);
  seen += spelled.parsed + spelled.skipped.length;
  parsed += spelled.parsed;
  ledger.push(...spelled.skipped);
  ledger.sort((a, b) => a.span.start - b.span.start);
  return {
    source: source.id,
    pages: new Set(blocks.map(({ page }) => page).filter((page) => page !== null)).size,
    blocks: blocks.length,
    tables: tables.length,
    cells: blocks.filter(({ kind }) => kind === 'cell').length,
    sentences: sentences.length,
    numbers: { seen, parsed, skipped: seen - parsed },
    claims: claims.length,
    skipped: ledger,
  };
}

/** What of a run of digits no claim holds: the head of one that is too long for a sentence. */
function gapsIn({ start, end }: Span, claimed: readonly { span: Span }[]): Span[] {
  const gaps: Span[] = [];
  let at = start;
  for (const { span } of claimed) {
    if (span.start > at) gaps.push({ start: at, end: span.start });
    at = Math.max(at, span.end);
  }
  return at < end ? [...gaps, { start: at, end }] : gaps;
}

/** The numbers that were read in words (a sixth, 三成) and hold no digit. */
function spelledNumbers(
  text: string,
  claims: Extraction['claims'],
  skipped: Coverage['skipped'],
): { parsed: number; skipped: Coverage['skipped'] } {
  const isSpelled = ({ start, end }: Span): boolean => !/\p{Nd}/u.test(text.slice(start, end));
  return { parsed: claims.filter(({ span }) => isSpelled(span)).length, skipped: skipped.filter(({ span }) => isSpelled(span)) };
}

/** Digits glued to Latin letters (F-35, G20) that no reader took are a part of a name. */
function endsName(text: string, start: number): boolean {
  return /[A-Za-z][-–]?$/.test(leftOf(text, start));
}
