/** The form in which two phrases of different papers are the same: NFKC, lower case, without spaces, punctuation, 的 and articles. */
export function normalisePhrase(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\b(?:the|a|an)\s/g, '')
    .replace(/[的之]/g, '')
    .replace(/[^\p{L}\p{N}%]/gu, '');
}
