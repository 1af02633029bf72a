import { foldText } from '../../text/fold.ts';
import type { CellHeaders } from './cell-headers.ts';
import type { HeaderReading } from './headers.ts';

/** Whether a stub is a holder of figures (a company, a project), by its own last word or by the head of its column. */
export function namesHolder(stub: HeaderReading, { stubHead }: CellHeaders): boolean {
  return (
    /(?:公司|集团|企业|矿|矿山|项目|大学|研究院|省|市|inc\.?|ltd\.?|corp\.?|company|group)$/.test(stub.view.folded) ||
    /国家|地区|区域|省份|城市|领域|行业|部门|企业|公司|单位|项目|名称|经济体|市场|厂商|country|company|market|region|maker|producer|project/.test(
      stubHead,
    )
  );
}

const body = /(?:[会协局署院部厅]|公司|集团|企业|银行|大学|[省市县区国厂矿港站组])$/;

/** In a table whose rows are times, the header right over a column that names a body:房协 under 建屋量. */
export function bodyOverColumn({ column, row }: CellHeaders): HeaderReading | null {
  const [own] = column;
  const areTimes = row.length > 0 && row.every(({ period }) => period !== null);
  const isBody = own && own.mentions.measures.length === 0 && own.units.length === 0 && body.test(foldText(own.words));
  return areTimes && isBody && column.length > 1 ? own : null;
}

/** Whether the column of stubs is headed as goods or steps of a chain. */
export function namesGood({ stubHead }: CellHeaders): boolean {
  return /环节|产品|品种|种类|品名|类别|\bproduct|\bitem|\bmaterial|\btype|\bstep|\bsegment/.test(stubHead);
}

/** Whether the column of stubs is headed as branches of use: what they bear the name of is no good there. */
export const namesBranch = ({ stubHead }: CellHeaders): boolean => /领域|行业|部门/.test(stubHead);

/** Before and after treatment, baseline, week 12: when a row was measured, not what. */
export const timePoint =
  /^\s*(?:[一-龥]{1,3}[前后]|基线|随访\S*|第?\s*\d+\s*[周月天年]\S*|(?:at )?baseline|(?:at )?(?:week|month|day|year) \d+|(?:pre|post)-?\w*|before(?: \w+)?|after(?: \w+)?|follow-up)\s*$/;
