import type { TextWriter } from '../write-text.ts';
import { childAt, childrenOf, textBelow } from '../xml/read-xml.ts';
import type { XmlElement } from '../xml/read-xml.ts';
import { isOn } from './read-styles.ts';

/** What the inlines of a paragraph need of the document around them, and what they tell it. */
export interface InlineSetting {
  writer: TextWriter;
  /** The marker of a footnote or endnote, as the text shows it. */
  markerOf: (kind: 'footnote' | 'endnote', id: string) => string;
  turnPage: (isExplicit: boolean) => void;
  /** Text boxes hang on a paragraph, but stand beside it. */
  putAside: (box: XmlElement) => void;
}

const skipped = new Set([
  'w:del',
  'w:moveFrom',
  'w:pPr',
  'w:rPr',
  'w:instrText',
  'w:delText',
  'w:footnoteRef',
  'w:endnoteRef',
  'm:ctrlPr',
  'w:sdtPr',
]);

/** Writes the text below an element as it is shown: insertions accepted, deletions and hidden text left out, superscripts marked. Tells whether all of it is bold. */
export function writeInlines(element: XmlElement, setting: InlineSetting, inherited: { raised: boolean; bold: boolean }): boolean {
  let allBold = true;
  for (const child of childrenOf(element)) if (!skipped.has(child.name) && !writeInline(child, setting, inherited)) allBold = false;
  return allBold;
}

function writeInline(element: XmlElement, setting: InlineSetting, inherited: { raised: boolean; bold: boolean }): boolean {
  const { writer } = setting;
  const { name, attributes } = element;
  const put = (text: string, raised = inherited.raised): boolean => {
    writer.put(text, raised);
    return inherited.bold || text.trim() === '';
  };
  if (name === 'w:r') {
    const properties = childAt(element, 'w:rPr');
    if (isOn(childAt(properties, 'w:vanish'))) return true;
    const raised = inherited.raised || childAt(properties, 'w:vertAlign')?.attributes['w:val'] === 'superscript';
    return writeInlines(element, setting, { raised, bold: isOn(childAt(properties, 'w:b')) ?? inherited.bold });
  }
  if (name === 'w:t' || name === 'm:t') return put(textBelow(element).replace(/[\n\r]+/g, ' '));
  if (name === 'w:tab') return put('\t');
  if (name === 'w:cr') return put('\n');
  if (name === 'w:noBreakHyphen') return put('-');
  if (name === 'w:sym') return put(symbolOf(attributes['w:char'] ?? ''));
  if (name === 'w:br') {
    if (attributes['w:type'] === 'page') setting.turnPage(true);
    return put('\n');
  }
  if (name === 'w:lastRenderedPageBreak') {
    setting.turnPage(false);
    return true;
  }
  if (name === 'w:footnoteReference' || name === 'w:endnoteReference') {
    writer.put(setting.markerOf(name === 'w:footnoteReference' ? 'footnote' : 'endnote', attributes['w:id'] ?? ''), true);
    return true;
  }
  if (name === 'w:txbxContent') {
    setting.putAside(element);
    return true;
  }
  if (name === 'mc:AlternateContent') return writeFirst(element, setting, inherited);
  if (name === 'm:sSup') {
    const base = childAt(element, 'm:e');
    const power = childAt(element, 'm:sup');
    if (base) writeInlines(base, setting, inherited);
    if (power) writeInlines(power, setting, { ...inherited, raised: true });
    return true;
  }
  if (name === 'm:f') {
    const [above, below] = [childAt(element, 'm:num'), childAt(element, 'm:den')];
    if (above) writeInlines(above, setting, inherited);
    writer.put('/');
    if (below) writeInlines(below, setting, inherited);
    return true;
  }
  return writeInlines(element, setting, inherited);
}

/** Of contents for newer and older readers, the first. */
function writeFirst(element: XmlElement, setting: InlineSetting, inherited: { raised: boolean; bold: boolean }): boolean {
  const first = childAt(element, 'mc:Choice') ?? childAt(element, 'mc:Fallback');
  return first ? writeInlines(first, setting, inherited) : true;
}

/** Characters of symbol fonts stand in the private use area from F000 on. */
function symbolOf(hexadecimal: string): string {
  const code = Number.parseInt(hexadecimal, 16);
  if (!(code > 0 && code < 0xffff)) return '';
  return String.fromCodePoint(code >= 0xf000 && code <= 0xf0ff ? code - 0xf000 : code);
}
