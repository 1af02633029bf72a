import type { Draft } from '../draft.ts';
import { draftOf } from '../draft.ts';
import { sliceRuns, textOf } from '../inline/run.ts';
import { sectionLabelOf, sectionRoleOf } from '../recognise/section-names.ts';

/** Parts lines such as “Abstract. …” into a heading for them alone and what it announces; keywords become front matter. */
export function labelSections(drafts: readonly Draft[]): Draft[] {
  let underKeywords = false;
  return drafts.flatMap((draft) => {
    if (draft.kind === 'heading') underKeywords = sectionRoleOf(textOf(draft.runs)) === 'keywords';
    if (draft.kind !== 'paragraph') return [draft];
    if (underKeywords) return [{ ...draft, kind: 'front' as const, breakable: false }];
    const text = textOf(draft.runs);
    const label = sectionLabelOf(text);
    if (!label) return [draft];
    if (label.role === 'keywords') return [{ ...draft, kind: 'front' as const, breakable: false }];
    const name = draftOf('heading', sliceRuns(draft.runs, 0, label.length), draft.page, { ownSection: label.name });
    return [name, { ...draft, runs: sliceRuns(draft.runs, label.length, text.length), ownSection: label.name }];
  });
}
