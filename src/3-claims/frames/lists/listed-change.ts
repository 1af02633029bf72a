import { measureParts } from '../../../identity/measure-id.ts';
import type { Span } from '../../../schema/place.ts';
import type { Reading } from '../../quantities/reading.ts';
import type { FramedReading } from '../../record/to-claim.ts';
import type { Scene } from '../../scene.ts';
import type { Clause } from '../../view.ts';
import { chineseHead } from '../clause/chinese-head.ts';

/** 制造业, 供应业; but 就业, 失业 are measured. */
const industry = /\p{Script=Han}(?<![就失创毕开停复])业$/u;

/** 食品价格下降0.6%，衣着上涨1.2%: in a list of changes what opens a later clause is a holder, and its change is of what the one before it was of. */
export function listedChange(reading: Reading, scene: Scene, clause: Clause): { holder: Span; previous: FramedReading } | null {
  const { framed, mentions } = scene;
  const previous = framed.at(-1);
  const { operator } = measureParts(previous?.measure?.id ?? '');
  const isListed = operator === 'growth' || operator === 'decline';
  if (!previous || !isListed || previous.reading.dimension !== reading.dimension) return null;
  const head = chineseHead(reading, scene, clause);
  if (!head || head.isProperty || head.holder) return null;
  const { start, end } = head.property;
  const text = scene.view.text.slice(start, end);
  // 股份制企业, 热力生产和供应业: the noun for a holder closes whatever stands in its name.
  if (scene.lexicon.holderNoun.zh.endsText(text) || industry.test(text)) return { holder: head.property, previous };
  const known = [...mentions.measures, ...mentions.products].some((other) => other.start < end && other.end > start);
  return known ? null : { holder: head.property, previous };
}
