import type { Term } from '../../../schema/claim.ts';
import { matchesOf } from '../../../text/matches-of.ts';
import type { Reading } from '../../quantities/reading.ts';
import type { Scene } from '../../scene.ts';
import { countsPeople } from './study-steps.ts';
import { phraseTerm } from '../terms.ts';

const happened =
  /(?:^|[,;:.)]\s+)(?:the |an? )?([a-z][a-z' -]{2,60}?)\s+(?:occurred|happened|developed|(?:was|were)\s+(?:reported|observed|recorded|seen|noted|found|detected|diagnosed|achieved|reached|met))\s+(?:in|by|among)\s/g;

/** The primary outcome occurred in 338 patients (8.3%) …: what befell people is what their number and their share are of. */
export function eventOfPeople(reading: Reading, scene: Scene): Term | null {
  const { document, view } = scene;
  const isPart = reading.dimension === 'share';
  if (document.people === null || view.language !== 'en' || !(isPart || countsPeople(reading, scene))) return null;
  const event = matchesOf(happened, view.folded).findLast(({ index, 0: all }) => index + all.length <= reading.phrase.start);
  if (!event) return null;
  const between = view.folded.slice(event.index + event[0].length, reading.phrase.start);
  if (/[;.]\s|\b(?:ratio|difference|ci|reduction|risk)\b/.test(between)) return null;
  const name = event[1]!.replace(/^.*\b(?:months|years|weeks|days) /, '');
  return phraseTerm(isPart ? `rate of ${name}` : `patients with ${name}`);
}
