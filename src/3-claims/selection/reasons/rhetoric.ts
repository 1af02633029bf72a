import type { Reading } from '../../quantities/reading.ts';
import type { Selecting } from '../selecting.ts';
import { statesZero } from './zero.ts';

/** Two aspects, 三大支柱, one of them: a number that counts nothing in the world. */
export function isRhetoric(reading: Reading, selecting: Selecting): boolean {
  const { form, counted, start, end, unitText, dimension, lower } = reading;
  const { view, words } = selecting;
  // 一度多达170家: once, not one degree.
  if (form === 'numeral' && once.test(view.folded.slice(start, start + 3))) return true;
  if (statesZero(reading, selecting)) return false;
  if (form !== 'numeral' || !['count', 'count-rate', 'number', 'other'].includes(dimension)) return false;
  const right = view.folded.slice(end, end + 8);
  const left = view.folded.slice(Math.max(0, start - 6), start);
  if (view.language === 'en') return words.isRhetorical(right, 'en') || (lower === '1' && !/only $|just $/.test(left));
  // Nobody numbers more than a dozen aspects, or about so many: 三十余个领域 is counted.
  const isFew = Number(lower ?? 0) <= 12 && reading.modifier === 'exact';
  if (isFew && (words.isRhetorical(counted + right, 'zh') || words.isRhetoricalNoun(right))) return true;
  // 甲、乙、丙三县合计: as many as were named.
  if (/^(?:合计|合共|共计|之和|总计)/.test(right) && /[\p{Script=Han}]$/u.test(left)) return true;
  // 两组比较, 两组患者: both groups, where nothing divides anybody into them.
  if (counted === '组' && !/(?:分[为成]|设|随机|共|有|成)$/.test(left)) return true;
  if (lower === '1') return !/(?:仅|只|唯|仅有|只有|唯有)$/.test(left) || /^(?:此一|这一)/.test(view.folded.slice(start - 1, end));
  return !unitText && !counted;
}

const once = /^一度(?!电)[\p{Script=Han}]/u;
