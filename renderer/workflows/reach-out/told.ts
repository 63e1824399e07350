import { showError } from '#renderer/app/errors/show-error.ts';
import { afterSave } from '#renderer/app/saving/after-save.ts';

/** Waits for a write and tells what it did with the way back, or why it failed; answers whether it went well. */
export async function told(saving: Promise<Parameters<typeof afterSave>[0]>): Promise<boolean> {
  try {
    afterSave(await saving);
    return true;
  } catch (error) {
    showError(error);
    return false;
  }
}
