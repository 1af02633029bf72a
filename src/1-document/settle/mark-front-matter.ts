import type { Draft } from '../draft.ts';
import { textOf } from '../inline/run.ts';
import { widthOf } from '../inline/scripts.ts';
import { isFrontMatter } from '../recognise/front-matter.ts';
import { headingNumberOf } from '../recognise/number-headings.ts';
import { sectionRoleOf } from '../recognise/section-names.ts';
import { endsSentence, isProse } from '../recognise/sentence-ends.ts';

/** Sets apart what stands before an abstract or at the head of the paper (names, institutions, dates), and picks the title out of it. */
export function markFrontMatter(drafts: readonly Draft[], knownTitle: string | null): Draft[] {
  const heads = new Set(drafts.filter((draft) => draft.kind === 'furniture').map((draft) => solid(textOf(draft.runs))));
  const marked = drafts.map((draft): Draft => {
    const kind = draft.kind === 'paragraph' && isFrontMatter(textOf(draft.runs).trim()) ? 'front' : draft.kind;
    return kind === draft.kind ? { ...draft } : { ...draft, kind, breakable: false };
  });
  const head = marked.findIndex(startsBody);
  const section = marked.findIndex((draft) => draft.kind === 'heading' && isSection(textOf(draft.runs)) && !isAbstract(draft));
  const entry = marked.findIndex((draft) => draft.kind === 'reference');
  const isOutsideBody = (index: number) => section < 0 || index < section || (entry >= 0 && index > entry);
  const zones = [
    ...(head >= 0 ? [head] : []),
    ...marked.flatMap((draft, index) => (index > head && isAbstract(draft) && isOutsideBody(index) ? [index] : [])),
  ];
  for (const end of zones) markZone(marked, end);
  for (const draft of marked)
    if (/^(?:title|front)$/.test(draft.kind) && draft.level === null && heads.has(solid(textOf(draft.runs)))) draft.kind = 'furniture';
  const title = findTitle(marked, head < 0 ? marked.length : head, knownTitle);
  if (title) title.kind = 'title';
  const words = knownTitle ?? (title ? textOf(title.runs) : '');
  if (words)
    for (const draft of marked)
      if (/^(?:heading|front|paragraph)$/.test(draft.kind) && isSame(textOf(draft.runs), words))
        Object.assign(draft, { kind: 'title', breakable: false });
  markLabelsAboveSections(marked);
  return marked;
}

/** Before the first section, lines without any sentence in them (names, ranks, slogans) are front matter too. */
function markLabelsAboveSections(drafts: Draft[]): void {
  const first = drafts.findIndex((draft) => draft.kind === 'heading' && draft.ownSection === null && isSection(textOf(draft.runs)));
  for (const draft of drafts.slice(0, Math.max(0, first))) {
    const text = textOf(draft.runs).trim();
    if (
      draft.kind === 'paragraph' &&
      draft.ownSection === null &&
      widthOf(text) < 120 &&
      !endsSentence(text) &&
      !/[，。；！？]|[,;]\s/.test(text)
    )
      Object.assign(draft, { kind: 'front', breakable: false });
  }
}

function isSection(text: string): boolean {
  return sectionRoleOf(text.trim()) !== null || headingNumberOf(text.trim()) !== null;
}

function startsBody(draft: Draft): boolean {
  const text = textOf(draft.runs).trim();
  if (draft.kind === 'heading') return isSection(text) || draft.ownSection !== null;
  if (draft.kind === 'table' || draft.kind === 'reference') return true;
  return draft.kind === 'paragraph' && (draft.ownSection !== null || isProse(text) || widthOf(text) > 300);
}

function isAbstract(draft: Draft): boolean {
  return (
    draft.kind === 'heading' &&
    (sectionRoleOf(textOf(draft.runs)) === 'abstract' || (draft.ownSection !== null && sectionRoleOf(draft.ownSection) === 'abstract'))
  );
}

function markZone(drafts: Draft[], end: number): void {
  for (let index = end - 1; index >= 0; index--) {
    const draft = drafts[index]!;
    if (draft.kind === 'heading') {
      const text = textOf(draft.runs);
      if (isSection(text) || draft.ownSection !== null) return;
      draft.kind = 'title';
    } else if (draft.kind === 'paragraph') {
      const text = textOf(draft.runs).trim();
      if (isProse(text)) return;
      Object.assign(draft, { kind: 'front', breakable: false });
    } else if (draft.kind !== 'front' && draft.kind !== 'furniture' && draft.kind !== 'title') return;
  }
}

function findTitle(drafts: Draft[], head: number, known: string | null): Draft | null {
  const zone = drafts.slice(0, head);
  const titles = zone.filter((draft) => draft.kind === 'title' || (draft.kind === 'heading' && draft.ownSection === null));
  const outermost = titles.reduce<Draft | null>(
    (best, draft) => (best === null || (draft.level ?? 9) < (best.level ?? 9) ? draft : best),
    null,
  );
  if (outermost) {
    for (const draft of titles)
      if (draft !== outermost && (draft.level ?? 9) > (outermost.level ?? 9) && zone.indexOf(draft) < zone.indexOf(outermost))
        draft.kind = 'front';
    return outermost;
  }
  if (known && drafts.some((draft) => isSame(textOf(draft.runs), known))) return null;
  return zone.find((draft) => draft.kind === 'front' && isTitleLike(textOf(draft.runs).trim())) ?? null;
}

function isTitleLike(text: string): boolean {
  if (isFrontMatter(text) || endsSentence(text) || widthOf(text) > 240 || /^[《“"◆【[(（]/.test(text)) return false;
  if (/(?:大学|大學|学院|學院|研究院|研究所|中心|出版社|公司|委员会|学会|university|institute|governance)$/i.test(text)) return false;
  if (/\d{4}\s*年第?\s*\d+\s*期|(?:^|\s)\d{4}\s*年\s*\d{1,2}\s*月(?:\s*\d{1,2}\s*日)?$/.test(text)) return false;
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  const words = text.match(/\p{Script=Latin}{2,}/gu)?.length ?? 0;
  return han >= 8 || (han === 0 && words >= 3);
}

/** Whether two texts have the same letters and digits; most differ in the first few. */
function isSame(one: string, other: string): boolean {
  const letters = solid(other);
  return letters.startsWith(solid(one.slice(0, 24))) && solid(one) === letters;
}

function solid(text: string): string {
  return text.replace(/[^\p{L}\p{N}]+/gu, '').toLowerCase();
}
