import type { Draft, Measure, Scan } from '../room.ts';
import { readUnit } from './read-unit.ts';

const opens = /^ ?[[(](?:(?:IQR|range|95 ?% CI)[,:]? ?)?$/;
const closes = /^ ?[\])]/;

/** Rose by 0.20 [0.15 to 0.25] m: the unit behind the brackets that hold an interval alone is that of the interval and of the number before it. */
export function unitBehindInterval(drafts: Draft[], scan: Scan): Draft[] {
  const shared = drafts.slice();
  for (let index = 1; index < shared.length; index++) {
    const [estimate, interval] = [shared[index - 1]!, shared[index]!];
    if (estimate.measure || interval.measure || interval.modifier !== 'range' || estimate.form !== 'digits' || estimate.low === null)
      continue;
    if (!opens.test(scan.text.slice(estimate.end, interval.start))) continue;
    const closing = closes.exec(scan.text.slice(interval.end, interval.end + 2))?.[0];
    const unit = closing === undefined ? null : readUnit(scan, interval.end + closing.length);
    if (!unit || unit.counted) continue;
    shared[index - 1] = withUnit(estimate, unit);
    shared[index] = withUnit(interval, unit);
  }
  return shared;
}

function withUnit(draft: Draft, unit: Measure): Draft {
  const measure = { ...unit, start: draft.end, end: draft.end };
  return { ...draft, measure, shared: true, tentative: false, rules: [...draft.rules, 'share-unit'] };
}
