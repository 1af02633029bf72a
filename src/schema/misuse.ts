/** What the caller has to put right before anything can be done: one line that names the place and the cure. Exit code 2. */
export class Misuse extends Error {
  override name = 'Misuse';
}
