import { useState } from 'react';
import { fieldError } from '#renderer/app/errors/error-words.ts';
import { failureData } from '#renderer/app/errors/failure.ts';

import type { FormDraft } from './use-form-draft.ts';

/** How the saving of a form stands. */
export interface FormSaving<Fields> {
  readonly isSaving: boolean;
  /** Why the last save failed, where no field is to blame. */
  readonly failure: unknown;
  /** Somebody saved the record meanwhile; `saveAnyway` puts these changes on top of theirs. */
  readonly stale: { readonly saveAnyway: () => void } | undefined;
  readonly save: (fields: Fields) => void;
}

/** Saves a form: what is wrong with a field is said beside it, anything else above the form, and nothing typed is lost. */
export function useFormSaving<Fields extends object>(
  draft: FormDraft<Fields>,
  send: (fields: Fields, on: { readonly version?: number }) => Promise<void>,
): FormSaving<Fields> {
  const [isSaving, setSaving] = useState(false);
  const [failure, setFailure] = useState<unknown>(null);
  const [stale, setStale] = useState<{ readonly fields: Fields; readonly version: number }>();

  const attempt = (fields: Fields, on: { readonly version?: number }): void => {
    if (isSaving) return;
    setSaving(true);
    setFailure(null);
    setStale(undefined);
    send(fields, on).catch((error: unknown) => {
      setSaving(false);
      const problem = fieldError(error);
      const newer = failureData(error, 'stale');
      if (newer !== null) setStale({ fields, version: newer.version });
      else if (problem === null) setFailure(error);
      else draft.setErrors({ [problem.field]: problem.words });
    });
  };
  return {
    isSaving,
    failure,
    stale: stale === undefined ? undefined : { saveAnyway: () => attempt(stale.fields, { version: stale.version }) },
    save: (fields) => attempt(fields, {}),
  };
}
