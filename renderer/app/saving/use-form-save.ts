import { useState } from 'react';
import { errorWords, fieldError } from '../errors/error-words.ts';
import { afterSave, type AfterSaveOptions, type SavedStep } from './after-save.ts';

/** How the saving of a form stands. */
export interface FormSave<Field extends string> {
  readonly isSaving: boolean;
  /** What is wrong with a field of the form, in words; undefined when nothing is. */
  readonly errorAt: (field: Field) => string | undefined;
  /** What is wrong with anything that is no field of the form: for a banner above it. */
  readonly problem: string | undefined;
  /** What is safe and what to do about the problem; '' when the problem says it all. */
  readonly problemDetail: string;
  /** Says what the form itself found wrong with one of its fields, before anything is written. */
  readonly refuse: (field: Field, words: string) => void;
  /** Takes back what was said to be wrong, while somebody mends it. */
  readonly forget: () => void;
  /**
   * Runs the write, closes the form and tells what was saved, if the write answers a step. A failure stays in the form, with all that was typed;
   * then it resolves to undefined. `tell` says how the saved record is told of.
   */
  readonly save: <Answer>(
    write: () => Promise<Answer>,
    tell?: (saved: Answer) => AfterSaveOptions,
  ) => Promise<Answer | undefined>;
}

/** Saves a form once at a time. `fields` are the names that storage uses for the fields that can show what is wrong with them. */
export function useFormSave<const Field extends string = never>({
  fields,
  wordsOf,
  onClose,
}: {
  readonly fields?: readonly Field[];
  /** Words for a failure that this form can tell better than all others do. */
  readonly wordsOf?: (error: unknown) => string | undefined;
  readonly onClose: () => void;
}): FormSave<Field> {
  const [isSaving, setSaving] = useState(false);
  const [wrong, setWrong] = useState<Wrong>();
  const isShown = fields?.some((field) => field === wrong?.field) ?? false;
  return {
    isSaving,
    errorAt: (field) => (wrong?.field === field ? wrong.words : undefined),
    problem: isShown ? undefined : wrong?.words,
    problemDetail: wrong?.detail ?? '',
    refuse: (field, words) => setWrong({ field, words }),
    forget: () => setWrong(undefined),
    save: async (write, tell) => {
      if (isSaving) return undefined;
      setSaving(true);
      setWrong(undefined);
      try {
        const saved = await write();
        onClose();
        if (isStep(saved)) afterSave(saved, tell?.(saved));
        return saved;
      } catch (error) {
        const words = wordsOf?.(error);
        setWrong(words === undefined ? wrongOf(error) : { field: '', words });
        return undefined;
      } finally {
        setSaving(false);
      }
    },
  };
}

interface Wrong {
  /** '' when no field is to blame. */
  readonly field: string;
  readonly words: string;
  readonly detail?: string;
}

function wrongOf(error: unknown): Wrong {
  const { what, safe, todo } = errorWords(error);
  return fieldError(error) ?? { field: '', words: what, detail: `${safe} ${todo}`.trim() };
}

function isStep(answer: unknown): answer is SavedStep {
  return typeof answer === 'object' && answer !== null && 'changeSetId' in answer && 'summary' in answer;
}
