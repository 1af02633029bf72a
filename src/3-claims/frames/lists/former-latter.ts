import type { Term } from '../../../schema/claim.ts';
import type { Reading } from '../../quantities/reading.ts';
import type { FramedReading } from '../../record/to-claim.ts';
import type { Scene } from '../../scene.ts';
import { clauseAt } from '../../view.ts';

const opening = /^[\s,，]*(?:其中|而|但)?(前者|后者)/;

/** 前者下降3%，后者上升1%: of the two that the figures before were told of, one after the other, the one that a clause points back to. */
export function formerOrLatter(
  reading: Reading,
  { clauses, framed, view }: Scene,
  of: (figure: FramedReading) => Term | null,
): Term | null {
  if (view.language !== 'zh') return null;
  const clause = clauses[clauseAt(clauses, reading.start)];
  const word = clause && opening.exec(view.folded.slice(clause.start, reading.phrase.start))?.[1];
  if (!word) return null;
  const told = framed.filter((figure) => !/^[\s,，]*(?:前者|后者)/.test(clauseText(figure, clauses, view.folded)));
  const names = new Map(told.flatMap((figure) => named(of(figure))));
  const pair = [...names.values()].slice(-2);
  return pair.length === 2 ? pair[word === '前者' ? 0 : 1]! : null;
}

const named = (term: Term | null): [string, Term][] => (term ? [[term.id ?? term.text, term]] : []);

function clauseText({ reading }: FramedReading, clauses: Scene['clauses'], folded: string): string {
  const clause = clauses[clauseAt(clauses, reading.start)];
  return clause ? folded.slice(clause.start, clause.end) : '';
}
