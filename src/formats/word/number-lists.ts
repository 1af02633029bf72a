import { childAt, childrenOf } from '../xml/read-xml.ts';
import type { XmlElement } from '../xml/read-xml.ts';
import { isOn } from './read-styles.ts';
import { writeOrdinal } from './write-ordinal.ts';

/** The label that Word shows before a list paragraph (`[3]`, `1.2`, `一、`), which stands nowhere in its text; empty for bullets. Called once a paragraph, in order. */
export type ListNumbers = (numbering: XmlElement | null) => string;

interface Level {
  start: number;
  format: string;
  text: string;
  /** All numbers of the label in Arabic figures (w:isLgl). */
  isLegal: boolean;
}

/** Counts the lists of a Word file (ECMA-376 part 1, 17.9). */
export function createListNumbers(root: XmlElement | null): ListNumbers {
  const schemes = new Map(
    childrenOf(root, 'w:abstractNum').map((scheme) => [scheme.attributes['w:abstractNumId'] ?? '', levelsOf(scheme)]),
  );
  const lists = new Map(
    childrenOf(root, 'w:num').map((list) => [
      list.attributes['w:numId'] ?? '',
      childAt(list, 'w:abstractNumId')?.attributes['w:val'] ?? '',
    ]),
  );
  const counts = new Map<string, number[]>();
  return (numbering) => {
    const scheme = lists.get(childAt(numbering, 'w:numId')?.attributes['w:val'] ?? '');
    const levels = scheme === undefined ? undefined : schemes.get(scheme);
    const depth = Number(childAt(numbering, 'w:ilvl')?.attributes['w:val'] ?? 0);
    const level = levels?.[depth];
    if (!levels || !level || scheme === undefined) return '';
    const count = counts.get(scheme) ?? [];
    counts.set(scheme, count);
    count[depth] = (count[depth] ?? level.start - 1) + 1;
    count.length = depth + 1;
    if (level.format === 'bullet' || level.format === 'none') return '';
    return level.text.replace(/%([1-9])/g, (_, digit: string) => {
      const at = Number(digit) - 1;
      return writeOrdinal(count[at] ?? levels[at]?.start ?? 1, level.isLegal ? 'decimal' : (levels[at]?.format ?? 'decimal'));
    });
  };
}

function levelsOf(scheme: XmlElement): Level[] {
  const valueOf = (level: XmlElement, name: string): string | undefined => childAt(level, name)?.attributes['w:val'];
  return childrenOf(scheme, 'w:lvl').map((level) => ({
    start: Number(valueOf(level, 'w:start') ?? 1),
    format: valueOf(level, 'w:numFmt') ?? 'decimal',
    text: valueOf(level, 'w:lvlText') ?? '',
    isLegal: isOn(childAt(level, 'w:isLgl')) ?? false,
  }));
}
