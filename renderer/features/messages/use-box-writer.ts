import { useRef } from 'react';
import { client } from '#renderer/api/client.ts';
import { showError } from '#renderer/app/errors/show-error.ts';
import { afterSave } from '#renderer/app/saving/after-save.ts';
import type { BoxDraft, MessageBox } from '#shared/contract/messages.ts';

/** Saves fields of a box one after the other: a second field may be left before the screen has heard of the first. */
export function useBoxWriter(box: MessageBox): (patch: BoxDraft) => void {
  const version = useRef(box.version);
  const last = useRef<Promise<unknown>>(Promise.resolve());
  return (patch) => {
    last.current = last.current.then(async () => {
      try {
        const saved = await client.messages.updateBox({
          id: box.id,
          version: Math.max(version.current, box.version),
          patch,
        });
        version.current = saved.version;
        afterSave(saved);
      } catch (error) {
        showError(error);
      }
    });
  };
}
