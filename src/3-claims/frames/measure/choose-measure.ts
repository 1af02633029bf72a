import type { Modality, Term } from '../../../schema/claim.ts';
import type { MeasureRow } from '../../../schema/knowledge.ts';
import type { Reading } from '../../quantities/reading.ts';
import type { Scene } from '../../scene.ts';
import { type Clause, clauseAt } from '../../view.ts';
import { gappedHolder } from '../gapping.ts';
import { pairedName } from '../paired-names.ts';
import { nounPhraseAfter, nounPhraseBefore } from '../noun-phrase.ts';
import { parallelHolder } from '../parallel-holders.ts';
import { derivedTerm, phraseTerm, termOf } from '../terms.ts';
import { baseMeasure, measureWords } from './base-measure.ts';
import { countMeasure } from './count-measure.ts';
import { operatorOf, operatorWords } from './operator.ts';
import { namedRate, shareNoun } from './share-words.ts';
import { stepOfStudy } from './study-steps.ts';

/** A measure with the rule that found it and the mood that its figures have unless a word says otherwise. */
export interface ChosenMeasure {
  term: Term | null;
  rule: string;
  mood?: Modality | undefined;
}

/** Which property a figure is of: a measure of the tables, one derived from it (share, growth …), else the clean phrase beside the number. */
export function chooseMeasure(reading: Reading, scene: Scene, subject: Term | null): ChosenMeasure {
  const { clauses, view } = scene;
  const at = clauseAt(clauses, reading.start);
  const clause = clauses[at] ?? { start: 0, end: view.text.length, inside: false };
  const gone = gappedHolder(reading, scene) ? (scene.carried.measures.get(reading.dimension) ?? scene.carried.measure) : null;
  if (gone) return { term: gone, rule: 'measure-carried' };
  const first = parallelHolder(reading, scene)?.beside;
  const same = first && scene.framed.find((framed) => framed.reading === first);
  if (same?.measure) return { term: same.measure, rule: 'measure-carried' };
  const step = stepOfStudy(reading, scene);
  if (step) return { term: termOf(step.value, view.language), rule: 'measure-study-step' };
  if (reading.counted) return countMeasure(reading, scene, clause);
  if (scene.before.measure && /^\s*of (?:it|them|this|these|that|those)\b/.test(view.folded.slice(reading.phrase.end))) {
    const whole = stripOperator(scene.before.measure);
    return {
      term: reading.dimension === 'share' ? derivedTerm('share', whole, `share of ${whole?.text ?? ''}`) : whole,
      rule: 'measure-carried',
    };
  }
  const value = reading.dimension === 'money' ? tradeValue(reading, scene, clause) : null;
  if (value) return { term: value, rule: 'measure-trade-value' };
  const operator = operatorOf(reading, clause, scene);
  if (!operator) {
    const direct = baseMeasure(reading, scene, at, (row) => row.dimensions.includes(reading.dimension));
    if (direct) return { term: measureWords(direct, scene, reading), rule: 'measure-known', mood: direct.value.modality };
    const words = pairedName(reading, scene)?.head || phraseOf(reading, scene, clause);
    return words
      ? { term: phraseTerm(words), rule: 'measure-phrase' }
      : { term: scene.carried.measures.get(reading.dimension) ?? scene.carried.measure, rule: 'measure-carried' };
  }
  const isRate = (row: MeasureRow) => row.kind === 'share' && row.dimensions.includes('share');
  const rate = operator === 'share' || operator === 'difference' ? baseMeasure(reading, scene, at, isRate, 0) : undefined;
  const base = baseMeasure(
    reading,
    scene,
    at,
    (row) =>
      row.dimensions.some((dimension) => (dimension !== 'share' || reading.dimension === 'share-change') && dimension !== 'duration'),
    operator === 'share' ? 1 : 3,
  );
  const governs = rate && base && rate.end <= base.start && /^\s+of\s/.test(view.folded.slice(rate.end, base.start));
  const closer = rate && (!base || governs || Math.abs(rate.start - reading.start) <= Math.abs(base.start - reading.start));
  if (closer && operator === 'share')
    return { term: termOf(rate.value, view.language, view.text.slice(rate.start, rate.end)), rule: 'measure-rate' };
  const rateName = operator === 'share' ? pairedName(reading, scene)?.head || namedRate(reading, scene, clause) : '';
  if (rateName) return { term: phraseTerm(rateName), rule: 'measure-named-rate' };
  if (!base && operator === 'share' && isPart(scene.carried.measure) && saysNothing(shareNoun(reading, scene, clause), subject, clause))
    return { term: scene.carried.measure, rule: 'measure-carried' };
  const baseTerm = base
    ? measureWords(base, scene, reading)
    : operator === 'growth' || operator === 'decline' || operator === 'rank'
      ? scene.carried.measure
      : phraseTerm(shareNoun(reading, scene, clause));
  return {
    term: derivedTerm(operator, stripOperator(baseTerm), operatorWords(operator, reading, scene, clause, baseTerm)),
    rule: `measure-${operator}`,
  };
}

const isPart = (term: Term | null): boolean =>
  term?.id !== null && term?.id !== undefined && /^share|dependence|rate|utilisation|margin|grade/.test(term.id);

/** Nothing but the holder's name (日本为8.3%, 冶金合金(21%)) stands at the number: it is of what the figure before it is of. */
function saysNothing(words: string, subject: Term | null, clause: Clause): boolean {
  return clause.inside || words === '' || subject?.text.includes(words) === true || words.includes(subject?.text ?? '\u0000');
}

/** Imports of X cost $3 million: money beside a trade flow is its value. */
function tradeValue(reading: Reading, { mentions, measureById, view }: Scene, clause: Clause): Term | null {
  const flow = mentions.measures.find(
    ({ start, end, value }) => start >= clause.start && end <= reading.phrase.start && /^(?:import|export)-volume$/.test(value.id),
  );
  const named = mentions.measures.some(
    ({ start, end, value }) =>
      start >= clause.start &&
      end <= reading.phrase.start &&
      value.dimensions.includes('money') &&
      !/^(?:cost|price|sales|trade-volume)$/.test(value.id),
  );
  const row = flow && !named ? measureById(flow.value.id.replace('volume', 'value')) : undefined;
  return row && flow ? termOf(row, view.language, view.text.slice(flow.start, flow.end)) : null;
}

/** A carried share or growth hands on its base only. */
function stripOperator(term: Term | null): Term | null {
  if (!term?.id) return term;
  const base = /^\w+\((.*)\)$/.exec(term.id)?.[1];
  return base ? { ...term, id: base } : term;
}

function phraseOf(reading: Reading, scene: Scene, clause: Clause): string {
  const { readings, view } = scene;
  const words = nounPhraseBefore(scene, reading.phrase.start);
  // In "came second with 45,000 t" the words before are a number themselves.
  const isNumber = readings.some((other) => other !== reading && view.text.slice(other.number.start, other.number.end) === words);
  const before = isNumber ? '' : words;
  const inClause = before && view.text.slice(clause.start, reading.phrase.start).includes(before);
  return inClause ? before : nounPhraseAfter(scene, reading.phrase.end);
}
