/** Moves the focus by one among the elements that a selector finds, from the first when none of them has it. */
export function stepFocus(selector: string, by: -1 | 1): void {
  const places = [...document.querySelectorAll<HTMLElement>(selector)];
  const index = places.findIndex((place) => place === document.activeElement);
  const next = index < 0 ? 0 : Math.min(places.length - 1, Math.max(0, index + by));
  places[next]?.focus();
}
