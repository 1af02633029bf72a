import type { Term } from '../../../schema/claim.ts';
import { leftOf } from '../../../text/left-of.ts';
import type { Reading } from '../../quantities/reading.ts';
import type { Scene } from '../../scene.ts';
import { phraseTerm, termOf } from '../terms.ts';

/** With so many staff, at 40 t, having sold 3 million cars: words that set a figure before the clause that says whose it is. */
const fronted = /^\s*(?:and\s|but\s)?(?:with|at|having|boasting|employing|covering|spanning|despite|holding|accounting for)\s/;
const subject =
  /^\s*(?:(it|they)|(?:the )?(\p{Lu}[\p{L}\d&.’'-]*(?:\s(?:of\s)?\p{Lu}[\p{L}\d&.’'-]*){0,4})|the ([a-z-]+(?: [a-z-]+){0,2}?))\s+(?:is|was|are|were|has|had|have|ranks?|ranked|remains?|became|becomes|accounts?|makes?|made|stands?|will)\s/iu;

/** With Peru accounting for 4%, while Chile …: the clause has a subject of its own. */
const ownSubject = /^\s*with (?:[\w'’-]+ ){1,5}(?:accounting|making|holding|taking|supplying|producing|providing|contributing)\b/;
const turns = /^\s*(?:while|whereas|which|who|and|but)\b/;

/** With more than 12,000 employees, it is the largest employer: a figure set before its clause is that of what the clause is about. */
export function holderOfFronted(reading: Reading, scene: Scene, at: number): Term | null {
  const { before, carried, clauses, mentions, view } = scene;
  const [clause, next] = [clauses[at], clauses[at + 1]];
  if (view.language !== 'en' || !clause || !next || clause.inside || next.inside || !leftOf(view.text, next.start).endsWith(','))
    return null;
  if (!fronted.test(view.folded.slice(clause.start, reading.phrase.start))) return null;
  if (ownSubject.test(view.folded.slice(clause.start, reading.phrase.start)) || turns.test(view.folded.slice(next.start, next.end)))
    return null;
  const told = view.text.slice(next.start, next.end);
  const found = subject.exec(told);
  if (!found) return null;
  if (found[1]) return before.spoken ?? carried.subject;
  const words = found[2] ?? found[3]!;
  const start = next.start + told.indexOf(words);
  const known = mentions.entities.find((entity) => entity.start === start);
  return known ? termOf(known.value, view.language, view.text.slice(known.start, known.end)) : phraseTerm(words);
}
