import type { Run } from './run.ts';
import { createSlicer } from './run.ts';

/** A stretch of text that is written otherwise: nothing, or other characters; `superscript` switches the setting of what follows. */
export interface Edit {
  start: number;
  end: number;
  text: string;
  superscript?: boolean;
}

/** Carries out edits over the joined text of runs; one that overlaps an earlier one is left out. */
export function applyEdits(runs: readonly Run[], edits: readonly Edit[]): Run[] {
  if (edits.length === 0) return [...runs];
  const out: Run[] = [];
  const slice = createSlicer(runs);
  let at = 0;
  let raised = false;
  const keep = (until: number) => {
    for (const run of slice(at, until)) out.push(raised ? { ...run, superscript: true } : run);
  };
  for (const edit of [...edits].sort((one, other) => one.start - other.start || one.end - other.end)) {
    if (edit.start < at) continue;
    keep(edit.start);
    if (edit.text) {
      const covered = slice(edit.start, edit.end);
      out.push({ text: edit.text, start: covered[0]?.start ?? 0, end: covered.at(-1)?.end ?? 0, ...(raised ? { superscript: true } : {}) });
    }
    if (edit.superscript !== undefined) raised = edit.superscript;
    at = edit.end;
  }
  keep(Number.POSITIVE_INFINITY);
  return out;
}
