import type { Term } from '../../../schema/claim.ts';
import { leftOf } from '../../../text/left-of.ts';
import type { Reading } from '../../quantities/reading.ts';
import type { Scene } from '../../scene.ts';
import { phraseTerm } from '../terms.ts';

const each =
  /((?:一(?=[架台辆枚艘座])|每一?)(?:架|台|辆|枚|艘|个|座|户|名|人|亩|件|套|部|只|头|株|家|颗|块|张|列)(?!使|需|消耗|耗)(?:(?!每)[\p{Script=Han}A-Za-z\d-]){1,10}?)(?:平均|大约|约|至少|仅)?(?:需要?|消耗|耗|使用|用|含|配备|排放|产|可)(?![量率额数值水电地])[^，,。;；]{0,6}$/u;

/** 每架飞机需要417公斤稀土: an amount that one of a kind takes is that one's, not that of whoever has them. */
export function oneOfAKind(reading: Reading, { clauses, view }: Scene, at: number): Term | null {
  const start = clauses[at]?.start ?? 0;
  const found = view.language === 'zh' ? each.exec(leftOf(view.folded.slice(start), reading.start - start)) : null;
  if (!found) return null;
  const from = reading.start - found[0].length;
  return phraseTerm(view.text.slice(from, from + found[1]!.length));
}
