import type { Term } from '../../../schema/claim.ts';
import type { Reading } from '../../quantities/reading.ts';
import type { Scene } from '../../scene.ts';
import { mentionOf } from '../period/choose-period.ts';
import { termOf } from '../terms.ts';

const end = /底|末|\bend\b|year-end|\bclose\b/;

/** Spain installed 4 GW in 2021; at the end of 2022 it had 20 GW: what is had at the end of a year is all there is, not what was added. */
export function stockAtYearEnd(reading: Reading, measure: Term | null, scene: Scene): Term | null {
  if (measure?.id !== 'new-capacity' || reading.dimension !== 'power') return null;
  const at = mentionOf(reading, scene);
  const { measureById, mentions, view } = scene;
  const stock = at && end.test(at.text.toLowerCase()) ? measureById('cumulative-capacity') : undefined;
  const added = mentions.measures.some(
    ({ start, value }) => value.id === 'new-capacity' && start >= (at?.end ?? 0) && start < reading.start,
  );
  return stock && !added ? termOf(stock, view.language) : null;
}
