import { Banner } from '#renderer/ui/index.ts';
import type { FormSave } from './use-form-save.ts';

/** Says above a form what went wrong with its saving where no field of the form can say it; nothing when all is well. */
export function FormProblem({ form }: { form: Pick<FormSave<never>, 'problem' | 'problemDetail'> }) {
  if (form.problem === undefined) return null;
  return (
    <Banner tone="danger" title={form.problem}>
      {form.problemDetail}
    </Banner>
  );
}
