import type { SkipReason } from '../../schema/skip-reasons.ts';
import type { Reading } from '../quantities/reading.ts';
import { insideTitle } from '../inside-title.ts';
import { isAddress } from './reasons/address.ts';
import { isBare } from './reasons/bare-number.ts';
import { isConfidenceLevel, isRateBase, isTimePoint } from './reasons/circumstance.ts';
import { isCitationMarker } from './reasons/citation-marker.ts';
import { isDate } from './reasons/date.ts';
import { describesKind } from './reasons/kind.ts';
import { isLabel } from './reasons/label.ts';
import { isName } from './reasons/name.ts';
import { isOrdinal } from './reasons/ordinal.ts';
import { isRhetoric } from './reasons/rhetoric.ts';
import type { Selecting } from './selecting.ts';

/** The reasons for which a number is no claim, tried in this order. */
const reasons: readonly { reason: SkipReason; holds: (reading: Reading, selecting: Selecting) => boolean }[] = [
  { reason: 'citation-marker', holds: isCitationMarker },
  { reason: 'date', holds: isDate },
  { reason: 'address', holds: isAddress },
  { reason: 'title', holds: (reading, { view }) => insideTitle(reading, view.text) },
  { reason: 'label', holds: isLabel },
  { reason: 'name', holds: isName },
  { reason: 'name', holds: describesKind },
  { reason: 'confidence-level', holds: isConfidenceLevel },
  { reason: 'rate-base', holds: isRateBase },
  { reason: 'time-point', holds: isTimePoint },
  { reason: 'ordinal', holds: isOrdinal },
  { reason: 'rhetoric', holds: isRhetoric },
  { reason: 'bare-number', holds: isBare },
];

/** Why a number of running text asserts no quantity; null where it does. */
export function whyNoClaim(reading: Reading, selecting: Selecting): SkipReason | null {
  return reasons.find(({ holds }) => holds(reading, selecting))?.reason ?? null;
}
