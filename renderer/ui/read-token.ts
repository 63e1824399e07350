/** The colour of a token as the browser resolves it now ("rgb(…)"), for canvas drawings that cannot use variables. */
export function readToken(name: `--${string}`, near: Element = document.documentElement): string {
  const probe = document.createElement('span');
  probe.style.color = `var(${name})`;
  near.append(probe);
  const color = getComputedStyle(probe).color;
  probe.remove();
  return color;
}
