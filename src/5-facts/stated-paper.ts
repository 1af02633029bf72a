import { byCodePoint } from '../schema/by-code-point.ts';
import type { Source } from '../schema/document.ts';
import type { IdentifiedClaim } from './identified-claim.ts';
import type { MeetingKeys } from './meeting-keys.ts';
import { figuresOf, type FiguresView } from './view-figures.ts';

/** A paper whose claims go into facts. */
export interface StatedPaper {
  source: Source;
  /** What the view is known by: equal for equal views, or null where nobody knows. */
  known: string | null;
  keys: MeetingKeys;
  /** All else that is seen of it, when somebody asks. */
  view: () => FiguresView;
}

/** One of many, whose claims are numbered through. */
export interface NumberedPaper extends StatedPaper {
  /** The number of its first claim. */
  first: number;
  /** Its claims in some rows. */
  figures: (rows: readonly number[]) => IdentifiedClaim[];
}

/** Numbers the claims of papers in the order of the papers' ids. */
export function numberPapers(papers: readonly StatedPaper[]): NumberedPaper[] {
  let next = 0;
  return papers
    .toSorted((a, b) => byCodePoint(a.source.id, b.source.id))
    .map((paper) => {
      const first = next;
      next += paper.keys.ids.length;
      const figures = (rows: readonly number[]) =>
        rows.length === 0 ? [] : [...figuresOf(paper.view(), { source: paper.source, first }, rows)];
      return { ...paper, first, figures };
    });
}
