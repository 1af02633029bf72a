import { element } from './element.ts';

export interface VirtualList {
  /** The element that scrolls. */
  root: HTMLElement;
  /** Draws anew what is in view; `count` rows there are. */
  refresh: (count: number) => void;
  /** Scrolls no further than is needed to see a row whole. */
  reveal: (index: number) => void;
}

const beyond = 8;

/** A list of rows of one height, of which only those in view, and a few around them, are in the document. */
export function createVirtualList(options: {
  attributes: Record<string, string>;
  /** Height of a row in rem. */
  rowHeight: number;
  rowAt: (index: number) => HTMLElement;
}): VirtualList {
  const { attributes, rowHeight, rowAt } = options;
  const inner = element('div', { class: 'virtual-inner', role: 'presentation' });
  const root = element('div', { ...attributes, class: `virtual ${attributes['class'] ?? ''}` }, inner);
  let drawn = new Map<number, HTMLElement>();
  let count = 0;
  let asked = 0;
  const height = (): number => rowHeight * Number.parseFloat(getComputedStyle(document.documentElement).fontSize);

  const draw = (): void => {
    asked = 0;
    const row = height();
    const first = Math.max(0, Math.floor(root.scrollTop / row) - beyond);
    const last = Math.min(count, Math.ceil((root.scrollTop + (root.clientHeight || 900)) / row) + beyond);
    const next = new Map<number, HTMLElement>();
    for (let index = first; index < last; index++) {
      const made = drawn.get(index) ?? rowAt(index);
      made.style.top = `${index * rowHeight}rem`;
      next.set(index, made);
      if (made.parentNode !== inner) inner.append(made);
    }
    for (const [index, made] of drawn) if (!next.has(index)) made.remove();
    drawn = next;
  };
  const drawSoon = (): void => {
    asked ||= requestAnimationFrame(draw);
  };
  root.addEventListener('scroll', drawSoon, { passive: true });
  new ResizeObserver(drawSoon).observe(root);

  return {
    root,
    refresh: (rows) => {
      count = rows;
      inner.style.height = `${rows * rowHeight}rem`;
      for (const made of drawn.values()) made.remove();
      drawn = new Map();
      draw();
    },
    reveal: (index) => {
      const row = height();
      const top = index * row;
      if (top < root.scrollTop) root.scrollTop = top;
      else if (top + row > root.scrollTop + root.clientHeight) root.scrollTop = top + row - root.clientHeight;
      draw();
    },
  };
}
