type Kind = 'pdf' | 'zip' | 'ole' | 'other';

const cures = {
  text: 'save it as plain text, Markdown or HTML',
  ending: 'give it the ending of what it is',
  ocr: 'read its text with OCR (ocrmypdf for PDFs, tesseract -l chi_sim+eng for images) and give that',
};

const signatures: { bytes: number[]; kind: Kind; name: string; cure: string }[] = [
  { bytes: [0x25, 0x50, 0x44, 0x46], kind: 'pdf', name: 'a PDF', cure: cures.ending },
  { bytes: [0x50, 0x4b, 0x03, 0x04], kind: 'zip', name: 'a ZIP container (docx, xlsx, epub …)', cure: cures.ending },
  { bytes: [0xd0, 0xcf, 0x11, 0xe0], kind: 'ole', name: 'an old Office document', cure: 'save it as .docx or .xlsx' },
  { bytes: [0x1f, 0x8b], kind: 'other', name: 'gzip-compressed', cure: 'decompress it first' },
  { bytes: [0x89, 0x50, 0x4e, 0x47], kind: 'other', name: 'a PNG image', cure: cures.ocr },
  { bytes: [0xff, 0xd8, 0xff], kind: 'other', name: 'a JPEG image', cure: cures.ocr },
  { bytes: [0x47, 0x49, 0x46, 0x38], kind: 'other', name: 'a GIF image', cure: cures.ocr },
  { bytes: [0x7b, 0x5c, 0x72, 0x74, 0x66], kind: 'other', name: 'RTF', cure: cures.text },
];

/** What kind of binary file the bytes begin, with what to do about it; null for what may be text. */
export function recogniseBinary(bytes: Uint8Array): { kind: Kind; name: string; cure: string } | null {
  return signatures.find((signature) => signature.bytes.every((byte, index) => bytes[index] === byte)) ?? null;
}
