import { useState } from 'react';
import { hasNoteDraft } from '#renderer/features/notes/note-draft.ts';

/** Whether the editor of a new note is open; a draft that waits opens it. */
export interface Writing {
  readonly isOpen: boolean;
  readonly set: (isOpen: boolean) => void;
}

/** Keeps whether a new note is being written on this partner; another partner starts anew. */
export function useWriting(key: string): Writing {
  const [state, setState] = useState({ key, isOpen: hasNoteDraft(key) });
  if (state.key !== key) setState({ key, isOpen: hasNoteDraft(key) });
  return { isOpen: state.key === key && state.isOpen, set: (isOpen) => setState({ key, isOpen }) };
}
