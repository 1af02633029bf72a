import type { XmlElement } from '../xml/read-xml.ts';
import { childrenOf } from '../xml/read-xml.ts';

/** Counts the pages of a Word file: by the breaks that Word noted when it last showed them, else by those that the author set; null without any. */
export function createPageCounter(body: XmlElement): { at: () => number | null; turn: (isExplicit: boolean) => void; stop: () => void } {
  const isNoted = holds(body, (element) => element.name === 'w:lastRenderedPageBreak');
  const isPaged = isNoted || holds(body, (element) => element.name === 'w:br' && element.attributes['w:type'] === 'page');
  let page = isPaged ? 1 : null;
  return {
    at: () => page,
    turn: (isExplicit) => {
      if (page !== null && isExplicit !== isNoted) page++;
    },
    stop: () => {
      page = null;
    },
  };
}

function holds(root: XmlElement, isSought: (element: XmlElement) => boolean): boolean {
  const open = [root];
  for (let element = open.pop(); element; element = open.pop()) {
    if (isSought(element)) return true;
    for (const child of childrenOf(element)) open.push(child);
  }
  return false;
}
