import type { CellHeaders } from './cell-headers.ts';
import type { HeaderReading } from './headers.ts';

/** Whether a stub is a holder of figures (a company, a project), by its own last word or by the head of its column. */
export function namesHolder(stub: HeaderReading, { stubHead }: CellHeaders): boolean {
  return (
    /(?:公司|集团|企业|矿|矿山|项目|大学|研究院|省|市|inc\.?|ltd\.?|corp\.?|company|group)$/.test(stub.view.folded) ||
    /国家|地区|企业|公司|单位|项目|名称|经济体|市场|厂商|country|company|market|region|maker|producer|project/.test(stubHead)
  );
}

/** Whether the column of stubs is headed as goods or steps of a chain. */
export function namesGood({ stubHead }: CellHeaders): boolean {
  return /环节|产品|品种|种类|品名|类别|\bproduct|\bitem|\bmaterial|\btype|\bstep|\bsegment/.test(stubHead);
}

/** Before and after treatment, baseline, week 12: when a row was measured, not what. */
export const timePoint =
  /^\s*(?:[一-龥]{1,3}[前后]|基线|随访\S*|第?\s*\d+\s*[周月天年]\S*|(?:at )?baseline|(?:at )?(?:week|month|day|year) \d+|(?:pre|post)-?\w*|before(?: \w+)?|after(?: \w+)?|follow-up)\s*$/;
