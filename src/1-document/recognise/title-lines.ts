const unfinished =
  /(?:[:：,，、—–-]|\b(?:a|an|and|as|at|between|by|for|from|in|of|on|or|the|through|to|under|versus|via|with|within|without))$/i;
const continuing = /^(?:\p{Ll}|\d)/u;
const hanNames = /^\p{Script=Han}\s{0,4}\p{Script=Han}{1,2}[\d*†]*(?:[\s、，,;；·]+\p{Script=Han}\s?\p{Script=Han}{1,2}[\d*†]*)*$/u;

/** Whether a short line goes on with the short line above it: a title broken where the page ended, not a title and its authors. */
export function continuesTitle(above: string, line: string): boolean {
  if (unfinished.test(above) || continuing.test(line)) return true;
  return /\p{Script=Han}$/u.test(above) && /^[\p{Script=Han}“《]/u.test(line) && !hanNames.test(line) && !/[:：]/.test(line);
}
