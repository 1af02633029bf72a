import type { Term } from '../../../schema/claim.ts';
import { leftOf } from '../../../text/left-of.ts';
import { phrasing } from '../../../text/phrasing.ts';
import type { Reading } from '../../quantities/reading.ts';
import type { Scene } from '../../scene.ts';
import { phraseTerm } from '../terms.ts';

const each = phrasing(
  'zh',
  'u',
)`((?:一(?=[架台辆枚艘座])|每一?)(?:${'piece-classifier'})(?!使|需|消耗|耗)(?:(?!每)[\p{Script=Han}A-Za-z\d“”·-]){1,14}?|“[^”]{1,10}”[级型号]\p{Script=Han}{2,8}?)(?:平均|大约|约|至少|仅|则)?(?:${'taking-verb'})(?![量率额数值水电地能])[^，,。;；]{0,6}$`;

/** 每架飞机需要417公斤稀土: an amount that one of a kind takes is that one's, not that of whoever has them. */
export function oneOfAKind(reading: Reading, { clauses, lexicon, view }: Scene, at: number): Term | null {
  const start = clauses[at]?.start ?? 0;
  const found = view.language === 'zh' ? each(lexicon).exec(leftOf(view.folded.slice(start), reading.start - start)) : null;
  if (!found) return null;
  const from = reading.start - found[0].length;
  return phraseTerm(view.text.slice(from, from + found[1]!.length));
}
