import { useState, type DragEvent } from 'react';

/** A place on a board that takes what is dragged onto it: whether something is over it, and the handlers of its element. */
export function useDropTarget(isDragging: boolean, onDrop: () => void) {
  const [isOver, setOver] = useState(false);
  const handlers = {
    onDragOver: (event: DragEvent): void => {
      if (!isDragging) return;
      event.preventDefault();
      setOver(true);
    },
    onDragLeave: (): void => setOver(false),
    onDrop: (event: DragEvent): void => {
      event.preventDefault();
      setOver(false);
      onDrop();
    },
  };
  return { isOver, handlers };
}
