/** What the caller of an export has to put right: one line that names the place and the cure. */
export class ExportProblem extends Error {
  override name = 'Misuse';
}
