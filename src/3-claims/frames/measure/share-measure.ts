import type { Term } from '../../../schema/claim.ts';
import type { MeasureRow } from '../../../schema/knowledge.ts';
import type { PhraseMatch } from '../../../text/phrase-matcher.ts';
import type { Reading } from '../../quantities/reading.ts';
import type { Scene } from '../../scene.ts';
import { type Clause, clauseAt } from '../../view.ts';
import { quantityName } from '../quantity-phrase.ts';
import { pairedName } from '../paired-names.ts';
import { phraseTerm, termOf } from '../terms.ts';
import { baseMeasure } from './base-measure.ts';
import type { ChosenMeasure } from './chosen-measure.ts';
import { labelBeforeArm, namedRate, shareNoun } from './share-words.ts';

/** What a percentage is where it is no share of a base: a rate of the tables, a rate named at the number, the part that the figure before it is. */
export function rateOrPart(
  reading: Reading,
  base: PhraseMatch<MeasureRow> | undefined,
  scene: Scene,
  clause: Clause,
  subject: Term | null,
): ChosenMeasure | null {
  const { carried, clauses, view } = scene;
  const rate = baseMeasure(reading, scene, clauseAt(clauses, reading.start), isRate, 0);
  const governs = rate && base && rate.end <= base.start && /^\s+of\s/.test(view.folded.slice(rate.end, base.start));
  const closer = rate && (!base || governs || Math.abs(rate.start - reading.start) <= Math.abs(base.start - reading.start));
  if (closer) return { term: termOf(rate.value, view.language, view.text.slice(rate.start, rate.end)), rule: 'measure-rate' };
  const named =
    pairedName(reading, scene)?.head ||
    labelBeforeArm(reading, scene) ||
    namedRate(reading, scene, clause) ||
    (base ? '' : quantityName(reading, scene));
  if (named) return { term: phraseTerm(named), rule: 'measure-named-rate' };
  const goesOn =
    !base &&
    isPart(carried.measure) &&
    (pairedName(reading, scene) !== null || saysNothing(shareNoun(reading, scene, clause), subject, clause));
  return goesOn ? { term: carried.measure, rule: 'measure-carried' } : null;
}

const isRate = (row: MeasureRow): boolean => row.kind === 'share' && row.dimensions.includes('share');

const isPart = (term: Term | null): boolean =>
  /^share|dependence|rate|utilisation|margin|grade/.test(term?.id ?? '') || (term?.text.endsWith('率') ?? false);

/** Nothing but the holder's name (日本为8.3%, 冶金合金(21%)) stands at the number: it is of what the figure before it is of. */
function saysNothing(words: string, subject: Term | null, clause: Clause): boolean {
  return clause.inside || words === '' || subject?.text.includes(words) === true || words.includes(subject?.text ?? '\u0000');
}
