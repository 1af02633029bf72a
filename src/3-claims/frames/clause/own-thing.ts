import type { Span } from '../../../schema/place.ts';
import type { Reading } from '../../quantities/reading.ts';
import type { Scene } from '../../scene.ts';
import type { Clause } from '../../view.ts';
import { wordsBeforeNumber } from './chinese-head.ts';

/** 設計業產值30億元，製造業50億元: the thing that a Chinese clause names alone before its number, where it names no measure; it takes the place of the one named in the clause before. */
export function ownThing(reading: Reading, scene: Scene, clause: Clause): Span | null {
  const { lexicon, mentions, view } = scene;
  const own = wordsBeforeNumber(reading, scene, clause);
  if (!own) return null;
  const last = view.words.findLast(({ start, end }) => start >= own.start && end <= own.end);
  const isNoun = last?.end === own.end && ['NOUN', 'PROPN', 'X'].includes(last.tag) && own.end - own.start > 1;
  const isTaken = mentions.measures.some(({ start, end }) => start < own.end && end > own.start);
  return isNoun && !isTaken && !lexicon.quantityNoun.zh.endsText(view.text.slice(own.start, own.end)) ? own : null;
}
