import type { Reading } from '../../quantities/reading.ts';
import type { Selecting } from '../selecting.ts';

/** [12], a raised 12: the number of a source. */
export function isCitationMarker({ start, end, number }: Reading, { markers, view }: Selecting): boolean {
  return (
    markers.some((marker) => number.start < marker.end && marker.start < number.end) ||
    view.superscripts.some((mark) => start >= mark.start && end <= mark.end)
  );
}
