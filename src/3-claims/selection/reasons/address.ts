import { leftOf } from '../../../text/left-of.ts';
import type { Reading } from '../../quantities/reading.ts';
import type { Selecting } from '../selecting.ts';

/** A digit of a web address, a DOI, a mail address, a telephone or grant number. */
export function isAddress({ start, end, unitText }: Reading, { view }: Selecting): boolean {
  const left = leftOf(view.text, start);
  const right = view.text.slice(end);
  return (
    /(?:https?:|www\.|doi[:：. ]|10\.\d{4})\S*$/i.test(left) ||
    /[@＠]\S*$|^\S*@/.test(left.slice(-12)) ||
    /^\S*(?:@|\.com|\.cn)/.test(right) ||
    (!unitText && /(?:电话|邮编|邮箱|\b(?:tel|fax|issn|isbn)\b|编号|批准号|基金号)[^，,。;；]{0,12}$/i.test(left))
  );
}
