/** A stretch of the text of one block, in UTF-16 code units. */
export interface Stretch {
  start: number;
  end: number;
}
