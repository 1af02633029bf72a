import type { Element, ElementContent, Root } from 'hast';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import type { BlockKind } from '../../schema/document.ts';
import type { Draft } from '../draft.ts';
import { draftOf } from '../draft.ts';
import type { Run } from '../inline/run.ts';
import { textOf } from '../inline/run.ts';
import { isLoneHeading } from '../recognise/lone-headings.ts';
import { readEntryMarker } from '../recognise/reference-entries.ts';
import { listsEntries } from '../recognise/section-names.ts';
import { splitEntries } from '../references/split-entries.ts';
import { readElement, readInlines } from './read-inlines.ts';
import { readHtmlTable } from './read-html-table.ts';

const whole = unified().use(rehypeParse);
const fragment = unified().use(rehypeParse, { fragment: true });

const silent = new Set([
  'script',
  'style',
  'head',
  'template',
  'noscript',
  'svg',
  'iframe',
  'object',
  'form',
  'button',
  'select',
  'textarea',
  'audio',
  'video',
  'canvas',
]);
const blocks = new Set(
  'html body main article section div header footer nav aside p h1 h2 h3 h4 h5 h6 ul ol li dl dt dd table figure figcaption blockquote pre center details summary hr address fieldset'.split(
    ' ',
  ),
);

/** Reads a page of HTML: what a reader sees of it, block by block. */
export function readHtml(text: string): Draft[] {
  const root = whole.parse(text);
  const drafts = collect(text, root, 0);
  if (drafts.some((draft) => draft.kind === 'heading' && draft.level === 1)) return drafts;
  const title = findElement(root, ['html', 'head', 'title']);
  return title ? [draftOf('title', readElement(text, 0, title), null), ...drafts] : drafts;
}

function findElement(root: Root, path: readonly string[]): Element | null {
  let nodes = root.children as ElementContent[];
  let found: Element | null = null;
  for (const name of path) {
    found = nodes.find((node): node is Element => node.type === 'element' && node.tagName === name) ?? null;
    nodes = found?.children ?? [];
  }
  return found;
}

/** Reads HTML that stands inside another format. */
export function readHtmlFragment(text: string, start: number, end: number): Draft[] {
  return collect(text, fragment.parse(text.slice(start, end)), start);
}

interface Walk {
  source: string;
  offset: number;
  drafts: Draft[];
  inReferences: boolean;
}

function collect(source: string, root: Root, offset: number): Draft[] {
  const walk: Walk = { source, offset, drafts: [], inReferences: false };
  readFlow(walk, root.children as ElementContent[], null);
  return walk.drafts.filter((draft) => draft.kind === 'table' || textOf(draft.runs).trim() !== '');
}

function readFlow(walk: Walk, nodes: readonly ElementContent[], kind: BlockKind | null): void {
  let line: ElementContent[] = [];
  const flush = () => {
    if (line.length > 0) addText(walk, readInlines(walk.source, walk.offset, line), kind);
    line = [];
  };
  for (const node of nodes) {
    if (node.type !== 'element') line.push(node);
    else if (silent.has(node.tagName)) continue;
    else if (blocks.has(node.tagName) || holdsBlocks(node)) {
      flush();
      readBlock(walk, node, kind ?? kindByClass(node));
    } else line.push(node);
  }
  flush();
}

function readBlock(walk: Walk, node: Element, kind: BlockKind | null): void {
  const heading = /^h([1-6])$/.exec(node.tagName);
  if (heading) {
    const runs = readElement(walk.source, walk.offset, node);
    const text = textOf(runs).trim();
    walk.inReferences = listsEntries(text);
    walk.drafts.push(draftOf('heading', runs, null, { level: Number(heading[1]) }));
  } else if (node.tagName === 'table') walk.drafts.push(...readHtmlTable(walk.source, walk.offset, node));
  else if (node.tagName === 'ol' && walk.inReferences) {
    for (const [index, item] of node.children.filter((child) => child.type === 'element').entries()) {
      const runs = readElement(walk.source, walk.offset, item);
      const printed = readEntryMarker(textOf(runs).trim());
      walk.drafts.push(...(printed?.sure ? splitEntries(runs) : [draftOf('reference', runs, null, { marker: `[${index + 1}]` })]));
    }
  } else if (node.tagName === 'p' && isLoneHeading(textOf(readElement(walk.source, walk.offset, node)).trim(), isBold(node))) {
    const runs = readElement(walk.source, walk.offset, node);
    walk.inReferences = listsEntries(textOf(runs).trim());
    walk.drafts.push(draftOf('heading', runs, null));
  } else readFlow(walk, node.children, kind);
}

function addText(walk: Walk, runs: Run[], kind: BlockKind | null): void {
  if (textOf(runs).trim() === '') return;
  if (walk.inReferences && !kind) walk.drafts.push(...splitEntries(runs));
  else walk.drafts.push(draftOf(kind ?? 'paragraph', runs, null));
}

function kindByClass(node: Element): BlockKind | null {
  if (node.tagName === 'nav' || node.tagName === 'footer') return 'furniture';
  const names = [node.properties.className, node.properties.id].flat().join(' ').toLowerCase();
  if (/\b(?:authors?|byline|affiliations?|dates?|received|keywords?|doi|meta|masthead|correspondence)\b/.test(names)) return 'front';
  if (/\b(?:page-?number|running-?head|pagenum|breadcrumbs?|navigation|menu|sidebar)\b/.test(names)) return 'furniture';
  return null;
}

function isBold(node: Element): boolean {
  const shown = node.children.filter((child) => child.type !== 'text' || child.value.trim() !== '');
  return shown.length > 0 && shown.every((child) => child.type === 'element' && /^(?:b|strong)$/.test(child.tagName));
}

function holdsBlocks(node: Element): boolean {
  return node.children.some((child) => child.type === 'element' && blocks.has(child.tagName));
}
