import type { Source } from '../schema/document.ts';
import type { Language } from '../schema/place.ts';
import { isChinese } from './inline/scripts.ts';

/** What is known of a paper from outside; it overrides what the paper says of itself. */
export interface Bibliography {
  title?: string;
  year?: number;
  language?: Language;
  authors?: string[];
  doi?: string;
}

const yearPatterns = [
  /((?:19|20)\d{2})\s*年\s*第?\s*\d{1,2}\s*(?:期|卷)/,
  /(?:文章编号|文章編號|article (?:id|number))[^()（）]{0,40}[（(]((?:19|20)\d{2})[)）]/i,
  /((?:19|20)\d{2})\s*[（(]\d{1,2}[)）]/,
  /[,，.]\s*((?:19|20)\d{2})\s*[,，]\s*\d{1,3}\s*[（(]/,
  /((?:19|20)\d{2})\s*年\s*\d{1,2}\s*月\s*(?:\d{1,2}\s*日\s*)?出版/,
  /(?:©|\(c\)|copyright|published(?: online)?|available online|出版日期)[^\d]{0,30}(?:\d{1,2}\s+\p{L}+\s+)?((?:19|20)\d{2})/iu,
  /vol(?:ume)?\.?\s*\d+[^\d]{1,20}(?:\d{1,3}[^\d]{1,12})?((?:19|20)\d{2})/i,
  /10\.\d{4,9}\/\S*?\.((?:19|20)\d{2})\./,
  /\d\s*\(\d{1,3}\)\s*,\s*((?:19|20)\d{2})\b/,
  /\b(?:january|february|march|april|may|june|july|august|september|october|november|december)\s+(?:\d{1,2},\s*)?((?:19|20)\d{2})\s*[*_.)]*$/i,
  // A line that ends with its date and no more: 某市统计局 2025年3月20日.
  /^((?:19|20)\d{2})\s*年\s*\d{1,2}\s*月\s*\d{1,2}\s*日\s[^。；;]{1,20}$/,
  /^[^。；;]{0,40}?((?:19|20)\d{2})\s*年(?:\s*\d{1,2}\s*月(?:\s*\d{1,2}\s*日)?)?\s*[)）]?$/,
  /^[^。；;]{0,40}?(?<!\d)((?:19|20)\d{2})([-/.])(?:0?[1-9]|1[0-2])\2(?:0?[1-9]|[12]\d|3[01])(?:\s+\d{1,2}:\d{2}(?::\d{2})?)?$/,
];
/** 中華民國113年3月 at the end of a line: years of the Republic count from 1912. */
const republicYear = /^[^。；;]{0,40}?民[国國]\s*(\d{2,3})\s*年(?:\s*\d{1,2}\s*月(?:\s*\d{1,2}\s*日)?)?\s*[)）]?$/;

/** Names a paper: title, year of publication and language, from its bibliography or its own head and running heads. */
export function describeSource(
  input: { id: string; path: string; sha256: string; bibliography?: Bibliography },
  head: { titles: readonly string[]; front: readonly string[]; body: string },
): Source {
  const { bibliography = {} } = input;
  const language = bibliography.language ?? (isChinese(head.body) ? 'zh' : 'en');
  const own = head.titles.find((title) => isChinese(title) === (language === 'zh')) ?? head.titles[0] ?? null;
  return {
    id: input.id,
    path: input.path,
    sha256: input.sha256,
    title: bibliography.title ?? own,
    year: bibliography.year ?? yearOf(head.front),
    language,
  };
}

function yearOf(front: readonly string[]): number | null {
  for (const pattern of yearPatterns) {
    for (const line of front) {
      const match = pattern.exec(line);
      if (match) return Number(match[1]);
    }
  }
  const ofRepublic = front.map((line) => republicYear.exec(line)?.[1]).find(Boolean);
  if (ofRepublic) return Number(ofRepublic) + 1911;
  const dates = front
    .filter((line) => /收稿|修回|修订|录用|received|revised|accepted/i.test(line))
    .flatMap((line) => line.match(/(?<!\d)20\d{2}(?!\d)/g) ?? []);
  return dates.length > 0 ? Math.max(...dates.slice(0, 50).map(Number)) : null;
}
