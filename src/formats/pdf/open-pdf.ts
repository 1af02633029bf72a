import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { Unreadable } from '../unreadable.ts';

/** Opens a PDF with pdf.js, which is loaded at the first call. Images are never unpacked. */
export async function openPdf(bytes: Uint8Array): Promise<PDFDocumentProxy> {
  const { VerbosityLevel, getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const assets = decodeURIComponent(new URL('../../', import.meta.resolve('pdfjs-dist/legacy/build/pdf.mjs')).pathname);
  const task = getDocument({
    data: new Uint8Array(bytes),
    verbosity: VerbosityLevel.ERRORS,
    cMapUrl: `${assets}cmaps/`,
    cMapPacked: true,
    standardFontDataUrl: `${assets}standard_fonts/`,
    isEvalSupported: false,
    useSystemFonts: false,
    disableFontFace: true,
    enableXfa: false,
    maxImageSize: 1,
  });
  try {
    return await task.promise;
  } catch (error) {
    await task.destroy();
    throw told(error);
  }
}

function told(error: unknown): Error {
  const { name, message } = error instanceof Error ? error : { name: '', message: String(error) };
  if (name === 'PasswordException')
    return new Unreadable(
      'the PDF is encrypted and opens with a password only',
      'remove the password (qpdf --decrypt --password=… in.pdf out.pdf)',
    );
  return new Unreadable(
    `the PDF is damaged (${message.replace(/[\s.]+/g, ' ').trim()})`,
    'download or export it again, or repair it (qpdf in.pdf out.pdf)',
  );
}
