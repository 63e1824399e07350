import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';

import { client } from '#renderer/api/client.ts';
import { showError } from '#renderer/app/errors/show-error.ts';
import { watchJob } from '#renderer/app/jobs/watch-job.ts';
import { afterSave } from '#renderer/app/saving/after-save.ts';
import { Button, Checkbox, EmptyState, Section, Select } from '#renderer/ui/index.ts';
import {
  contactImportResultSchema,
  type ContactImportPreview,
  type ContactImportRequest,
} from '#shared/contract/contact-import.ts';
import { contactTargets } from '#shared/domain/contact-rows/contact-columns.ts';

import { ContactRows } from './ContactRows.tsx';

/** What the columns of a list say, what becomes of its rows, and the button that brings them in. */
export function ContactPreview({
  plan,
  preview,
  isReading,
  onPlan,
  onOther,
}: {
  plan: ContactImportRequest;
  preview: ContactImportPreview;
  isReading: boolean;
  onPlan: (plan: ContactImportRequest) => void;
  onOther: () => void;
}) {
  const { t } = useTranslation('importContacts');
  const navigate = useNavigate();
  const [isApplying, setApplying] = useState(false);
  const { counts, columns, rows } = preview;
  const apply = async (): Promise<void> => {
    setApplying(true);
    try {
      const { jobId } = await client.contactImport.apply({ ...plan, columns: [...columns], hash: preview.hash });
      const end = await watchJob(jobId, { title: t('job', { file: preview.fileName }) });
      const result = contactImportResultSchema.safeParse(end.result).data;
      if (end.state !== 'done' || result === undefined) return;
      afterSave(result);
      void navigate({ to: '/imports' });
    } catch (error) {
      showError(error);
    } finally {
      setApplying(false);
    }
  };
  const said = [
    t('counts.new', { count: counts.new }),
    counts.same > 0 && t('counts.same', { count: counts.same }),
    counts.out > 0 && t('counts.out', { count: counts.out }),
    counts.newPeople > 0 && t('counts.people', { count: counts.newPeople }),
  ];
  return (
    <>
      <div className="flex flex-wrap items-end gap-3 border-b border-line px-6 py-3">
        <p className="min-w-0 flex-1 text-ink-2" role="status">
          {said.filter(Boolean).join(', ')}
        </p>
        {preview.sheets.length > 1 && (
          <Select
            label={t('sheet')}
            options={preview.sheets.map((name) => ({ id: name, label: name }))}
            value={preview.sheet}
            onChange={(sheet) => onPlan({ path: plan.path, addsPeople: plan.addsPeople, options: { sheet } })}
            isDisabled={isReading}
          />
        )}
        <Checkbox
          label={t('addPeople')}
          isSelected={plan.addsPeople === true}
          onChange={(addsPeople) => onPlan({ ...plan, columns: [...columns], addsPeople })}
          isDisabled={isReading}
        />
        <Button onPress={onOther}>{t('other')}</Button>
        <Button
          variant="primary"
          isLoading={isApplying}
          isDisabled={counts.new === 0 || isReading}
          onPress={() => void apply()}
        >
          {counts.new === 0 ? t('nothingNew') : t('apply', { count: counts.new })}
        </Button>
      </div>
      <div className="flex min-h-0 flex-1 flex-col gap-6 overflow-y-auto px-6 py-4">
        <Section title={t('columnsTitle')} note={t('columnsNote')}>
          <ul className="grid grid-cols-1 gap-x-6 gap-y-3 panel:grid-cols-2">
            {preview.header.map((name, column) => {
              const words = name === '' ? t('unnamed', { number: column + 1 }) : name;
              return (
                // A column is known by its place alone: headers may repeat.
                // oxlint-disable-next-line react/no-array-index-key -- the columns of a file neither move nor go
                <li key={column} className="flex min-w-0 items-center gap-3">
                  <span className="min-w-0 flex-1">
                    <bdi className="block truncate font-name text-ink">{words}</bdi>
                    <bdi className="block truncate text-meta text-ink-2">{preview.samples[column]}</bdi>
                  </span>
                  <Select
                    className="w-48 shrink-0"
                    label={t('targetOf', { column: words })}
                    isLabelHidden
                    options={contactTargets.map((id) => ({ id, label: t(`targets.${id}`) }))}
                    value={columns[column] ?? 'ignore'}
                    onChange={(target) => onPlan({ ...plan, columns: columns.with(column, target) })}
                    isDisabled={isReading}
                  />
                </li>
              );
            })}
          </ul>
        </Section>
        {rows.length === 0 ? (
          <EmptyState title={t('empty')} detail={t('emptyDetail')} />
        ) : (
          <ContactRows rows={rows} total={counts.new + counts.same + counts.out} />
        )}
      </div>
    </>
  );
}
