import { foldText } from '../../text/fold.ts';
import { phrasing } from '../../text/phrasing.ts';
import type { CellHeaders } from './cell-headers.ts';
import type { HeaderReading } from './headers.ts';

const holder = phrasing('zh')`(?:${'company-noun'}|矿|${'plant-noun'}|${'school-noun'}|研究院|省|市|inc\.?|ltd\.?|corp\.?|company|group)$`;
const holderHeading = phrasing('both')`${'holder-heading'}`;

/** Whether a stub is a holder of figures (a company, a project), by its own last word or by the head of its column. */
export const namesHolder = (stub: HeaderReading, { stubHead, lexicon }: CellHeaders): boolean =>
  holder(lexicon).test(stub.view.folded) || holderHeading(lexicon).test(stubHead);

/** 收益, 每股盈利: a Chinese stub that names a quantity of its own is no holder. */
export const namesQuantity = ({ words, view }: HeaderReading, lexicon: CellHeaders['lexicon']): boolean =>
  view.language === 'zh' && quantity(lexicon).test(foldText(words));

const quantity = phrasing('zh')`(?:${'quantity-noun'})$`;

const body = /(?:[会协局署院部厅]|公司|集团|企业|银行|大学|[省市县区国厂矿港站组])$/;

/** In a table whose rows are times, the header right over a column that names a body:房协 under 建屋量. */
export function bodyOverColumn({ column, row }: CellHeaders): HeaderReading | null {
  const [own] = column;
  const areTimes = row.length > 0 && row.every(({ period }) => period !== null);
  const isBody = own && own.mentions.measures.length === 0 && own.units.length === 0 && body.test(foldText(own.words));
  return areTimes && isBody && column.length > 1 ? own : null;
}

const goodHeading = phrasing('both')`(?<![a-z])(?:${'good-heading'})`;

/** Whether the column of stubs is headed as goods or steps of a chain. */
export const namesGood = ({ stubHead, lexicon }: CellHeaders): boolean => goodHeading(lexicon).test(stubHead);

const branchHeading = phrasing('zh')`${'branch-heading'}`;

/** Whether the column of stubs is headed as branches of use: what they bear the name of is no good there. */
export const namesBranch = ({ stubHead, lexicon }: CellHeaders): boolean => branchHeading(lexicon).test(stubHead);

/** Before and after treatment, baseline, week 12: when a row was measured, not what. */
export const timePoint =
  /^\s*(?:[一-龥]{1,3}[前后]|基线|随访\S*|第?\s*\d+\s*[周月天年]\S*|(?:at )?baseline|(?:at )?(?:week|month|day|year) \d+|(?:pre|post)-?\w*|before(?: \w+)?|after(?: \w+)?|follow-up)\s*$/;
