interface Viewport {
  width: number;
  height: number;
}
interface PdfPage {
  getViewport: (options: { scale: number; offsetX?: number; offsetY?: number }) => Viewport;
  render: (options: { canvas: HTMLCanvasElement; viewport: Viewport }) => { promise: Promise<void> };
}
export interface Pdf {
  getPage: (number: number) => Promise<PdfPage>;
}
/** What the page uses of pdf.js. */
export function getDocument(options: Record<string, unknown>): { promise: Promise<Pdf> };
