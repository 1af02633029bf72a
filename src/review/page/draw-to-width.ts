/** Draws into a frame once it comes into view, and anew when its width changes: what nobody scrolls to costs nothing. */
export function drawToWidth(frame: HTMLElement, draw: (width: number) => Element): void {
  let drawnFor = 0;
  const resized = new ResizeObserver(([entry]) => {
    const width = Math.round(entry?.contentRect.width ?? 0);
    if (width < 40 || width === drawnFor) return;
    drawnFor = width;
    frame.replaceChildren(draw(width));
  });
  const seen = new IntersectionObserver(
    (entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      seen.disconnect();
      resized.observe(frame);
    },
    { rootMargin: '200px' },
  );
  seen.observe(frame);
}
