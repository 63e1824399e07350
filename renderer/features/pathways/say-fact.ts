import { client } from '#renderer/api/client.ts';
import { showError } from '#renderer/app/errors/show-error.ts';
import { afterSave } from '#renderer/app/saving/after-save.ts';
import { factKey, type PrerequisiteKind } from '#shared/domain/program/pathway-gaps.ts';

/** Says that a prerequisite is there or is not, whatever the records hold; null leaves it to the records again. */
export function sayPrerequisite(kind: PrerequisiteKind, key: string, isThere: boolean | null): void {
  client.program
    .answer({ question: factKey(kind, key), answers: isThere === null ? [] : [isThere ? 'yes' : 'no'] })
    .then((saved) => afterSave(saved), showError);
}
