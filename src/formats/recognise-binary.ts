const signatures: { bytes: number[]; name: string; cure: string }[] = [
  { bytes: [0x25, 0x50, 0x44, 0x46], name: 'a PDF', cure: 'export its text (pdftotext -layout) and give the .txt file' },
  { bytes: [0x50, 0x4b, 0x03, 0x04], name: 'a ZIP container (docx, xlsx, epub …)', cure: 'save it as plain text, Markdown or HTML' },
  { bytes: [0xd0, 0xcf, 0x11, 0xe0], name: 'an old Office document', cure: 'save it as plain text, Markdown or HTML' },
  { bytes: [0x1f, 0x8b], name: 'gzip-compressed', cure: 'decompress it first' },
  { bytes: [0x89, 0x50, 0x4e, 0x47], name: 'a PNG image', cure: 'read its text with OCR and give the .txt file' },
  { bytes: [0xff, 0xd8, 0xff], name: 'a JPEG image', cure: 'read its text with OCR and give the .txt file' },
  { bytes: [0x47, 0x49, 0x46, 0x38], name: 'a GIF image', cure: 'read its text with OCR and give the .txt file' },
  { bytes: [0x7b, 0x5c, 0x72, 0x74, 0x66], name: 'RTF', cure: 'save it as plain text, Markdown or HTML' },
];

/** What kind of binary file the bytes begin, with what to do about it; null for what may be text. */
export function recogniseBinary(bytes: Uint8Array): { name: string; cure: string } | null {
  const known = signatures.find((signature) => signature.bytes.every((byte, index) => bytes[index] === byte));
  return known ? { name: known.name, cure: known.cure } : null;
}
