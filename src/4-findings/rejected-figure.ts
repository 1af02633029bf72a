import type { Claim } from '../schema/claim.ts';

/** Words that set one figure against another. Source: contrastive conjunctions of both languages. */
const contrast = /\bnot\b|rather than|instead of|而非|而不是|并非|並非|不是/;

/** Whether, of two figures of one sentence, one is quoted to be rejected for the other: 41 %, not the half often quoted. */
export function isRejectedFor({ quote, exact }: Claim, other: Claim): boolean {
  const first = quote.indexOf(exact);
  const second = quote.indexOf(other.exact, first + exact.length);
  return first >= 0 && second > first && contrast.test(quote.slice(first + exact.length, second));
}

/** Words, or quotation marks, that give a figure as what others say. Source: usual wording of both languages. */
const hearsay =
  /often|usually|commonly|widely|quoted|cited|reported|claimed|so-called|["“「『]|所谓|通常|常[说被]|流传|号称|一般认为|普遍/i;
const rejecting =
  /(?:\bnot|\brather than|\binstead of|而非|而不是|并非|並非|不是)[\s\p{P}]*(?:the|a|an|some|of|所谓|通常|常说|about|around|nearly|almost|over|under|more than|less than|the often quoted|约|近|超过|逾)?[\s\p{P}]*(?:about|over|under|more than|less than|约|近|超过|逾)?[\s\p{P}]*$/iu;

/** Whether the second of two figures of one sentence is what others say of the first, and rejected: it is then of the same thing, whatever was read of it. */
export function isContradictedHearsay({ quote, exact }: Claim, other: Claim): boolean {
  const first = quote.indexOf(exact);
  const second = quote.indexOf(other.exact, first + exact.length);
  if (first < 0 || second < 0) return false;
  const around = quote.slice(first + exact.length, second) + quote.slice(second + other.exact.length, second + other.exact.length + 24);
  return rejecting.test(quote.slice(first + exact.length, second)) && hearsay.test(around);
}

/** Whether a figure is where a change starts from (由3%提高到8%): its time is not the one that the sentence gives. */
export function isStartOfChange({ prefix, suffix }: Claim): boolean {
  return /(?:[由从從自]|\bfrom)\s*(?:[约約近]|about |around |roughly |some )?\s*$/i.test(prefix) && /[到至为為]|\bto\b/.test(suffix);
}
