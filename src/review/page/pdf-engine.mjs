// pdf.js as the server hands it out, its worker in this thread: the page's policy lets no other code in, and no thread start.
import * as worker from './pdfjs/build/pdf.worker.min.mjs';

globalThis.pdfjsWorker = worker;
export { getDocument } from './pdfjs/build/pdf.min.mjs';
