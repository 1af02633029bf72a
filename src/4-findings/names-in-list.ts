import type { Entities } from './entities.ts';

/** The members of a list of names (A、B和C), by id where the tables know them. A conjunction inside a known name (埃及) parts nothing. */
export function namesIn(list: string, entities: Entities): string[] {
  const pieces = list.split(/[、,，]|\band\b/).flatMap((piece) => splitPair(piece.trim(), entities));
  return pieces.map((name) => entities.named(name)).filter((name) => name !== '');
}

function splitPair(text: string, entities: Entities): string[] {
  if (entities.isKnown(text)) return [text];
  const conjunctions = [...text.matchAll(/[和及与與]/g)].map(({ index }) => index);
  const at =
    conjunctions.find((index) => entities.isKnown(text.slice(0, index)) || entities.isKnown(text.slice(index + 1))) ?? conjunctions[0];
  return at === undefined ? [text] : [text.slice(0, at), ...splitPair(text.slice(at + 1), entities)];
}
