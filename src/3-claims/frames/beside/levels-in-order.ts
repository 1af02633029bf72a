import type { Reading } from '../../quantities/reading.ts';
import type { FramedReading } from '../../record/to-claim.ts';
import type { Scene } from '../../scene.ts';

const setAgainst = /[，,]\s*(?:均|都)?(?:显著|明显|略|远|分别)?[高低多少大小好快慢优长短]于[^，,。;；\d]{1,16}的\s*[(（]?$/;
/** With the unit that stands behind a bracket: (115.1±9.8) g/L、(37.0±3.1) g/L. */
const joint = /^\s*(?:[)）]\s?[^\s、，,。;；()（）]{1,12})?\s*(?:[、和与與及]|以及)\s*[(（]?\s*$/;

/** A list of levels that another list is set against. */
interface Levels {
  /** The figure of the first list in the same place. */
  counterpart: FramedReading;
  /** The first of the levels, where that is another one. */
  first: FramedReading | null;
}

/** 甲组白蛋白为41 g/L、血糖为5.1 mmol/L，高于乙组的37 g/L、4.6 mmol/L: levels that a list of figures is set against, one by one. */
export function levelsInOrder(reading: Reading, { framed, readings, view }: Scene): Levels | null {
  const at = readings.indexOf(reading);
  if (view.language !== 'zh' || at < 0) return null;
  const between = (a: Reading, b: Reading) => view.folded.slice(a.phrase.end, b.phrase.start);
  let first = at;
  while (first > 0 && joint.test(between(readings[first - 1]!, readings[first]!))) first--;
  let last = at;
  while (readings[last + 1] && joint.test(between(readings[last]!, readings[last + 1]!))) last++;
  const size = last - first + 1;
  if (size < 2 || !setAgainst.test(view.folded.slice(0, readings[first]!.phrase.start))) return null;
  const told = framed.filter((figure) => readings.indexOf(figure.reading) < first).slice(-size);
  const counterpart = told.length === size ? told[at - first] : undefined;
  if (!counterpart || counterpart.reading.dimension !== reading.dimension) return null;
  return { counterpart, first: framed.find((figure) => figure.reading === readings[first]) ?? null };
}
