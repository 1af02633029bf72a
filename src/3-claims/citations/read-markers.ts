import type { Citation } from '../../schema/claim.ts';
import type { Span } from '../../schema/place.ts';
import { matchesOf } from '../../text/matches-of.ts';
import { leftOf } from '../../text/left-of.ts';
import type { RaisedMarker } from './find-raised-markers.ts';

/** A citation marker in a sentence: where it stands, and what it refers to. */
export interface Marker extends Span {
  kind: Citation['kind'];
  text: string;
  /** Numbers of a bracket or superscript marker ([3-5] → 3, 4, 5), a circled sign, or author and year. */
  numbers: number[];
  sign: string | null;
  authorYear: { author: string; year: string } | null;
  /** An author outside the bracket (Lee (2020) found …): it speaks for what follows. */
  narrative: boolean;
}

const forms: readonly { kind: Citation['kind']; pattern: RegExp }[] = [
  { kind: 'bracket', pattern: /[[［]\s*\d{1,3}(?:\s*[-–—,，、~]\s*\d{1,3})*\s*[\]］]/g },
  { kind: 'footnote', pattern: /[①-⑳]/g },
  { kind: 'author-year', pattern: /[(（][^()（）]{2,80}?[,，]?\s*(?:1[89]|20)\d\d[a-z]?(?:[;；][^()（）]{2,80}?)?[)）]/g },
  {
    kind: 'author-year',
    pattern:
      /(?<![一-龥])[一-龥]{2,4}(?:(?:和|与|、)[一-龥]{2,4})?等?[(（](?:1[89]|20)\d\d[)）](?=[^，,。;；]{0,12}(?:认为|发现|指出|研究|测算|估计|提出|表明|显示|对|的))/g,
  },
  { kind: 'author-year', pattern: /\b[A-Z][\p{L}'-]+(?: (?:and|&) [A-Z][\p{L}'-]+| et al\.?)? \((?:1[89]|20)\d\d[a-z]?\)/gu },
];

/** What no marker is without. */
const opening = /[[［(（①-⑳]/;

/** The markers of a sentence from left to right. A bracket with a year counts as author and year only where a name stands before the year. */
export function readMarkers(text: string, raised: readonly RaisedMarker[] = []): Marker[] {
  const markers: Marker[] = [];
  for (const { kind, pattern } of opening.test(text) ? forms : []) {
    for (const match of matchesOf(pattern, text)) {
      const start = match.index;
      const end = start + match[0].length;
      if (markers.some((marker) => marker.start < end && start < marker.end)) continue;
      const authorYear = kind === 'author-year' ? splitAuthorYear(match[0]) : null;
      if (kind === 'author-year' && !authorYear) continue;
      const inner = match[0].replace(/^[(（[［]|[)）\]］]$/g, '').trim();
      markers.push({
        start,
        end,
        kind,
        text: kind === 'author-year' ? inner : match[0],
        numbers: kind === 'bracket' ? expand(inner) : [],
        sign: kind === 'footnote' ? match[0] : null,
        authorYear,
        narrative: kind === 'author-year' ? !/^[(（]/.test(match[0]) : kind === 'bracket' && followsAuthor(text, start, end),
      });
    }
  }
  for (const { start, end, digits } of raised)
    if (!markers.some((marker) => marker.start < end && start < marker.end))
      markers.push({
        start,
        end,
        kind: 'bracket',
        text: text.slice(start, end),
        numbers: expand(digits),
        sign: null,
        authorYear: null,
        narrative: followsAuthor(text, start, end),
      });
  return markers.sort((a, b) => a.start - b.start);
}

const author = /(?:^|[，,。;；：:]|[与和于据按]|报告)\s*[一-龥]{2,4}(?:[、和与][一-龥]{2,4}){0,3}(?:等人?|学者|团队)?\s*$/;
const saying =
  /^[^，,。;；]{0,12}?(?:认为|发现|指出|研究|测算|估计|估算|提出|表明|显示|报道|报告|得到|得出|预测|预计|統計|统计|測算|估計|報導|發現|顯示)/;

/** Qiao等[7]在…, 某某等人[3]用…: who is named with others at the head of a clause is no name of anything else. */
const authors =
  /(?:^|[，,。;；：:]|[与和于据按])\s*(?:[一-龥]{2,4}|[A-Z][A-Za-z.'’-]+(?:\s[A-Z][A-Za-z.'’-]*){0,2})(?:[、和与](?:[一-龥]{2,4}|[A-Z][A-Za-z.'’-]+)){0,3}等人?\s*$/;
const latinAuthor = /(?:^|[，,。;；：:])\s*[A-Z][A-Za-z.'’-]+(?:\s[A-Z][A-Za-z.'’-]*){0,2}(?: et al\.?| and [A-Z][A-Za-z.'’-]+)?\s*$/;
const doing =
  /^\s*(?:用|在|对|将|从|采用|利用|使用|运用|通过|考虑|探讨|针对|基于|根据|结合|以|则|也|还|又|认为|发现|指出|研究|测算|提出|预测|预计|analy[sz]ed|argued?|calculated|compared|estimated?|finds?|found|measured|noted|observed|predicts?|predicted|projected|reported?|shows?|showed|suggest(?:s|ed)?|used|modelled)/;

/** 某某等[3]测算, Lee et al. [4] found: a marker behind the author who says what follows. */
function followsAuthor(text: string, start: number, end: number): boolean {
  const [before, behind] = [leftOf(text, start), text.slice(end)];
  return (author.test(before) && saying.test(behind)) || authors.test(before) || (latinAuthor.test(before) && doing.test(behind));
}

function expand(inner: string): number[] {
  return inner.split(/[,，、]/).flatMap((part) => {
    const [first = NaN, last = first] = part.split(/[-–—~]/).map(Number);
    return last >= first && last - first < 50 ? Array.from({ length: last - first + 1 }, (_, index) => first + index) : [first];
  });
}

function splitAuthorYear(text: string): { author: string; year: string } | null {
  const match = /^[(（]?\s*(?:see |cf\. )?(.*?)[,，\s(（]*((?:1[89]|20)\d\d)[a-z]?[)）;；]?/.exec(text);
  const author = match?.[1]?.trim() ?? '';
  const year = match?.[2];
  const isName =
    /^(?:[A-Z][\p{L}'.&-]*(?:[ ,]+(?:and|&|et al\.?|of|the|[A-Z][\p{L}'.&-]*))*|[一-龥]{2,4}(?:[、和与,，]\s*[一-龥]{2,4}){0,4}(?:等)?|[A-Z][\p{L}.'-]*(?:和[A-Z][\p{L}.'-]*)?等?)$/u;
  return year && author && isName.test(author) ? { author, year } : null;
}
