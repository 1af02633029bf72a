const closers = /(?:[”」』）)\]\s"'’①-⑳*]|\[[\d,\-–— ]{1,12}\])+$/u;

/** Whether a text ends as sentences and list items end, closing quotes and citation markers aside. */
export function isClosed(text: string): boolean {
  return /[。！？!?.；;：:…]$/.test(text.slice(-40).replace(closers, ''));
}

/** Whether a text ends a sentence, and not merely a clause or a list item. */
export function endsSentence(text: string): boolean {
  return /[。！？!?.…]$/.test(text.slice(-40).replace(closers, ''));
}

/** Whether a text is running text and not a line of names, a title or a label: it ends a sentence, or one ends inside it. */
export function isProse(text: string): boolean {
  if (/。./.test(text) || /\p{Ll}{2}[.;]\s+\p{Lu}\p{Ll}/u.test(text)) return true;
  if (!endsSentence(text)) return false;
  return (text.match(/\p{Script=Han}/gu)?.length ?? 0) >= 8 || (text.match(/(?<!\p{L})\p{Ll}{2,}/gu)?.length ?? 0) >= 2;
}
