import type { Term } from '../../../schema/claim.ts';
import type { Reading } from '../../quantities/reading.ts';
import type { DocumentFrame, Scene } from '../../scene.ts';
import type { SentenceView } from '../../view.ts';
import { clauseHead } from '../clause/english-head.ts';
import { namesQuantity } from '../clause/english-quantity.ts';

const opening = /^\s*(?:(?:and|but|while|as)\s+)?(?:[^,]{1,60},\s+)?(?:we|our)\b/;
const given = /\b(?:award|grant|paid|pay|g[ai]ve|ow|lend|lent|offer|allocat|advance|reimburse)[a-z]* (?:us|the company|the group)\b/;

/** We produced 40 t; our net loss was $3 million; the bank lent us $5 million: a body that gives an account of itself has what it tells of itself. */
export function selfTold(reading: Reading, scene: Scene): Term | null {
  const { document, view } = scene;
  if (!document.issuer || view.language !== 'en') return null;
  const head = clauseHead(reading, scene);
  const isOwn =
    head !== null &&
    (/^(?:we|the company|the group)$/i.test(head.text) ||
      (/^(?:company|group)(?: [a-z]+ed)?$/i.test(head.text) && /\bthe\s+$/.test(view.folded.slice(0, head.start))) ||
      (/\bour\s+$/.test(view.folded.slice(0, head.start)) && namesQuantity(head, reading, scene)));
  return isOwn || given.test(view.folded.slice(0, reading.phrase.start)) ? document.issuer : null;
}

/** The body that a sentence in which it speaks of itself is about. */
export function selfSpoken({ folded, language }: SentenceView, { issuer }: DocumentFrame): Term | null {
  return issuer && language === 'en' && opening.test(folded) ? issuer : null;
}
