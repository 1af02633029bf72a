import { isChange } from '../../../identity/measure-id.ts';
import type { Reading } from '../../quantities/reading.ts';
import type { FramedReading } from '../../record/to-claim.ts';
import type { Scene } from '../../scene.ts';
import { amounts, type Dimensions } from '../../quantities/dimensions.ts';

const again = {
  en: /^\s*,?\s*[(]?\s*(?:or|i\.e\.,?|that is,?|equal to|equivalent to)\s+$/,
  zh: /^\s*[，,]?\s*[(（]?\s*(?:即|也就是|合|约合|折合|约?相当于|约?占)(?:其|总量)?的?$/,
};

/** 270,000 t of it, or roughly 69%; 60万吨，即约14%; rose by 14 GW (9%): the figure that this one says again, as a share or in another unit. */
export function restatedFigure(reading: Reading, { framed, view }: Scene): FramedReading | null {
  const last = framed.at(-1);
  if (!last || last.reading.dimension === reading.dimension || !restates(last.reading, reading)) return null;
  const between = view.folded.slice(last.reading.phrase.end, reading.phrase.start);
  if (last.reading.dimension === 'share' && /^[^，,；;。\d]{0,12}[，,]\s*(?:共计?|合计|总计|計|计)$/.test(between)) return last;
  const isAgain = again[view.language].test(between) || again[view.language].test(between.replace(complement[view.language], ''));
  return isAgain || (isChange(last.measure?.id) && /^\s*[(（]\s*$/.test(between)) ? last : null;
}

/** What may stand between (of it, went to France, 输往法国). */
const complement = { en: /^(?:[^,;:.\d]|(?<= )\d{4}\b){0,40}(?=,)/, zh: /^[^，,；;。\d]{0,12}(?=[，,])/ };

const restated: Dimensions = new Set([...amounts, 'count', 'count-rate', 'number', 'power', 'area']);

/** An amount and a share of the same whole, or two amounts. */
const restates = (first: Reading, second: Reading): boolean =>
  [first, second].every(({ dimension }) => restated.has(dimension) || dimension === 'share');
