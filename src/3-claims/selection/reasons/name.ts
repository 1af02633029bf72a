import { leftOf } from '../../../text/left-of.ts';
import type { Reading } from '../../quantities/reading.ts';
import type { Selecting } from '../selecting.ts';

/** F-35, 5G, Nd2Fe14B, 4f, 2:17型, “232”: a number that is part of a name. */
export function isName({ start, end, number, unit, unitText, counted }: Reading, { view }: Selecting): boolean {
  const left = leftOf(view.text, start);
  const right = view.text.slice(end, end + 3);
  if (
    /[A-Za-z]-$|[A-Za-z_]$/.test(left) &&
    !/(?:^|[^A-Za-z])(?:US|USD|RMB|CNY|EUR|HK|NT|TREO|REO|LCE|n|p|P|N)$/.test(left) &&
    !unitText &&
    !/\s/.test(left.slice(-1))
  )
    return true;
  if (!unitText && !counted && unit === '1' && isCode(leftOf(view.text, start), view.text.slice(number.start, number.end))) return true;
  if (!unitText && /^[A-Za-z]/.test(right) && view.text.slice(number.start, number.end).length <= 3) return true;
  if (/^[+＋]?\s*(?:型|系|号线|纳米制程|奈米以|工艺)/.test(right) && !counted) return true;
  if (
    /^(?:nm|\[in_i\])$/.test(unit) &&
    /^\s*(?:以[下上]|及以[下上]|制程|工艺|节点|晶圆|约当|硅片|厂|process|node|wafer)/.test(view.folded.slice(end))
  )
    return true;
  if (/^\s*(?:pathway|target|goal|scenario|limit)\b/.test(view.folded.slice(end)) && view.text.slice(start, end).includes('-')) return true;
  // The company's Form 10-K.
  if (/\bforms? $/.test(leftOf(view.folded, start)) && /^\d+-[A-Z]/.test(view.text.slice(start, end + 2))) return true;
  if (/["“‘]$/.test(left) && /^["”’]/.test(right)) return true;
  return /[“"]$/.test(left) && /^[+＋>]/.test(right);
}

/** The number of a model, a standard or a sample: TRA-1-60, HEM 907, ISO 1183-1, digits that begin with a zero. */
function isCode(left: string, digits: string): boolean {
  if (/^0\d+$/.test(digits) || /[A-Za-z][A-Za-z\d]*(?:-\d+)?[-–—‐]$/.test(left)) return true;
  return (
    /^\d+$/.test(digits) &&
    /(?:^|[\s(])(?!(?:CI|OR|HR|RR|SD|SE|IQR|AUC|USD|EUR|RMB|CNY|US|NT|HK|AD|AND|IS|WAS|TO|OF|IN) $)[A-Z]{2,}[A-Z\d-]* $/.test(left)
  );
}
