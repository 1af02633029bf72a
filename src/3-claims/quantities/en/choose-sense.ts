import type { Draft, Scan } from '../room.ts';

/** Pounds in millions are money; ¥ is the yuan where China is spoken of and the yen elsewhere. */
export function chooseSense(drafts: Draft[], scan: Scan): Draft[] {
  return drafts.map((draft, index) => {
    const { measure } = draft;
    if (!measure) return draft;
    const written = scan.lower.slice(measure.start, measure.end);
    const next = drafts[index + 1];
    const pence =
      next?.measure && next.start - draft.end < 6 && /^(?:pence|penny|p)$/.test(scan.lower.slice(next.measure.start, next.measure.end));
    if (/^penn(?:y|ies)$/.test(written) && /^pounds?$/.test(unitOf(drafts[index - 1], scan)))
      return { ...draft, measure: { ...measure, code: 'GBP', base: 'GBP' } };
    if (/^pounds?$/.test(written) && (pence || (draft.low?.scale ?? 0) >= 6 || /£|sterling/.test(scan.text)))
      return { ...draft, measure: { ...measure, code: 'GBP', base: 'GBP', factor: 1, dimension: 'money' } };
    if (written.startsWith('¥') && !/chin|yuan|rmb|renminbi|beijing/.test(scan.lower)) {
      return { ...draft, measure: { ...measure, code: measure.code.replace('CNY', 'JPY'), base: measure.base.replace('CNY', 'JPY') } };
    }
    return draft;
  });
}

function unitOf(draft: Draft | undefined, { lower }: Scan): string {
  return draft?.measure ? lower.slice(draft.measure.start, draft.measure.end) : '';
}
