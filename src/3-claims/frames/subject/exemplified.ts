import type { Term } from '../../../schema/claim.ts';
import type { Reading } from '../../quantities/reading.ts';
import type { Scene } from '../../scene.ts';
import { nounOrWordsAfter } from '../clause/noun-phrase.ts';
import { phraseTerm } from '../terms.ts';

const exemplifying = /^(?:[^，,。;；以]{0,6})以[^，,。;；]{2,16}?为(?:代表|首|主|核心|例)的/;

/** 以磷酸铁锂为代表的|正极材料: what a clause is about that names an example first. */
export function exemplified(reading: Reading, scene: Scene, at: number): Term | null {
  const { clauses, lexicon, mentions, view } = scene;
  const clause = clauses[at];
  if (view.language === 'en' || !clause || clause.inside) return null;
  const head = exemplifying.exec(view.folded.slice(clause.start, reading.phrase.start));
  const start = clause.start + (head?.[0].length ?? 0);
  // 我国以某矿为代表的资源: of whoever is named before.
  const of = clause.start + (head?.[0].indexOf('以') ?? 0);
  if (mentions.entities.some((entity) => entity.start >= clause.start && entity.end <= of)) return null;
  const phrase = head ? nounOrWordsAfter(scene, start) : '';
  const measure = mentions.measures.find((other) => other.start > start && other.start < start + phrase.length);
  const words = measure ? phrase.slice(0, measure.start - start) : phrase;
  const isName = words.length > 1 && words.length < 12 && !lexicon.quantityNoun.zh.endsText(words);
  return isName && start + words.length <= reading.phrase.start ? phraseTerm(words) : null;
}
