import type { Reading } from '../../quantities/reading.ts';
import type { Scene } from '../../scene.ts';
import type { Clause } from '../../view.ts';
import { wordsBeforeNumber } from '../clause/chinese-head.ts';
import { nounPhraseAfter, withoutHolder } from '../clause/noun-phrase.ts';

/** 连续7年保持…零增长, 配额连续5年零增长, 8年内具有不可替代性: how long a state holds is named by the state, with what is in it where that stands before; empty for what is no such time. */
export function lastingState(reading: Reading, scene: Scene, clause: Clause): string {
  const { view } = scene;
  if (view.language === 'en' || reading.dimension !== 'duration') return '';
  const behind = view.folded.slice(reading.phrase.end);
  const held = within.exec(behind);
  if (held) return `${held[2] ?? held[3]!}持续时间`;
  if (!view.folded.slice(0, reading.number.start).endsWith('连续')) return '';
  const moved = movedBehind.exec(behind)?.[1] ?? '';
  const head = moved ? wordsBeforeNumber(reading, scene, clause) : null;
  const what = head ? withoutHolder(view.text.slice(head.start, head.end), scene).replace(/^的|(?:却|已经?|也|又|还|则|仍)+$/g, '') : '';
  if (moved) return `${what}连续${moved}时长`;
  const state = nounPhraseAfter(scene, reading.phrase.end).replace(/^(?:保持|维持|处于|实现|出现|呈现?)/, '');
  return state.length > 3 ? `${state}持续时间` : '';
}

/** 未来十年内，液态电池|仍难以被取代: what the state is told of that holds so long, where it stands behind the time; empty where it does not. */
export function holderOfState(reading: Reading, { view }: Scene): string {
  const isTime = view.language === 'zh' && reading.dimension === 'duration';
  return (isTime && within.exec(view.folded.slice(reading.phrase.end))?.[1]) || '';
}

const within =
  /^[之以]?内(?:[，,](\p{Script=Han}{2,14}?))?(?:仍然?|都|均|也|将|依旧|依然|还)*(?:(?:具有|保持|维持)(\p{Script=Han}{2,12})|((?:难以|无法|不会|不可能)\p{Script=Han}{2,12}))(?=[，,。;；]|$)/u;

const movedBehind =
  /^(?:保持|维持|实现|出现|呈现?|均)?((?:零|负|正|没有|未|不|持续|稳定|快速|大幅)?(?:增长|下降|上升|减少|增加|下滑|回落|下跌|上涨|亏损|盈利))(?=[^\d]{0,3}(?:[，,。;；、)）]|$))/;
