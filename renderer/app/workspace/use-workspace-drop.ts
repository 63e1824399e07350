import { useEffect, useState } from 'react';
import { runAction } from '../actions/registry.ts';
import { showError } from '../errors/show-error.ts';
import { host } from '../host/host.ts';

/** Opens a workspace or a playbook that is dropped anywhere on the window; true while a file is held over it. */
export function useWorkspaceDrop(): boolean {
  const [isOver, setIsOver] = useState(false);
  useEffect(() => {
    const onDragOver = (event: DragEvent): void => {
      if (event.defaultPrevented || !holdsFiles(event)) return;
      // Without this the browser would leave the app and show the file.
      event.preventDefault();
      setIsOver(true);
    };
    const onDragLeave = (event: DragEvent): void => {
      if (event.relatedTarget === null) setIsOver(false);
    };
    const onDrop = (event: DragEvent): void => {
      setIsOver(false);
      if (event.defaultPrevented || !holdsFiles(event)) return;
      event.preventDefault();
      const file = [...(event.dataTransfer?.files ?? [])].find(({ name }) => actionFor(name) !== undefined);
      if (file !== undefined) openDropped(file).catch(showError);
    };
    const off = new AbortController();
    window.addEventListener('dragover', onDragOver, { signal: off.signal });
    window.addEventListener('dragleave', onDragLeave, { signal: off.signal });
    window.addEventListener('drop', onDrop, { signal: off.signal });
    return () => off.abort();
  }, []);
  return isOver;
}

async function openDropped(file: File): Promise<void> {
  const dropped = await host.droppedFile(file);
  const action = actionFor(file.name);
  if (dropped !== null && action !== undefined) runAction(action, dropped.path);
}

function actionFor(name: string): string | undefined {
  if (/\.longtable$/iu.test(name)) return 'workspace.openPath';
  return /\.longtable-playbook$/iu.test(name) ? 'playbook.openPath' : undefined;
}

function holdsFiles(event: DragEvent): boolean {
  return event.dataTransfer?.types.includes('Files') === true;
}
