import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { client } from '#renderer/api/client.ts';
import { orpc } from '#renderer/api/orpc-query.ts';
import { FormProblem } from '#renderer/app/saving/FormProblem.tsx';
import { useFormSave } from '#renderer/app/saving/use-form-save.ts';
import { dayWords } from '#renderer/app/words/instants.ts';
import { useToday } from '#renderer/app/words/use-now.ts';
import { Button, DatePicker, Dialog, Form, FormRow, Select, TextField, type Option } from '#renderer/ui/index.ts';
import type { ReportKind } from '#shared/content/report-kinds.ts';
import type { Report } from '#shared/contract/reports.ts';
import { addDays, addMonths, type IsoDay } from '#shared/dates.ts';

/** What a report is called, what it is about, and the period that it speaks of. */
export function ReportDialog({
  kind,
  report,
  onCreated,
  onClose,
}: {
  kind: ReportKind;
  report: Report | undefined;
  onCreated: ((id: string) => void) | undefined;
  onClose: () => void;
}) {
  const { t } = useTranslation('reports');
  const today = useToday();
  const subjects = useSubjects(kind.subject, today);
  const [draft, setDraft] = useState(() => ({
    title: report?.title ?? `${kind.label}, ${dayWords(today)}`,
    periodStart: report?.periodStart ?? (kind.months === 0 ? today : addDays(addMonths(today, -kind.months), 1)),
    periodEnd: report?.periodEnd ?? today,
    subjectId: report?.subjectId ?? null,
  }));
  const form = useFormSave({ fields: ['periodEnd', 'subjectId'], onClose });
  const set = (change: Partial<typeof draft>): void => setDraft((before) => ({ ...before, ...change }));
  const subjectId = draft.subjectId ?? subjects[0]?.id ?? null;
  const fields = { ...draft, ...(kind.subject !== '' && { subjectId }) };
  const save = async (): Promise<void> => {
    if (report !== undefined)
      await form.save(() => client.reports.update({ id: report.id, version: report.version, patch: fields }));
    else {
      const saved = await form.save(() => client.reports.create({ kind: kind.id, ...fields }));
      if (saved !== undefined) onCreated?.(saved.id);
    }
  };
  return (
    <Dialog
      isOpen
      title={report === undefined ? t('form.title', { kind: kind.label.toLowerCase() }) : t('form.edit')}
      description={kind.about}
      onClose={onClose}
      footer={
        <>
          <Button onPress={onClose}>{t('form.cancel')}</Button>
          <Button
            variant="primary"
            type="submit"
            form="report"
            keyHint="Mod+Enter"
            isLoading={form.isSaving}
            isDisabled={draft.title.trim() === '' || (kind.subject !== '' && subjectId === null)}
          >
            {t(report === undefined ? 'form.create' : 'form.save')}
          </Button>
        </>
      }
    >
      <Form id="report" onSubmit={() => void save()}>
        <FormProblem form={form} />
        <TextField label={t('name')} value={draft.title} onChange={(title) => set({ title })} isRequired autoFocus />
        {kind.subject !== '' && (
          <Select
            label={t(`form.subject.${kind.subject}`)}
            options={subjects}
            value={subjectId}
            onChange={(next) => set({ subjectId: next })}
            isDisabled={subjects.length === 0}
            {...(subjects.length === 0 && { description: t('form.noSubject') })}
            {...errorOf(form.errorAt('subjectId'))}
          />
        )}
        <FormRow>
          <DatePicker
            label={t('form.from')}
            value={draft.periodStart}
            onChange={(day) => set({ periodStart: day ?? draft.periodStart })}
          />
          <DatePicker
            label={t('form.to')}
            value={draft.periodEnd}
            onChange={(day) => set({ periodEnd: day ?? draft.periodEnd })}
            {...errorOf(form.errorAt('periodEnd'))}
          />
        </FormRow>
      </Form>
    </Dialog>
  );
}

function errorOf(error: string | undefined): { error?: string } {
  return error === undefined ? {} : { error };
}

/** The committees, campaigns or meetings that a report can be about. */
function useSubjects(of: ReportKind['subject'], today: IsoDay): readonly Option[] {
  const committees = useQuery({
    ...orpc.committees.list.queryOptions({ input: { today }, meta: { shows: ['committees'] } }),
    enabled: of === 'committees',
  });
  const campaigns = useQuery({
    ...orpc.campaigns.list.queryOptions({ input: { today }, meta: { shows: ['campaigns'] } }),
    enabled: of === 'campaigns',
  });
  const upcoming = useQuery({
    ...orpc.meetings.list.queryOptions({ input: { when: 'upcoming', limit: 40 }, meta: { shows: ['meetings'] } }),
    enabled: of === 'meetings',
  });
  const held = useQuery({
    ...orpc.meetings.list.queryOptions({ input: { when: 'held', limit: 40 }, meta: { shows: ['meetings'] } }),
    enabled: of === 'meetings',
  });
  if (of === 'committees') return (committees.data ?? []).map((row) => ({ id: row.id, label: row.name }));
  if (of === 'campaigns') return (campaigns.data ?? []).map((row) => ({ id: row.id, label: row.name }));
  return [...(upcoming.data?.rows ?? []), ...(held.data?.rows ?? [])].map((row) => ({
    id: row.id,
    label: row.title,
    detail: dayWords(row.heldOn),
  }));
}
