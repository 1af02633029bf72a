/** The form in which two phrases of different papers are the same: NFKC, lower case, without spaces, punctuation, 的 and articles. */
export function normalisePhrase(text: string): string {
  if (text.length > longestRemembered) return normalise(text);
  const known = remembered.get(text);
  if (known !== undefined) return known;
  if (remembered.size >= mostRemembered) remembered.clear();
  const plain = normalise(text);
  remembered.set(text, plain);
  return plain;
}

/** The same names are asked for with every claim, sentences are asked for once. */
const remembered = new Map<string, string>();
const longestRemembered = 60;
const mostRemembered = 20_000;

function normalise(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\b(?:the|a|an)\s/g, '')
    .replace(/[的之]/g, '')
    .replace(/[^\p{L}\p{N}%]/gu, '');
}
