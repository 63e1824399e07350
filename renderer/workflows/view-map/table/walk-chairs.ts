import type { KeyboardEvent } from 'react';

/** Walks the chairs of a picture by arrows: on and back along the table, and up and down to the chair across. */
export function walkChairs(event: KeyboardEvent, onOpen: (id: string) => void): void {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const chairs = [...event.currentTarget.querySelectorAll<SVGGElement>('[data-chair]')];
  const current = chairs.find((chair) => chair === document.activeElement);
  if (current === undefined) return;
  const id = current.dataset['chair'] ?? '';
  if (event.key === 'Enter' || event.key === ' ') {
    event.preventDefault();
    onOpen(id);
    return;
  }
  const next = nextChair(chairs, current, event.key);
  if (next === undefined) return;
  event.preventDefault();
  next.focus();
}

function nextChair(chairs: readonly SVGGElement[], current: SVGGElement, key: string): SVGGElement | undefined {
  const at = chairs.indexOf(current);
  switch (key) {
    case 'ArrowRight':
      return chairs[(at + 1) % chairs.length];
    case 'ArrowLeft':
      return chairs.at(at - 1);
    case 'Home':
      return chairs[0];
    case 'End':
      return chairs.at(-1);
    case 'ArrowUp':
    case 'ArrowDown':
      return across(chairs, current, key === 'ArrowDown' ? 1 : -1);
    default:
      return undefined;
  }
}

/** The nearest chair that is clearly above or below; what lies straight on counts most. */
function across(chairs: readonly SVGGElement[], current: SVGGElement, direction: 1 | -1): SVGGElement | undefined {
  const from = middleOf(current);
  let best: { chair: SVGGElement; distance: number } | undefined;
  for (const chair of chairs) {
    const to = middleOf(chair);
    const down = (to.y - from.y) * direction;
    if (down < 10) continue;
    const distance = down + Math.abs(to.x - from.x) * 2;
    if (best === undefined || distance < best.distance) best = { chair, distance };
  }
  return best?.chair;
}

function middleOf(chair: SVGGElement): { x: number; y: number } {
  const box = chair.getBoundingClientRect();
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}
