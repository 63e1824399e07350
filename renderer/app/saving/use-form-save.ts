import { useState } from 'react';
import { errorWords, fieldError } from '../errors/error-words.ts';
import { afterSave, type AfterSaveOptions, type SavedStep } from './after-save.ts';

/** How the saving of a form stands. */
interface FormSave<Field extends string> {
  readonly isSaving: boolean;
  /** What is wrong with a field of the form, in words; undefined when nothing is. */
  readonly errorAt: (field: Field) => string | undefined;
  /** What is wrong with anything that is no field of the form: for a banner above it. */
  readonly problem: string | undefined;
  /** Runs the write, closes the form and tells what was saved. A failure stays in the form, with all that was typed; then it resolves to undefined. */
  readonly save: <Saved extends SavedStep>(
    write: () => Promise<Saved>,
    options?: AfterSaveOptions,
  ) => Promise<Saved | undefined>;
}

/** Saves a form once at a time. `fields` are the names that storage uses for the fields that can show what is wrong with them. */
export function useFormSave<const Field extends string = never>({
  fields,
  onClose,
}: {
  readonly fields?: readonly Field[];
  readonly onClose: () => void;
}): FormSave<Field> {
  const [isSaving, setSaving] = useState(false);
  const [wrong, setWrong] = useState<{ readonly field: string; readonly words: string }>();
  const isShown = fields?.some((field) => field === wrong?.field) ?? false;
  return {
    isSaving,
    errorAt: (field) => (wrong?.field === field ? wrong.words : undefined),
    problem: isShown ? undefined : wrong?.words,
    save: async (write, options) => {
      setSaving(true);
      setWrong(undefined);
      try {
        const saved = await write();
        onClose();
        afterSave(saved, options);
        return saved;
      } catch (error) {
        setWrong(fieldError(error) ?? { field: '', words: errorWords(error).what });
        return undefined;
      } finally {
        setSaving(false);
      }
    },
  };
}
