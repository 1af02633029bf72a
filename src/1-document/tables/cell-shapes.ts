/** Whether a cell states an amount: digits with signs and at most a short unit. */
export function isNumeric(text: string): boolean {
  return (
    /\d/.test(text) &&
    /^[^\p{L}]*(?:\p{L}{1,3})?[^\p{L}]*$/u.test(text.replace(/以上|以下|约|約|\b(?:to|and|n|about)\b/g, '')) &&
    !isPeriod(text)
  );
}

/** Whether a cell is a year, a span of years, a month or a quarter: a label, not an amount. */
export function isPeriod(text: string): boolean {
  return /^(?:FY\s?|Q[1-4]\s?)?(?:1[89]|20)\d{2}\s*(?:年度?|年\s?\d{1,2}\s?月?|[-–—~～至/]\s*(?:(?:1[89]|20)?\d{2})年?|[.-]\d{1,2}|E|F|\s?Q[1-4]|年代)?(?:\s?[（(][^()（）]{1,12}[)）])?$/.test(
    text.trim(),
  );
}

/** Whether a cell holds nothing, or a mark for nothing. */
export function isVoid(text: string): boolean {
  return /^(?:[-—–‒…/\\.·~]*|n\.?\/?a\.?|n\.?d\.?)$/i.test(text.trim());
}
