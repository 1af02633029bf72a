/** A stretch of text and the stretch of the source it stands for: the same characters, or (where the source writes them differently) decoded ones. */
export interface Run {
  text: string;
  start: number;
  end: number;
  superscript?: boolean;
}

/** A run that is the source itself. */
export function literalRun(source: string, start: number, end: number): Run {
  return { text: source.slice(start, end), start, end };
}

/** A line end that may be a space, nothing, or an undone hyphen once both sides are known. */
export function softBreak(at: number): Run {
  return { text: '\n', start: at, end: at };
}

/** The text of runs as it stands, before white space is settled. */
export function textOf(runs: readonly Run[]): string {
  return runs.map((run) => run.text).join('');
}

/** The runs between two offsets into their joined text. */
export function sliceRuns(runs: readonly Run[], from: number, to: number): Run[] {
  return createSlicer(runs)(from, to);
}

/** Slices runs again and again, each slice beginning where the one before ended or later; all together take one pass. */
export function createSlicer(runs: readonly Run[]): (from: number, to: number) => Run[] {
  let index = 0;
  let at = 0;
  return (from, to) => {
    const cut: Run[] = [];
    for (; index < runs.length; index++) {
      const run = runs[index]!;
      const first = Math.max(from - at, 0);
      const last = Math.min(to - at, run.text.length);
      const literal = run.text.length === run.end - run.start;
      if (first < last)
        cut.push({ ...run, text: run.text.slice(first, last), ...(literal ? { start: run.start + first, end: run.start + last } : {}) });
      if (at + run.text.length > to) break;
      at += run.text.length;
    }
    return cut;
  };
}
