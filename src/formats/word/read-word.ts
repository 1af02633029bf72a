import type { LayoutCell, LayoutNode, StructuredLayout } from '../../schema/layout.ts';
import { Unreadable } from '../unreadable.ts';
import { createTextWriter } from '../write-text.ts';
import { childAt, childrenOf, readXml } from '../xml/read-xml.ts';
import type { XmlElement } from '../xml/read-xml.ts';
import type { Zip } from '../zip/open-zip.ts';
import { measureRows } from './measure-rows.ts';
import { createListNumbers } from './number-lists.ts';
import { createPageCounter } from './count-pages.ts';
import { createNoteMarkers } from './mark-notes.ts';
import { outlineLevelOf, plainStyle, readStyles } from './read-styles.ts';
import { writeInlines } from './write-inlines.ts';
import type { InlineSetting } from './write-inlines.ts';

/** Draws the text out of a Word file (ECMA-376): a paragraph a line, the cells of a row with tabs between them, notes, running heads and feet at the end. */
export async function readWord(zip: Zip): Promise<{ text: string; layout: StructuredLayout }> {
  const part = async (name: string): Promise<XmlElement | null> => {
    const bytes = await zip.read(name);
    return bytes ? readXml(bytes, name) : null;
  };
  const main = zip.names.find((name) => /^word\/document\d*\.xml$/.test(name));
  const body = main ? childAt(await part(main), 'w:body') : null;
  if (!body)
    throw new Unreadable('the file is a ZIP container, but no Word document', 'save it as .docx, or convert it to .html, .md or .txt');
  const styles = readStyles(await part('word/styles.xml'));
  const numberOf = createListNumbers(await part('word/numbering.xml'));
  const notes = createNoteMarkers(await part('word/footnotes.xml'), await part('word/endnotes.xml'));
  const pages = createPageCounter(body);
  const writer = createTextWriter();
  const nodes: LayoutNode[] = [];
  let aside: XmlElement[] = [];
  const setting: InlineSetting = { writer, markerOf: notes.markerOf, turnPage: pages.turn, putAside: (box) => void aside.push(box) };

  const readFlow = (elements: readonly XmlElement[], role: 'body' | 'footnote' | 'furniture', marker = ''): void => {
    for (const element of elements) {
      if (element.name === 'w:p') {
        readParagraph(element, role, marker);
        const boxes = aside;
        aside = [];
        for (const box of boxes) readFlow(childrenOf(box), role);
      } else if (element.name === 'w:tbl') readTable(element, role);
      else if (element.name !== 'w:sdtPr' && element.name !== 'w:sectPr' && element.name !== 'w:del')
        readFlow(childrenOf(element), role, marker);
    }
  };

  const readParagraph = (element: XmlElement, role: 'body' | 'footnote' | 'furniture', marker: string): void => {
    const properties = childAt(element, 'w:pPr');
    const style = styles.get(childAt(properties, 'w:pStyle')?.attributes['w:val'] ?? '') ?? plainStyle;
    const outline = outlineLevelOf(properties);
    const own = role === 'body' ? (outline === null ? style.role : 'heading') : role;
    const label = numberOf(childAt(properties, 'w:numPr') ?? style.numbering);
    const from = writer.length;
    if (label) writer.put(/[\u3000-\u303f\uff00-\uffef]$/.test(label) ? label : `${label} `);
    const start = own === 'heading' && label ? from : writer.length;
    let page = pages.at();
    const turnPage = (isExplicit: boolean): void => {
      pages.turn(isExplicit);
      if (writer.length === start) page = pages.at();
    };
    const isBold = writeInlines(element, { ...setting, turnPage }, { raised: false, bold: style.isBold });
    const span = { start, end: writer.length };
    const raised = writer.takeRaised();
    writer.put('\n');
    if (span.end > start) {
      nodes.push({
        type: 'text',
        role: own,
        span,
        raised,
        page,
        level: outline ?? style.level,
        marker: marker || label,
        isBold,
        isItem: label !== '',
      });
    }
  };

  const readTable = (table: XmlElement, role: 'body' | 'footnote' | 'furniture'): void => {
    const { rows, headerRows } = measureRows(table);
    if (rows.length === 1 && rows[0]!.length === 1) {
      readFlow(childrenOf(rows[0]![0]!.element), role);
      return;
    }
    const page = pages.at();
    const start = writer.length;
    const cells = rows.map((row) => {
      const written = row.map((cell, index): LayoutCell => {
        if (index > 0) writer.put('\t');
        const from = writer.length;
        if (cell.element) writeCell(cell.element, setting);
        return { start: from, end: writer.length, raised: writer.takeRaised(), rows: cell.rows, columns: cell.columns };
      });
      writer.put('\n');
      return written;
    });
    nodes.push({ type: 'table', span: { start, end: writer.length }, rows: cells, headerRows, page });
  };

  readFlow(childrenOf(body), 'body');
  pages.stop();
  for (const { marker, element } of notes.inOrder()) {
    writer.put(`${marker} `);
    readFlow(childrenOf(element), 'footnote', marker);
  }
  for (const name of zip.names.filter((name) => /^word\/(?:header|footer)\d*\.xml$/.test(name)).sort())
    readFlow(childrenOf(await part(name)), 'furniture');
  return { text: writer.text(), layout: { kind: 'structured', nodes } };
}

/** The paragraphs of a cell, a line each; a table inside a cell is written as lines too. */
function writeCell(cell: XmlElement, setting: InlineSetting): void {
  const from = setting.writer.length;
  const visit = (element: XmlElement): void => {
    for (const child of childrenOf(element)) {
      if (child.name === 'w:p') {
        if (setting.writer.length > from) setting.writer.put('\n');
        writeInlines(child, setting, { raised: false, bold: false });
      } else if (child.name !== 'w:tcPr') visit(child);
    }
  };
  visit(cell);
}
