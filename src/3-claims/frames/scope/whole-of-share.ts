import { coreOf, measureParts, tradeOf } from '../../../identity/measure-id.ts';
import type { Term } from '../../../schema/claim.ts';
import { leftOf } from '../../../text/left-of.ts';
import type { Reading } from '../../quantities/reading.ts';
import type { Scene } from '../../scene.ts';
import type { Clause } from '../../view.ts';
import { opensJoinedClause } from '../clause/joined-clause.ts';
import { wholeOfFlow } from '../beside/flow-told.ts';
import { wholeInWhich } from '../beside/whole-in-which.ts';
import { pairedWithBoth } from '../lists/distribute.ts';
import type { ChosenMeasure } from '../measure/chosen-measure.ts';
import { isCountry, termOf } from '../terms.ts';
import { wholesIn } from './names-in.ts';
import { ownerOfFlow } from './owner-of-flow.ts';
import { isPartner } from './trade-partner.ts';

/** What a share is a part of: named at the number, else the whole of the share before it, the flow told of, another name beside it, the world. */
export function wholeOfShare(
  reading: Reading,
  subject: Term | null,
  { term, way }: ChosenMeasure,
  clause: Clause,
  scene: Scene,
): Term | null {
  const id = term?.id ?? '';
  const { before, carried, view } = scene;
  const named = wholeAtNumber(reading, subject, clause, scene) ?? wholeTold(reading, clause, scene) ?? ownerOfFlow(clause, scene);
  if (named) return named;
  const flow = wholeOfFlow(id, subject, carried.flow, view.language);
  // "…, B 13%" and "that of B was 13%" are of the same whole, but nothing is a part of itself.
  const goesOn = carried.measures !== before.measures && carried.measure?.id === id;
  if (way === 'carried' || goesOn)
    return (carried.scope?.id === subject?.id ? flow : (carried.scope ?? flow)) ?? worldOf(id, subject, scene);
  const earlier = isTrade(id) || coreOf(id) === 'consumption' ? ownerBefore(clause, scene) : null;
  if (earlier) return earlier;
  if (pairedWithBoth(reading, wholesIn({ start: 0, end: view.text.length }, scene), scene))
    return isTrade(id) ? (carried.scope ?? flow) : worldOf(id, subject, scene);
  return flow ?? otherName(reading, subject, clause, scene) ?? (isTrade(id) ? carried.scope : worldOf(id, subject, scene));
}

/** 占全球的40%, 占德国40%, 在日本需求中占40%: the world, or the name between the word for a share and its number. */
function wholeAtNumber(reading: Reading, subject: Term | null, clause: Clause, scene: Scene): Term | null {
  const { view } = scene;
  const names = wholesIn(clause, scene);
  const told = wholeInWhich(reading, scene, clause);
  const whole =
    names.find(({ start, end }) => told && start >= told.start && end <= told.end) ??
    names.find(({ value }) => value.kind === 'world') ??
    names.find(
      ({ start, end, value }) =>
        value.id !== subject?.id &&
        /占(?:据|到|了)?$/.test(leftOf(view.folded, start)) &&
        /^的?$/.test(view.folded.slice(end, reading.phrase.start)),
    );
  return whole ? termOf(whole.value, view.language) : null;
}

/** 出口美国的货物占中国产量3%: whoever stands right behind the word for a share, with the flow that is named there. */
function wholeTold(reading: Reading, clause: Clause, scene: Scene): Term | null {
  const { view } = scene;
  const whole = wholesIn({ start: clause.start, end: reading.phrase.start }, scene).find(({ start }) =>
    /占(?:据|到|了)?$/.test(leftOf(view.folded, start)),
  );
  if (view.language !== 'zh' || !whole || whole.value.kind === 'world') return null;
  return ownerOfFlow({ ...clause, start: whole.start }, scene) ?? termOf(whole.value, view.language);
}

/** Whose flow the clauses before tell of, the nearest first. */
function ownerBefore(clause: Clause, scene: Scene): Term | null {
  for (const earlier of scene.clauses.slice(0, scene.clauses.indexOf(clause)).reverse()) {
    const owner = ownerOfFlow(earlier, scene);
    if (owner) return owner;
  }
  return null;
}

/** Whoever else the clause names: behind the number and before the next one, else anywhere in it. */
function otherName(reading: Reading, subject: Term | null, clause: Clause, scene: Scene): Term | null {
  // 对智利占12%, exports to Chile: a partner is no whole.
  const others = wholesIn(clause, scene).filter(
    (name) =>
      name.value.id !== subject?.id &&
      !isPartner(name, scene.view) &&
      !(scene.view.language === 'en' && opensJoinedClause(name, scene.view)),
  );
  const next = scene.readings.find(({ start }) => start >= reading.end)?.start ?? clause.end;
  const other = others.find(({ start, end }) => start >= reading.end && end <= next) ?? others[0];
  return other ? termOf(other.value, scene.view.language) : null;
}

/** What the countries of the world have together, so that each has a share of it. */
const ofTheWorld: ReadonlySet<string> = new Set([
  'production',
  'reserves',
  'refining',
  'capacity',
  'supply',
  'consumption',
  'new-capacity',
]);

/** A country's share of an output of which no whole is named is of the world's. */
function worldOf(id: string, subject: Term | null, { world }: Scene): Term | null {
  return isCountry(subject?.id) && ofTheWorld.has(measureParts(id).base) ? world : null;
}

const isTrade = (id: string): boolean => ['import', 'export'].includes(tradeOf(id) ?? '');
