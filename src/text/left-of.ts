/** No expression that ends at a place looks further back than this; it would be searched for from the start of the text otherwise. */
const REACH = 64;

/** What stands right before a place, for expressions that end in `$`. */
export const leftOf = (text: string, at: number): string => text.slice(Math.max(0, at - REACH), at);
