/** Thrown inside the readers of formats where a file cannot be read, and caught where the file came in: what is wrong, and what to do about it. */
export class Unreadable extends Error {
  readonly cure: string;

  constructor(problem: string, cure: string) {
    super(problem);
    this.cure = cure;
  }
}
