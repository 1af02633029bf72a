import type { Term } from '../../../schema/claim.ts';
import type { Reading } from '../../quantities/reading.ts';
import type { Scene } from '../../scene.ts';
import { phraseTerm } from '../terms.ts';

/** 《…》于2022年签署: what is done with an act, and not what it says. */
const enacted = /^[^，,。;；《》]{0,8}(《[^》]{2,40}》)[^，,。;；《》]{0,24}(?:签署|生效|通过|实施|施行|出台|颁布|获批|落地)/;
const sum = /(?:总额|总规模|共|合计|其中|用于|[、，,])[^，,。;；、]{0,10}$/;

/** 《某法》于2022年签署，总额527亿美元，其中补贴390亿美元: the act that a Chinese sentence opens with has the money that it sets aside. */
export function actSpokenOf(reading: Reading, { mentions, view }: Scene): Term | null {
  if (view.language === 'en' || reading.dimension !== 'money') return null;
  const opening = enacted.exec(view.folded);
  if (!opening || opening[0].length > reading.phrase.start) return null;
  const rest = view.folded.slice(opening[0].length, reading.phrase.start);
  const isOfOther =
    /[;；。]/.test(rest) || mentions.entities.some(({ start }) => start >= opening[0].length && start < reading.phrase.start);
  const start = opening[0].indexOf('《');
  return !isOfOther && sum.test(rest) ? phraseTerm(view.text.slice(start, start + opening[1]!.length)) : null;
}
