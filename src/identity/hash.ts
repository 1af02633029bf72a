/**
 * A 64-bit hash of a text as 16 letters from a to p: two FNV-1a lanes over UTF-16 code units, mixed at the end. Names records by content; no secret keeper.
 * Letters alone, since spreadsheets take hexadecimal digits such as 2902e93453653024 for a number.
 */
export function contentHash(text: string): string {
  const { high, low } = hashText(text);
  return letters(high) + letters(low);
}

/** The same as a number of 52 bits, for what is looked up often. */
export function keyNumber(text: string): number {
  return numberOf(hashText(text));
}

/** A number of 52 bits for a list of integers. */
export function listNumber(integers: Iterable<number>): number {
  let low = 0x811c9dc5;
  let high = 0x9747b28c;
  for (const integer of integers) {
    low = Math.imul(low ^ integer, 0x01000193);
    high = Math.imul(high ^ integer ^ (low >>> 15), 0x85ebca6b);
  }
  return numberOf(mixLanes(high, low));
}

interface Lanes {
  high: number;
  low: number;
}

function hashText(text: string): Lanes {
  let low = 0x811c9dc5;
  let high = 0x9747b28c;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    low = Math.imul(low ^ unit, 0x01000193);
    high = Math.imul(high ^ unit ^ (low >>> 15), 0x85ebca6b);
  }
  return mixLanes(high, low);
}

function mixLanes(high: number, low: number): Lanes {
  const mixed = mix(low ^ high);
  return { high: mix(high ^ mixed), low: mixed };
}

function numberOf({ high, low }: Lanes): number {
  return (high & 0xfffff) * 2 ** 32 + (low >>> 0);
}

function mix(lane: number): number {
  let mixed = lane ^ (lane >>> 16);
  mixed = Math.imul(mixed, 0x85ebca6b);
  mixed ^= mixed >>> 13;
  mixed = Math.imul(mixed, 0xc2b2ae35);
  return mixed ^ (mixed >>> 16);
}

/** Four bits a letter. */
function letters(lane: number): string {
  let text = '';
  for (let shift = 28; shift >= 0; shift -= 4) text += String.fromCharCode(0x61 + ((lane >>> shift) & 0xf));
  return text;
}
