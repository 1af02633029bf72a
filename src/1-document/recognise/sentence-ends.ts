const closers = /(?:[”」』）)\]\s"'’①-⑳*]|\[[\d,\-–— ]{1,12}\])+$/u;

/** Whether a text ends as sentences and list items end, closing quotes and citation markers aside. */
export function isClosed(text: string): boolean {
  return /[。！？!?.；;：:…]$/.test(text.slice(-40).replace(closers, ''));
}

/** Whether a text ends a sentence, and not merely a clause or a list item. */
export function endsSentence(text: string): boolean {
  return /[。！？!?.…]$/.test(text.slice(-40).replace(closers, ''));
}
