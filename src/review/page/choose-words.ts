import type { ProposeRequest } from '../messages.ts';
import type { App } from './app.ts';
import { addFigure } from './add-figure.ts';
import { button } from './element.ts';

/** Offers to add a figure wherever words of one block of a paper are chosen, by pointer or by keyboard. */
export function offerChosenWords(app: App, paper: HTMLElement, source: string): void {
  const offer = button(app.t('add-figure'), () => {
    const request = chosenIn(paper, source);
    offer.remove();
    if (request) void addFigure(app, request);
  });
  offer.className = 'primary offer';
  // A press would take the choice away before the click is there.
  offer.addEventListener('pointerdown', (event) => event.preventDefault());
  const listener = (): void => {
    if (!paper.isConnected) {
      document.removeEventListener('selectionchange', listener);
      offer.remove();
      return;
    }
    if (!chosenIn(paper, source)) return offer.remove();
    const place = getSelection()!.getRangeAt(0).getBoundingClientRect();
    offer.style.top = `${Math.min(innerHeight - 48, place.bottom + 6)}px`;
    offer.style.left = `${Math.max(8, Math.min(innerWidth - 180, place.left))}px`;
    if (!offer.isConnected) paper.after(offer);
  };
  document.addEventListener('selectionchange', listener);
}

/** The characters of one block that are chosen, or null. */
function chosenIn(paper: HTMLElement, source: string): ProposeRequest | null {
  const selection = getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  const block = blockOf(range.startContainer);
  if (!block || block !== blockOf(range.endContainer) || !paper.contains(block)) return null;
  const start = offsetIn(block, range);
  const text = range.toString();
  return text.trim() === '' || text.length > 200
    ? null
    : { source, block: Number(block.dataset['block']), start, end: start + text.length };
}

/** How many characters of a block stand before a range, or before an element in it. */
export function offsetIn(block: HTMLElement, before: Range | Node): number {
  const range = document.createRange();
  range.selectNodeContents(block);
  if (before instanceof Range) range.setEnd(before.startContainer, before.startOffset);
  else range.setEndBefore(before);
  return range.toString().length;
}

/** The block of a paper that a node stands in. */
export function blockOf(node: Node): HTMLElement | null {
  const element = node instanceof HTMLElement ? node : node.parentElement;
  return element?.closest<HTMLElement>('[data-block]') ?? null;
}
