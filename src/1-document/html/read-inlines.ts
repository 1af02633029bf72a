import type { Element, ElementContent } from 'hast';
import { alignRuns } from '../inline/align-runs.ts';
import { readDebris } from '../inline/read-markup.ts';
import type { Run } from '../inline/run.ts';
import { softBreak } from '../inline/run.ts';

const silent = new Set(['script', 'style', 'template', 'noscript', 'svg', 'annotation']);
const parting = new Set(['p', 'div', 'li', 'br', 'tr', 'td', 'th', 'dd', 'dt']);

/** The text of an element and all below it. */
export function readElement(source: string, offset: number, node: Element): Run[] {
  return readInlines(source, offset, node.children);
}

/** The text of neighbouring nodes: tags dropped, entities decoded, superscripts marked, lines broken where the page breaks them. */
export function readInlines(source: string, offset: number, nodes: readonly ElementContent[]): Run[] {
  const runs: Run[] = [];
  const visit = (node: ElementContent, raised: boolean): void => {
    const start = (node.position?.start.offset ?? 0) + offset;
    const end = (node.position?.end.offset ?? 0) + offset;
    if (node.type === 'text')
      for (const run of alignRuns(source, start, end, node.value)) runs.push(raised ? { ...run, superscript: true } : run);
    if (node.type !== 'element' || silent.has(node.tagName)) return;
    if (parting.has(node.tagName) && runs.length > 0) runs.push(softBreak(start));
    for (const child of node.children) visit(child, raised || node.tagName === 'sup');
  };
  for (const node of nodes) visit(node, false);
  return readDebris(runs);
}
