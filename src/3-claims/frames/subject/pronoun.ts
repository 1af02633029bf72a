import type { Term } from '../../../schema/claim.ts';
import { leftOf } from '../../../text/left-of.ts';
import type { Reading } from '../../quantities/reading.ts';
import { groundOf } from '../../record/provenance.ts';
import type { FramedReading } from '../../record/to-claim.ts';
import type { Scene } from '../../scene.ts';
import { clauseAt, isInBracket } from '../../view.ts';
import { clauseHead } from '../clause/english-head.ts';
import { holderInSentence } from './named-holders.ts';
import { namesQuantity } from '../clause/english-quantity.ts';

/** They landed 64%, its reserves were 4 t: a pronoun that the clause of a figure is about, or whose quantity it tells, points back to whoever the figures before it are of. */
export function pointedBackTo(reading: Reading, scene: Scene, at: number): Term | null {
  const { clauses, framed, before, mentions, view } = scene;
  if (view.language === 'zh') return chinesePronoun(reading, scene, at);
  const head = clauseHead(reading, scene);
  if (!head) return null;
  const owner = /\b(?:its|their)\s+$/.test(leftOf(view.folded, head.start));
  if (!/^(?:it|they)$/i.test(head.text) && !(owner && namesQuantity(head, reading, scene))) return null;
  const start = clauses[clauseAt(clauses, head.start)]?.start ?? 0;
  // A holder named before in the sentence has its own readers.
  if (mentions.entities.some(({ end, value }) => end <= start && !/^(?:world|authority)$/.test(value.kind))) return null;
  const told = framed.filter(({ reading: other }) => other.start < start);
  return told.length > 0 ? spokenOf(told) : before.spoken;
}

/** 其产量占…, 而其出口额为…: whoever the sentence named last behind its last figure, else whose that figure is, else whoever was spoken of before. */
function chinesePronoun(reading: Reading, scene: Scene, at: number): Term | null {
  const { before, carried, clauses, framed, view } = scene;
  const clause = clauses[at];
  if (
    !clause ||
    clause.inside ||
    !/^\s*(?:而|且|但|并|同时|虽然?|尽管|因)?其(?![中余餘他它次实實间間])/.test(view.folded.slice(clause.start, reading.phrase.start))
  )
    return null;
  // What a bracket says of a name between goes on with nobody.
  const last = framed.findLast(({ reading: other }) => other.start < clause.start && !isInBracket(other, clauses));
  const named = holderInSentence(reading, scene, at, last?.reading.end);
  return named ?? (last ? last.subject : (before.spoken ?? carried.subject));
}

/** Whoever the first figure of a stretch is of that its own words give a holder. */
export function spokenOf(claims: readonly FramedReading[]): Term | null {
  return claims.find(({ subject, provenance }) => subject && groundOf(provenance) === 'words')?.subject ?? null;
}
