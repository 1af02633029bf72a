import type { Term } from '../../../schema/claim.ts';
import type { Reading } from '../../quantities/reading.ts';
import type { Scene } from '../../scene.ts';
import { labelledItem } from '../lists/labelled-list.ts';
import { derivedTerm, phraseTerm, termOf } from '../terms.ts';

const LONGEST = 70;
const describes = /^(?:the\s+)?(?:(?:estimated|approximate|average|main|leading|principal|percentage)\s+)*/i;
const spread =
  /^(?:distribution|breakdown|split|composition|structure|mix|shares?|percentages?|proportions?)(?:\s+of|\s+in)?\s+(?:the\s+)?/i;

/** Consumption by use was: brass, 8%; and other, 12%: what leads to a list of labelled figures says what they are of. */
export function measureOfList(reading: Reading, scene: Scene): Term | null {
  const { label, lead } = labelledItem(reading, scene) ?? {};
  const { mentions, periods, view } = scene;
  if (!label || !lead || mentions.measures.some(({ start, end }) => start >= label.start && end === label.end)) return null;
  const isPart = reading.dimension === 'share';
  const told = view.text
    .slice(lead.start, periods.find(({ start, end }) => start > lead.start + 8 && end <= lead.end)?.start ?? lead.end)
    .replace(/\s*\(.*$/, '')
    .replace(/^.*,\s*/, '')
    .replace(describes, '');
  const words = (isPart ? told.replace(spread, '') : told).trim();
  if (words.length < 3 || words.length > LONGEST || /\d/.test(words)) return null;
  const known = mentions.measures.findLast(
    ({ end, value }) => end <= lead.end && (isPart || value.dimensions.includes(reading.dimension)) && value.kind !== 'count',
  );
  const base = known ? termOf(known.value, 'en', words) : phraseTerm(words);
  return isPart ? derivedTerm('share', base, `share of ${words}`) : base;
}
