import { decodeNamedCharacterReference } from 'decode-named-character-reference';

const entity = /&(?:#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});/y;

/** The character reference that starts at an offset, semicolon included, or null. */
export function entityAt(text: string, offset: number): string | null {
  entity.lastIndex = offset;
  return entity.exec(text)?.[0] ?? null;
}

/** The characters that a reference stands for, or null where there is no such name. */
export function decodeEntity(reference: string): string | null {
  const name = reference.slice(1, -1);
  if (!name.startsWith('#')) return decodeNamedCharacterReference(name) || null;
  const code = /^#[xX]/.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
  if (code === 0 || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff)) return '\ufffd';
  return String.fromCodePoint(code);
}
