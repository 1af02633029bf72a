/** Encodes a text in an encoding that only a decoder is at hand for, by turning its two-byte codes around. */
export function encode(encoding: 'gb18030' | 'big5' | 'utf-16le' | 'utf-16be', text: string): Uint8Array {
  if (encoding === 'utf-16le' || encoding === 'utf-16be') {
    const bytes = Buffer.from(`\ufeff${text}`, 'utf16le');
    return new Uint8Array(encoding === 'utf-16be' ? bytes.swap16() : bytes);
  }
  const codes = twoByteCodes(encoding);
  return Uint8Array.from([...text].flatMap((character) => codes.get(character) ?? plainOrFour(encoding, character)));
}

function twoByteCodes(encoding: string): Map<string, number[]> {
  const decoder = new TextDecoder(encoding);
  const codes = new Map<string, number[]>();
  for (let lead = 0x81; lead <= 0xfe; lead++)
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      const character = decoder.decode(Uint8Array.of(lead, trail));
      if ([...character].length === 1 && character !== '\ufffd' && !codes.has(character)) codes.set(character, [lead, trail]);
    }
  return codes;
}

/** GB18030 has characters above U+FFFF in order, from 90 30 81 30 on. */
function plainOrFour(encoding: string, character: string): number[] {
  const code = character.codePointAt(0)!;
  if (code < 0x80) return [code];
  if (encoding !== 'gb18030' || code < 0x10000) throw new Error(`${character} does not stand in ${encoding}`);
  const at = code - 0x10000;
  return [0x90 + Math.floor(at / 12600), 0x30 + (Math.floor(at / 1260) % 10), 0x81 + (Math.floor(at / 10) % 126), 0x30 + (at % 10)];
}
