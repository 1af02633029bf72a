import type { Term } from '../../../schema/claim.ts';
import type { Reading } from '../../quantities/reading.ts';
import type { Scene } from '../../scene.ts';

/** 12% less than in Norway|, 18% less than in Japan: how far something is from one thing after the other is all of that thing. */
const listed = /^ [a-z]+(?: [a-z]+)? than (?:in |for |at |on |of )?(?:the )?[^,;.:]{2,40}?,?(?: and| but|,) $/;
const compares = /^ (?:[a-z]+ )?(?:less|more|lower|higher|cheaper|dearer|smaller|larger|[a-z]{3,}er) than\b/;

/** Whose difference the English figure before it was, in a list of what something is compared with. */
export function holderOfDifference({ dimension, phrase }: Reading, { framed, view }: Scene): Term | null {
  const last = framed.at(-1);
  if (view.language !== 'en' || last?.reading.dimension !== dimension || !compares.test(view.folded.slice(phrase.end))) return null;
  return listed.test(view.folded.slice(last.reading.phrase.end, phrase.start)) ? last.subject : null;
}
