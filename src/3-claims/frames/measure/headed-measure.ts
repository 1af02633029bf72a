import { operatorOf } from '../../../identity/measure-id.ts';
import type { Term } from '../../../schema/claim.ts';
import type { MeasureRow } from '../../../schema/knowledge.ts';
import type { Span } from '../../../schema/place.ts';
import type { PhraseMatch } from '../../../text/phrase-matcher.ts';
import type { Reading } from '../../quantities/reading.ts';
import { measureWayOf } from '../../record/provenance.ts';
import type { FramedReading } from '../../record/to-claim.ts';
import type { Scene } from '../../scene.ts';
import type { Clause } from '../../view.ts';
import { chineseHead } from '../clause/chinese-head.ts';
import { withoutHolder } from '../clause/noun-phrase.ts';
import { listedChange } from '../lists/listed-change.ts';
import { quantityInOrder } from '../lists/quantities-in-order.ts';
import { phraseTerm, termOf } from '../terms.ts';
import { stripOperator } from './inherited-measure.ts';

/** 抗拉强度达到450兆帕: what the number's own clause says to be measured, where no measure of the tables ends it. */
export function ownProperty(known: PhraseMatch<MeasureRow> | undefined, reading: Reading, scene: Scene, clause: Clause): string {
  const head = chineseHead(reading, scene, clause);
  if (!head?.isProperty || endsHead(known, reading, scene, clause)) return '';
  return withoutHolder(scene.view.text.slice(head.property.start, head.property.end), scene);
}

/** What changed, by the words of the clause itself, else by the figure before it in the sentence, where the tables know neither. */
export function baseOfChange(reading: Reading, scene: Scene, clause: Clause): Term | null {
  const ordered = quantityInOrder(reading, scene);
  if (ordered) {
    const words = scene.view.text.slice(ordered.start, ordered.end);
    const row = scene.mentions.measures.find(({ start, end }) => end === ordered.end && start >= ordered.start);
    return row ? termOf(row.value, scene.view.language, words) : phraseTerm(words);
  }
  const listed = listedChange(reading, scene, clause);
  if (listed) return stripOperator(listed.previous.measure);
  const head = chineseHead(reading, scene, clause);
  const flow = head && flowOfGood(head.property, scene);
  if (flow) return flow;
  if (head) return phraseTerm(scene.view.text.slice(head.property.start, head.property.end));
  const last = scene.framed.at(-1);
  if (!last?.measure || measureWayOf(last.provenance) === 'carried') return null;
  const goesOn =
    last.measure.id === null ||
    (reading.dimension === 'share-change' ? isOfShares(last) : reading.counted !== '' && last.reading.counted !== '');
  return goesOn ? last.measure : null;
}

/** 对德国出口的锑锭减少8%: of a good with a flow before it, the flow went down. */
function flowOfGood({ start, end }: Span, { mentions, view }: Scene): Term | null {
  const isGood = mentions.products.some((good) => good.start >= start && good.start <= start + 2 && good.end <= end);
  const flow = isGood ? mentions.measures.find((measure) => measure.end === start - 1 && measure.value.kind === 'flow') : undefined;
  return flow && view.folded.startsWith('的', flow.end) ? termOf(flow.value, view.language, view.text.slice(flow.start, flow.end)) : null;
}

/** 占营业收入4.2%，比上年提高0.5个百分点: points are of the share that stands before them. */
const isOfShares = ({ measure, reading }: FramedReading): boolean =>
  reading.dimension === 'share' && (!measure?.id || operatorOf(measure.id) === 'share');

/** Whether a measure of the tables is what the clause's own words end with. */
export function endsHead(known: PhraseMatch<MeasureRow> | undefined, reading: Reading, scene: Scene, clause: Clause): boolean {
  const head = chineseHead(reading, scene, clause);
  if (known === undefined || head === null || known.start >= head.property.end) return false;
  // 出口量及进口量分别上升: so does each of a list.
  const rest = scene.view.folded.slice(known.end, head.property.end);
  return known.end >= head.property.end - 1 || (known.start >= head.property.start && /^(?:、|和|与|及)/.test(rest));
}
