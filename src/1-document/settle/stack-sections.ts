import type { Draft } from '../draft.ts';
import { textOf } from '../inline/run.ts';
import type { HeadingNumber } from '../recognise/number-headings.ts';
import { depthOf, headingNumberOf } from '../recognise/number-headings.ts';
import { sectionRoleOf } from '../recognise/section-names.ts';

/** Keeps the headings above each draft: `enter` is called once for each in order, `above` asks without moving. */
export function createSectionStack(drafts: readonly Draft[]): { enter: (draft: Draft, text: string) => string[]; above: () => string[] } {
  const levelOf = createLevels(drafts.filter((draft) => draft.kind === 'heading' && draft.ownSection === null));
  const stack: { level: number; text: string }[] = [];
  const above = () => stack.map((heading) => heading.text);
  return {
    above,
    enter: (draft, text) => {
      if (draft.kind === 'footnote' || draft.kind === 'furniture') return above();
      if (draft.ownSection !== null) {
        stack.length = 0;
        return draft.kind === 'heading' ? [] : [draft.ownSection];
      }
      if (draft.kind !== 'heading') return above();
      const level = levelOf(draft, text);
      while (stack.length > 0 && stack.at(-1)!.level >= level) stack.pop();
      const section = above();
      stack.push({ level, text: text.replace(/\s*[:：]$/, '') });
      return section;
    },
  };
}

/** The depth of headings: as marked up where all of a kind are marked up alike, else by their numbers. */
function createLevels(headings: readonly Draft[]): (draft: Draft, text: string) => number {
  const numbers = headings.map((draft) => headingNumberOf(textOf(draft.runs).trim()));
  const chaptersInHan = numbers.some((number) => number?.scheme === 'han');
  const base = headings.reduce((least, draft) => Math.min(least, draft.level ?? 9), 9);
  const depths = new Map<string, Set<number | null>>();
  for (const [index, draft] of headings.entries()) {
    const number = numbers[index];
    if (!number) continue;
    const seen = depths.get(kindOf(number));
    if (seen) seen.add(draft.level);
    else depths.set(kindOf(number), new Set([draft.level]));
  }
  return (draft, text) => {
    const number = headingNumberOf(text);
    const marked = Math.max(1, (draft.level ?? base) - base + 1);
    if (!number) return sectionRoleOf(text) !== null ? 1 : marked;
    const alike = draft.level !== null && depths.get(kindOf(number))?.size === 1;
    return alike ? marked : depthOf(number, chaptersInHan);
  };
}

function kindOf(number: HeadingNumber): string {
  return `${number.scheme}-${number.path.length}`;
}
