/** A decimal string with its thousands parted by thin spaces; its digits stay as they are stated. A number of four digits may be a year. */
export function grouped(amount: string): string {
  const [whole = '', ...rest] = amount.split('.');
  return [/^-?\d{5,}$/.test(whole) ? whole.replace(/\B(?=(?:\d{3})+$)/g, '\u2009') : whole, ...rest].join('.');
}
