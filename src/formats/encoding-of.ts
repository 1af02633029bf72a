/** The encodings that are read. GB18030 holds GBK and GB2312. */
export const encodings = ['utf-8', 'utf-16le', 'utf-16be', 'gb18030', 'big5'] as const;
export type EncodingName = (typeof encodings)[number];

const otherNames: Record<string, EncodingName> = {
  utf8: 'utf-8',
  utf16: 'utf-16le',
  utf16le: 'utf-16le',
  utf16be: 'utf-16be',
  gb2312: 'gb18030',
  gbk: 'gb18030',
  cp936: 'gb18030',
  gb18030: 'gb18030',
  big5: 'big5',
  cp950: 'big5',
  big5hkscs: 'big5',
};

/** The encoding that a name means (GBK, utf8, Big5-HKSCS …), or null where it is none that is read. */
export function encodingOf(name: string): EncodingName | null {
  const plain = name.toLowerCase().replace(/[^a-z0-9]/g, '');
  return Object.hasOwn(otherNames, plain) ? otherNames[plain]! : null;
}
