import type { Draft, Scan } from '../room.ts';

/** Pounds in millions are money; ¥ is the yuan where China is spoken of and the yen elsewhere. */
export function chooseSense(drafts: Draft[], scan: Scan): Draft[] {
  return drafts.map((draft) => {
    const { measure } = draft;
    if (!measure) return draft;
    const written = scan.lower.slice(measure.start, measure.end);
    if (/^pounds?$/.test(written) && ((draft.low?.scale ?? 0) >= 6 || /£|sterling/.test(scan.text))) return { ...draft, measure: { ...measure, code: 'GBP', base: 'GBP', factor: 1, dimension: 'money' } };
    if (written.startsWith('¥') && !/chin|yuan|rmb|renminbi|beijing/.test(scan.lower)) {
      return { ...draft, measure: { ...measure, code: measure.code.replace('CNY', 'JPY'), base: measure.base.replace('CNY', 'JPY') } };
    }
    return draft;
  });
}
