import type { Claim } from '../../schema/claim.ts';
import type { App } from './app.ts';
import { element } from './element.ts';
import type { Pdf } from './pdf-engine.mjs';

/** Points of the page that are shown around the paragraph. */
const around = 30;

const papers = new Map<string, Promise<Pdf>>();

/** For a claim of a PDF, the part of its page that it stands on, as it is printed; drawn when it is asked for. */
export function pageImage(app: App, { source, locator }: Claim): HTMLElement | null {
  const { region } = locator;
  if (!region || !/\.pdf$/i.test(source.path)) return null;
  const frame = element('div', { class: 'page-image' });
  const details = element('details', {}, [element('summary', {}, app.t('as-printed', region.page)), frame], {
    toggle: () => {
      if (!details.open || frame.firstChild) return;
      frame.textContent = app.t('loading');
      draw(app, source, region, frame).catch((error: unknown) => {
        frame.textContent = app.t('failed', error instanceof Error ? error.message : String(error));
      });
    },
  });
  return details;
}

async function draw(app: App, source: Claim['source'], region: NonNullable<Claim['locator']['region']>, frame: HTMLElement): Promise<void> {
  const page = await (await open(source)).getPage(region.page);
  const whole = page.getViewport({ scale: 1 });
  const [left, top] = [Math.max(0, region.x - around), Math.max(0, region.y - around)];
  const width = Math.min(whole.width, region.x + region.width + around) - left;
  const height = Math.min(whole.height, region.y + region.height + around) - top;
  const scale = Math.min(3, Math.max(1, (frame.clientWidth || 600) / width)) * devicePixelRatio;
  const label = `${app.t('as-printed', region.page)}: ${source.title ?? source.id}`;
  const size = { width: Math.round(width * scale), height: Math.round(height * scale) };
  const canvas = element('canvas', { ...size, role: 'img', 'aria-label': label });
  await page.render({ canvas, viewport: page.getViewport({ scale, offsetX: -left * scale, offsetY: -top * scale }) }).promise;
  const pen = canvas.getContext('2d')!;
  pen.setTransform(scale, 0, 0, scale, -left * scale, -top * scale);
  pen.strokeStyle = getComputedStyle(frame).getPropertyValue('color');
  pen.strokeRect(region.x - 4, region.y - 4, region.width + 8, region.height + 8);
  frame.replaceChildren(canvas);
}

/** A paper is opened once; whatever it holds is drawn, and no code of it runs. */
function open({ id, sha256 }: Claim['source']): Promise<Pdf> {
  const known = papers.get(sha256);
  if (known) return known;
  const own = location.href.replace(/#.*/, '');
  const opening = import('./pdf-engine.mjs').then(
    ({ getDocument }) =>
      getDocument({
        url: `${own}api/pdf/${encodeURIComponent(id)}`,
        cMapUrl: `${own}pdfjs/cmaps/`,
        cMapPacked: true,
        standardFontDataUrl: `${own}pdfjs/standard_fonts/`,
        verbosity: 0,
        isEvalSupported: false,
        useWasm: false,
        enableXfa: false,
        disableRange: true,
        disableStream: true,
      }).promise,
  );
  papers.set(sha256, opening);
  opening.catch(() => papers.delete(sha256));
  return opening;
}
