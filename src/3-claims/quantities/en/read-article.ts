import { readUnit } from '../common/read-unit.ts';
import { standsAlone } from '../common/stands-alone.ts';
import { exactDraft } from '../common/make-draft.ts';
import type { Draft, Scan } from '../room.ts';

const article = /an? /iy;

/** `a year`, `a dollar`: the article counts one where a hedge measures against it or nothing else is said. */
export function readArticle(scan: Scan, at: number): Draft | null {
  const { text, lower, lexicon } = scan;
  article.lastIndex = at;
  const found = article.exec(text);
  if (!found || /[\w-]/.test(text[at - 1] ?? '')) return null;
  const hedged = lexicon.before.en.longestBefore(lower, Math.max(0, at - 1));
  if (!hedged && text.length > 160 && !/ (?:and|of) /.test(lower.slice(at, at + 40))) return null;
  const measure = readUnit(scan, at + found[0].length - 1);
  if (!measure || /^[A-Z]/.test(text.slice(measure.start, measure.start + 1)) || measure.dimension === 'score') return null;
  const alone = standsAlone(text, at, measure.end);
  const goesOn =
    ['duration', 'length', 'mass'].includes(measure.dimension) &&
    /^ and (?:\d|(?:a |one )?half\b(?! (?:of|the)\b))/.test(lower.slice(measure.end, measure.end + 20));
  const filled =
    ['volume', 'mass'].includes(measure.dimension) &&
    measure.end - measure.start > 3 &&
    !/^tons?$/.test(lower.slice(measure.start, measure.end)) &&
    lower.startsWith(' of ', measure.end);
  const paid = measure.dimension === 'money' && measure.end - measure.start > 3 && /^[.,;!?)]/.test(text.slice(measure.end));
  if (!alone && !goesOn && !filled && !paid && (!hedged || hedged.value === 'exact' || text[at - 1] !== ' ')) return null;
  const figure = { value: '1', decimals: 0, scale: 0 };
  const span = { start: at, end: measure.end };
  const number = { start: at, end: at + found[0].length - 1 };
  return exactDraft(span, figure, measure, { form: 'numeral', rule: 'read-article', number });
}
