import type { Nodes } from 'mdast';
import { alignRuns } from '../inline/align-runs.ts';
import { readDebris } from '../inline/read-markup.ts';
import type { Run } from '../inline/run.ts';

/** The text inside a node of Markdown, mark-up dropped, each character led back to its place. */
export function readPhrasing(source: string, node: Nodes): Run[] {
  const runs: Run[] = [];
  let raised = 0;
  const push = (added: Run[]) => {
    for (const run of added) runs.push(raised > 0 ? { ...run, superscript: true } : run);
  };
  const visit = (child: Nodes): void => {
    const start = child.position?.start.offset ?? 0;
    const end = child.position?.end.offset ?? start;
    if (child.type === 'html') {
      const tag = /^<(\/?)(\w+)/.exec(child.value);
      if (tag?.[2]?.toLowerCase() === 'sup') raised = Math.max(0, raised + (tag[1] ? -1 : 1));
      if (tag?.[2]?.toLowerCase() === 'br') push([{ text: '\n', start, end }]);
    } else if (child.type === 'break') push([{ text: '\n', start, end: start }]);
    else if (child.type === 'footnoteReference') runs.push({ text: `[${child.identifier}]`, start, end, superscript: true });
    else if (child.type === 'linkReference') {
      push([{ text: '[', start, end: start + 1 }]);
      child.children.forEach(visit);
      const last = child.children.at(-1)?.position?.end.offset ?? end;
      push([{ text: ']', start: last, end: last + 1 }]);
    } else if (child.type === 'text' || child.type === 'inlineCode' || child.type === 'code') {
      push(alignRuns(source, start + openingOf(source, start, child), end, child.value));
    } else if ('children' in child) child.children.forEach(visit);
  };
  visit(node);
  return readDebris(runs);
}

/** Where the value of code begins after its fence. */
function openingOf(source: string, start: number, node: Nodes): number {
  if (node.type === 'inlineCode') return /^`+/.exec(source.slice(start, start + 20))?.[0].length ?? 0;
  if (node.type !== 'code' || !/[`~]/.test(source[start] ?? '')) return 0;
  const line = source.indexOf('\n', start);
  return line < 0 ? 0 : line + 1 - start;
}
