/** One pattern for any of many words or patterns, longest first, wherever they stand and however they are capitalised. */
export function anyOf(words: readonly string[]): RegExp {
  const ordered = [...new Set(words)].sort((left, right) => right.length - left.length || (left < right ? -1 : 1));
  return new RegExp(ordered.join('|'), 'gi');
}
