/** The number of the first line of a text with more characters than a limit, or null. */
export function findLongLine(text: string, maxLength: number): number | null {
  let number = 1;
  let start = 0;
  while (start <= text.length) {
    const feed = text.indexOf('\n', start);
    const end = feed < 0 ? text.length : feed;
    if (end - start > maxLength) return number;
    start = end + 1;
    number++;
  }
  return null;
}
