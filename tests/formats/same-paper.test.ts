import { describe, expect, test } from 'vitest';
import type { PaperRecords } from '../../src/pipeline.ts';
import type { Claim } from '../../src/schema/claim.ts';
import { buildPipeline } from '../build-pipeline.ts';
import { loadSample } from './load.ts';

const pipeline = buildPipeline();
const read = async (name: string): Promise<PaperRecords & { text: string }> => {
  const input = await loadSample(name);
  return { ...pipeline.read(input), text: input.text };
};

/** A claim without its places: what is said, of what, when and according to whom. */
function said({
  exact,
  quote,
  quantity,
  subject,
  measure,
  product,
  scope,
  period,
  modality,
  citations,
  locator,
  language,
  confidence,
}: Claim): object {
  const squeeze = (text: string): string => text.replace(/\s+/g, '');
  return {
    exact: squeeze(exact),
    quote: squeeze(quote),
    quantity: { ...quantity, written: null },
    terms: [subject, measure, product, scope].map((term) => term && squeeze(term.text)),
    period,
    modality,
    citations,
    confidence,
    language,
    section: locator.section.map(squeeze),
    table: locator.table,
  };
}

describe.each([
  ['cobalt-zh', 40],
  ['graphite-en', 40],
])('%s', (name, least) => {
  test('yields the same claims and references as Markdown, HTML, Word and PDF', async () => {
    const first = await read(`${name}.md`);
    expect(first.claims.length).toBeGreaterThan(least);
    expect(first.claims.filter(({ locator }) => locator.table).length).toBe(12);
    for (const ending of ['html', 'docx', 'pdf']) {
      const other = await read(`${name}.${ending}`);
      expect(other.claims.map(said), ending).toEqual(first.claims.map(said));
      expect(other.references.map(({ marker, authors, year }) => ({ marker, authors, year }))).toEqual(
        first.references.map(({ marker, authors, year }) => ({ marker, authors, year })),
      );
    }
  });

  test.each(['md', 'html', 'docx', 'pdf'])('.%s: the slice at a span is what was read', async (ending) => {
    const { claims, text } = await read(`${name}.${ending}`);
    const points = [...text];
    for (const { span, exact } of claims) expect(points.slice(span.start, span.end).join('')).toBe(exact);
  });

  test('tells page and region of every claim in a PDF, and the region holds the words', async () => {
    const { claims } = await read(`${name}.pdf`);
    for (const { locator } of claims) {
      expect(locator.region).toMatchObject({ page: locator.page });
      expect(locator.region!.width).toBeGreaterThan(2);
      expect(locator.region!.x + locator.region!.width).toBeLessThan(170 * 2.84);
    }
    const cells = claims.filter(({ locator }) => locator.table);
    expect(cells.every(({ locator }) => locator.region!.height < 20 && locator.region!.width < 60)).toBe(true);
  });
});
