const longest = 64;

/** Whether a text holds nothing else than this stretch of it. */
export function standsAlone(text: string, start: number, end: number): boolean {
  return start < longest && text.length - end < longest && text.slice(0, start).trim() === '' && text.slice(end).trim() === '';
}
