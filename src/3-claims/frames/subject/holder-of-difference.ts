import type { Term } from '../../../schema/claim.ts';
import { leftOf } from '../../../text/left-of.ts';
import type { Reading } from '../../quantities/reading.ts';
import type { Scene } from '../../scene.ts';
import { comparisonBefore } from '../measure/compared-measure.ts';
import { isCountry } from '../terms.ts';

/** 12% less than in Norway|, 18% less than in Japan: how far something is from one thing after the other is all of that thing. */
const listed = /^ [a-z]+(?: [a-z]+)? than (?:in |for |at |on |of )?(?:the )?[^,;.:]{2,40}?,?(?: and| but|,) $/;
const compares = /^ (?:[a-z]+ )?(?:less|more|lower|higher|cheaper|dearer|smaller|larger|[a-z]{3,}er) than\b/;

/** Whose difference a figure is: in an English list of what something is compared with that of the figure before, of what is done there the place spoken of; against a country (造船成本比挪威低一成) that of the country spoken of, where no other is named. */
export function holderOfDifference(reading: Reading, scene: Scene, at: number): Term | null {
  const { dimension, phrase } = reading;
  const { clauses, framed, mentions, view } = scene;
  const before = leftOf(view.folded, phrase.start);
  if (view.language === 'zh') {
    const compared = tellsMoreOrLess.test(before) ? comparisonBefore(reading, scene) : null;
    if (!compared) return null;
    const names = mentions.entities.filter(({ start, end }) => start >= (clauses[at]?.start ?? 0) && end <= phrase.start);
    const standard = names.find(({ start, end }) => start === compared.standard.start && end === compared.standard.end);
    const isAlone = names.every(({ start }) => view.folded.slice(0, start).endsWith('比'));
    return standard && isAlone ? countrySpokenOf(scene) : null;
  }
  if (!compares.test(view.folded.slice(phrase.end))) return null;
  if (/\bthere\s[^.,;:]*$/.test(before)) return countrySpokenOf(scene);
  const last = framed.at(-1);
  if (last?.reading.dimension !== dimension) return null;
  return listed.test(view.folded.slice(last.reading.phrase.end, phrase.start)) ? last.subject : null;
}

/** 比挪威低|一成. */
const tellsMoreOrLess = /[低高少多宜贵小大短长慢快轻重][出了达]{0,2}$/;

/** The country that a figure before it in the sentence is of, else the one that the paragraph or the document is about. */
function countrySpokenOf({ carried, document, framed }: Scene): Term | null {
  const told = framed.map(({ subject }) => subject);
  return [...told, carried.subject, document.subject].find((term) => isCountry(term?.id)) ?? null;
}
