import type { Claim } from '../schema/claim.ts';

/** Headings of sections that repeat what the body says. Source: usual headings of papers in both languages. */
const repeating = /^(?:[中英]+文|内容|內容)?摘\s*要$|^提要$|^(?:executive )?(?:abstract|summary|highlights)$/i;

/** Whether a claim stands in a section that repeats figures of the body. */
export function isInAbstract({ locator }: Claim): boolean {
  return locator.table === null && repeating.test(locator.section.at(-1)?.trim() ?? '');
}
