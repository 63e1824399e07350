import { Paper } from '#renderer/app/print/Paper.tsx';
import { PaperTable } from '#renderer/app/print/PaperTable.tsx';
import { printAlone } from '#renderer/app/print/print-alone.tsx';
import { t } from '#renderer/i18n/i18n.ts';
import { RichTextView } from '#renderer/ui/index.ts';
import { callHours, crisisKinds } from '#shared/content/crisis.ts';
import type { RecordLabel } from '#shared/contract/base.ts';
import type { CrisisPerson, CrisisSheet } from '#shared/contract/crisis.ts';
import { stepsOf } from '#shared/domain/press/crisis-steps.ts';

import { withinWords } from './within-words.ts';

/** Prints the sheet on one page: people with their numbers, the statement, the calls, and the steps with boxes to tick. */
export function printCrisis(
  sheet: CrisisSheet,
  {
    nameOf,
    isHidden,
  }: { readonly nameOf: (record: RecordLabel) => string; readonly isHidden: (record: RecordLabel) => boolean },
): void {
  const personCells = (known: CrisisPerson | null): [who: string, phone: string] => {
    if (known === null) return [t('press:crisis.nobody'), ''];
    if (isHidden(known.person)) return [nameOf(known.person), ''];
    return [[nameOf(known.person), known.about].filter(Boolean).join(', '), unbroken(known.phone)];
  };
  const kinds = crisisKinds.filter(({ id }) => sheet.kind === null || sheet.kind === id);
  printAlone(
    <Paper title={t('press:crisis.label')} lines={[]}>
      <div className="grid grid-cols-2 items-start gap-x-8">
        <div>
          <PaperTable
            columns={[t('press:crisis.people'), t('press:speakers.person'), t('press:crisis.phone')]}
            rows={[
              [t('press:crisis.factHolder'), ...personCells(sheet.factHolder)],
              [t('press:crisis.spokesperson'), ...personCells(sheet.spokesperson)],
              [t('press:crisis.deputy'), ...personCells(sheet.deputy)],
            ]}
          />
          <h2>{t('press:crisis.calls', { hours: callHours })}</h2>
          <PaperTable
            columns={['☐', t('press:speakers.person'), t('press:callForm.why'), t('press:crisis.phone')]}
            rows={sheet.calls.map((call) => {
              const [who, phone] = personCells(call);
              return ['☐', who, isHidden(call.person) ? '' : call.why, phone];
            })}
          />
        </div>
        <div>
          {sheet.statement !== null && (
            <>
              <h2>{t('press:crisis.statement')}</h2>
              <RichTextView markdown={sheet.statement.body} isSmall />
            </>
          )}
          {kinds.map(({ id, label }) => (
            <section key={id}>
              <h2>{label}</h2>
              <PaperTable
                columns={['☐', t('press:crisis.steps'), t('press:crisis.time')]}
                rows={stepsOf(id).map((step) => ['☐', step.label, withinWords(step)])}
              />
            </section>
          ))}
        </div>
      </div>
    </Paper>,
    'paper',
  );
}

/** A number that stays on one line. */
function unbroken(phone: string): string {
  return phone.replaceAll('-', '\u2011').replaceAll(' ', '\u00A0');
}
