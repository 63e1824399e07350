import { useState } from 'react';

import { isSame } from '../table-search.ts';
import type { FormErrors } from './form-errors.ts';

/** What a person has typed so far, and what of it cannot be saved yet. */
export interface FormDraft<Fields> {
  readonly fields: Fields;
  readonly isDirty: boolean;
  readonly errors: FormErrors;
  readonly set: (change: Partial<Fields>) => void;
  readonly setErrors: (errors: FormErrors) => void;
}

/** Holds the fields of a form; a field's error goes away as soon as the field changes. */
export function useFormDraft<Fields extends object>(initial: Fields): FormDraft<Fields> {
  const [start] = useState(initial);
  const [fields, setFields] = useState(initial);
  const [errors, setErrors] = useState<FormErrors>({});
  return {
    fields,
    errors,
    isDirty: !isSame(start, fields),
    setErrors,
    set: (change) => {
      setFields((before) => ({ ...before, ...change }));
      const changed = Object.keys(change);
      setErrors((before) =>
        Object.fromEntries(Object.entries(before).filter(([path]) => !changed.includes(path.split('.')[0] ?? ''))),
      );
    },
  };
}
