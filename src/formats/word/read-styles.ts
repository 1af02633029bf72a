import { childAt, childrenOf } from '../xml/read-xml.ts';
import type { XmlElement } from '../xml/read-xml.ts';

/** What a paragraph style says of the paragraphs that have it. `level` 1 is the outermost heading. */
export interface Style {
  role: 'body' | 'title' | 'heading' | 'furniture';
  level: number | null;
  isBold: boolean;
  numbering: XmlElement | null;
}

export const plainStyle: Style = { role: 'body', level: null, isBold: false, numbering: null };

/** The paragraph styles of a Word file by id, each with what it inherits. */
export function readStyles(root: XmlElement | null): Map<string, Style> {
  const elements = new Map(childrenOf(root, 'w:style').map((style) => [style.attributes['w:styleId'] ?? '', style]));
  const styles = new Map<string, Style>();
  const read = (id: string, depth: number): Style => {
    const known = styles.get(id);
    const element = elements.get(id);
    if (known || !element || depth > 20) return known ?? plainStyle;
    const base = read(childAt(element, 'w:basedOn')?.attributes['w:val'] ?? '', depth + 1);
    const name = (childAt(element, 'w:name')?.attributes['w:val'] ?? '').toLowerCase();
    const outline = outlineLevelOf(childAt(element, 'w:pPr'));
    const named = /^(?:heading|标题|標題)\s*([1-9])$/.exec(name)?.[1];
    const level = named ? Number(named) : (outline ?? base.level);
    const style: Style = {
      role: /^(?:title|标题|標題)$/.test(name)
        ? 'title'
        : /^(?:toc \d|toc heading|table of figures)/.test(name)
          ? 'furniture'
          : level === null
            ? base.role
            : 'heading',
      level,
      isBold: isOn(childAt(element, 'w:rPr', 'w:b')) ?? base.isBold,
      numbering: childAt(element, 'w:pPr', 'w:numPr') ?? base.numbering,
    };
    styles.set(id, style);
    return style;
  };
  for (const id of elements.keys()) read(id, 0);
  return styles;
}

/** The outline level that paragraph properties name, 1 outermost; null for body text. */
export function outlineLevelOf(properties: XmlElement | null): number | null {
  const value = Number(childAt(properties, 'w:outlineLvl')?.attributes['w:val'] ?? 9);
  return value >= 0 && value < 9 ? value + 1 : null;
}

/** Whether a switch such as w:b is on; undefined where it is not there. */
export function isOn(element: XmlElement | null): boolean | undefined {
  return element ? !['0', 'false', 'off', 'none'].includes(element.attributes['w:val'] ?? '') : undefined;
}
