import { useState } from 'react';

/** What is written and not saved yet, kept on this computer with every keystroke. `key` names the note or its partner. */
export function useNoteDraft(key: string, saved: string) {
  const place = `longtable.note-draft.${key}`;
  const [body, setBody] = useState(() => localStorage.getItem(place) ?? saved);
  return {
    body,
    isChanged: body !== saved,
    write: (next: string): void => {
      setBody(next);
      if (next.trim() === '' || next === saved) localStorage.removeItem(place);
      else localStorage.setItem(place, next);
    },
    forget: (): void => {
      localStorage.removeItem(place);
      setBody(saved);
    },
  };
}

/** Whether something was written for this note or partner and not saved. */
export function hasNoteDraft(key: string): boolean {
  return localStorage.getItem(`longtable.note-draft.${key}`) !== null;
}
