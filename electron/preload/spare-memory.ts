/** How long nobody does anything before the page tidies up, in milliseconds. */
const restMs = 20_000;

/**
 * Has `tidy` called once whenever nobody has touched the page for a while, or it is no longer seen: closed screens leave much behind that the browser
 * would only look for when more is needed. Never while somebody works, because it takes a tenth of a second.
 */
export function tidyAtRest(page: Pick<Document, 'addEventListener' | 'visibilityState'>, tidy: () => void): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const wait = (): void => {
    clearTimeout(timer);
    timer = setTimeout(tidy, restMs);
  };
  for (const kind of ['pointerdown', 'pointermove', 'keydown', 'wheel', 'scroll'])
    page.addEventListener(kind, wait, { capture: true, passive: true });
  page.addEventListener('visibilitychange', () => {
    if (page.visibilityState !== 'hidden') return wait();
    clearTimeout(timer);
    tidy();
  });
}
