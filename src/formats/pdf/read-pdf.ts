import type { PagedLayout } from '../../schema/layout.ts';
import type { ReadingLimits } from '../reading-limits.ts';
import { Unreadable } from '../unreadable.ts';
import { createTextWriter } from '../write-text.ts';
import { groupChunks } from './group-chunks.ts';
import { openPdf } from './open-pdf.ts';
import { commonGutters, findGutters } from './find-gutters.ts';
import { readPage } from './read-page.ts';
import type { Segment } from './group-chunks.ts';
import type { PageContent } from './page-content.ts';
import { writeLines } from './write-lines.ts';

/** Draws the text layer out of a PDF: a printed line a line, in reading order, a form feed after each page. */
export async function readPdf(bytes: Uint8Array, limits: ReadingLimits): Promise<{ text: string; layout: PagedLayout }> {
  const { OPS } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const file = await openPdf(bytes);
  try {
    if (file.numPages > limits.maxPages)
      throw new Unreadable(
        `the PDF has ${file.numPages} pages, more than the limit of ${limits.maxPages}`,
        'split it or raise maxPages in heshu.json',
      );
    const contents: { content: Omit<PageContent, 'chunks'>; segments: Segment[]; gutters: number[] }[] = [];
    for (let number = 1; number <= file.numPages; number++) {
      if (limits.isOverdue())
        throw new Unreadable(
          `the PDF takes longer than the limit to read (${number - 1} of ${file.numPages} pages were read)`,
          'split it or raise maxSeconds in heshu.json',
        );
      const page = await file.getPage(number);
      const { chunks, ...content } = await readPage(page, OPS);
      const segments = groupChunks(chunks);
      contents.push({ content, segments, gutters: findGutters(segments) });
      page.cleanup();
    }
    const writer = createTextWriter();
    const layout: PagedLayout = { kind: 'paged', pages: [], lines: [], strokes: [] };
    const usual = commonGutters(contents.map(({ gutters }) => gutters));
    for (const { content, segments, gutters } of contents) {
      layout.pages.push({ page: content.page, width: content.width, height: content.height });
      for (const line of writeLines(writer, content, segments, gutters.length > 0 ? gutters : usual)) layout.lines.push(line);
      for (const stroke of content.strokes) layout.strokes.push(stroke);
      writer.put('\f');
    }
    if (layout.lines.length === 0)
      throw new Unreadable(
        `the PDF has no text on its ${file.numPages} pages: it holds scanned images`,
        'give it a text layer with OCR (ocrmypdf -l chi_sim+eng in.pdf out.pdf) and read that',
      );
    return { text: writer.text(), layout };
  } finally {
    await file.destroy();
  }
}
