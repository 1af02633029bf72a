import type { Draft } from '../draft.ts';
import { textOf } from '../inline/run.ts';
import { headingNumberOf } from '../recognise/number-headings.ts';
import { sectionRoleOf } from '../recognise/section-names.ts';

/** Keeps the headings above each draft: `enter` is called once for each in order, `above` asks without moving. */
export function createSectionStack(drafts: readonly Draft[]): { enter: (draft: Draft, text: string) => string[]; above: (draft: Draft) => string[] } {
  const base = baseLevelOf(drafts);
  const stack: { level: number; text: string }[] = [];
  const texts = () => stack.map((heading) => heading.text);
  return {
    above: () => texts(),
    enter: (draft, text) => {
      if (draft.kind === 'footnote' || draft.kind === 'furniture') return texts();
      if (draft.ownSection !== null) {
        stack.length = 0;
        return draft.kind === 'heading' ? [] : [draft.ownSection];
      }
      if (draft.kind !== 'heading') return texts();
      const named = sectionRoleOf(text) !== null && headingNumberOf(text) === null;
      const level = named ? 1 : headingNumberOf(text) ? (draft.level ?? 1) : Math.max(1, (draft.level ?? base) - base + 1);
      while (stack.length > 0 && stack.at(-1)!.level >= level) stack.pop();
      const section = texts();
      stack.push({ level, text: text.replace(/\s*[:：]$/, '') });
      return section;
    },
  };
}

/** The mark-up depth of outermost sections: that of the numbered chapters where there are any, else the least. */
function baseLevelOf(drafts: readonly Draft[]): number {
  const levels = drafts.flatMap((draft) => (draft.kind === 'heading' && draft.level !== null && headingNumberOf(textOf(draft.runs).trim()) === null ? [draft.level] : []));
  return levels.reduce((least, level) => Math.min(least, level), 9);
}
