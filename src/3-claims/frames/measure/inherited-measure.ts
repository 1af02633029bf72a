import type { Term } from '../../../schema/claim.ts';
import type { Reading } from '../../quantities/reading.ts';
import type { Scene } from '../../scene.ts';
import type { Clause } from '../../view.ts';
import { levelBefore } from '../compared-level.ts';
import { gappedHolder } from '../gapping.ts';
import { parallelHolder } from '../parallel-holders.ts';
import { derivedTerm } from '../terms.ts';

const operatorOfChange = /^(?:growth|decline|increase|decrease|difference|rank)\b/;

/** The measure that a figure takes over from one before it: in a list without its verb, beside a level or another arm, in brackets behind a count, "of them". */
export function inheritedMeasure(reading: Reading, scene: Scene, clause: Clause): Term | null {
  const previous = gappedHolder(reading, scene)?.previous;
  const listed = previous && (scene.framed.find((framed) => framed.reading === previous)?.measure ?? carriedMeasure(reading, scene));
  if (listed) return listed;
  const level = levelBefore(reading, scene)?.measure;
  if (level && !operatorOfChange.test(level.id ?? '')) return level;
  const beside = parallelHolder(reading, scene)?.beside;
  const same = beside && scene.framed.find((framed) => framed.reading === beside)?.measure;
  return same ?? shareOfCount(reading, scene, clause) ?? measureOfThem(reading, scene);
}

const changeOfAmount = /^(?:increase|decrease|difference)\b/;

/** How far something changed is not carried on, but what it was that changed. */
const levelOf = (term: Term | null): Term | null =>
  term?.id && changeOfAmount.test(term.id) ? (term.id.includes('(') ? stripOperator(term) : null) : term;

/** The last measure that figures of this dimension were of, else the last one at all that can be of them. */
export function carriedMeasure({ dimension }: Reading, { carried, framed, measureById }: Scene): Term | null {
  const same = levelOf(carried.measures.get(dimension) ?? null);
  // Words that no table knows go on for figures of their own kind only.
  const last = framed.at(-1);
  if (!same && !carried.measure?.id && last && last.reading.dimension !== dimension) return null;
  if (same || !carried.measure?.id) return same ?? carried.measure;
  if (changeOfAmount.test(carried.measure.id)) return null;
  if (/^(?:share|growth|decline|increase|decrease|rank|multiple)\b/.test(carried.measure.id))
    return dimension === 'share' || dimension === 'share-change' ? carried.measure : null;
  const row = measureById(carried.measure.id);
  return row && !row.dimensions.includes(dimension) ? null : carried.measure;
}

/** 198 (93.4%) completed: a share in brackets behind a count is that of what is counted. */
function shareOfCount(reading: Reading, { framed, view }: Scene, clause: Clause): Term | null {
  const count = framed.at(-1);
  const isBehind =
    clause.inside && count?.reading.unit === '1' && /^\s*[(（]\s*$/.test(view.folded.slice(count.reading.end, reading.phrase.start));
  return isBehind && reading.dimension === 'share' && count.measure
    ? derivedTerm('share', count.measure, `${count.measure.text}${view.language === 'zh' ? '占比' : ', share'}`)
    : null;
}

/** Three-quarters of them: of what was spoken of last. */
function measureOfThem(reading: Reading, { before, framed, mentions, view }: Scene): Term | null {
  // China refined three quarters of it: the verb at the number tells a measure of its own.
  const verb = mentions.measures.findLast(({ end }) => end <= reading.phrase.start && !view.folded.slice(end, reading.phrase.start).trim());
  if (verb && /^(?:refin|min|process|smelt)ed$/.test(view.folded.slice(verb.start, verb.end))) return null;
  const spoken = framed.findLast(({ measure }) => !operatorOfChange.test(measure?.id ?? ''))?.measure ?? before.measure;
  if (!spoken || !/^\s*of (?:it|them|this|these|that|those)\b/.test(view.folded.slice(reading.phrase.end))) return null;
  if (spoken.id?.startsWith('share')) return reading.dimension === 'share' ? spoken : null;
  const whole = stripOperator(spoken);
  return reading.dimension === 'share' ? derivedTerm('share', whole, `share of ${whole?.text ?? ''}`) : whole;
}

/** A carried share or growth hands on its base only. */
export function stripOperator(term: Term | null): Term | null {
  if (!term?.id) return term;
  if (/^(?:increase|decrease|difference)$/.test(term.id)) return null;
  const base = /^\w+\((.*)\)$/.exec(term.id)?.[1];
  return base ? { ...term, id: base } : term;
}
