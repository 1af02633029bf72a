/** How far the reading of one file may go. */
export interface ReadingLimits {
  /** Of the file, and of all that is unpacked out of it. */
  maxBytes: number;
  maxPages: number;
  /** Characters in one line of text. */
  maxLineLength: number;
  /** Asked between parts of the work; true when the time for one document is up. */
  isOverdue: () => boolean;
}
