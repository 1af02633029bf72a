import type { Claim } from '../schema/claim.ts';

/** The words that name what a share of running text is a share of: behind 占 in Chinese, behind the figure in English; empty where none do. */
export function wholeNamed({ exact, language, locator, quote }: Claim): string {
  const at = locator.table ? -1 : quote.indexOf(exact);
  if (at < 0) return '';
  if (language === 'zh')
    return /占([^占，,。;；]{1,20}?)的?(?:约|近|逾|超过?|不足|将近|比重为|比例为)?$/.exec(quote.slice(0, at))?.[1] ?? '';
  return /^\s*of ([^,.;:()]{2,60})/i.exec(quote.slice(at + exact.length))?.[1]?.split(/ (?:and|while|but|in \d{4})\b/)[0] ?? '';
}
