import { X } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';

import { client } from '#renderer/api/client.ts';
import { FormProblem } from '#renderer/app/saving/FormProblem.tsx';
import { useFormSave } from '#renderer/app/saving/use-form-save.ts';
import { RecordField, type RecordChoice } from '#renderer/features/roles/RecordField.tsx';
import { Button, Dialog, Form, FormRow, IconButton } from '#renderer/ui/index.ts';
import type { HorizonDetail, SubjectRef } from '#shared/contract/horizon.ts';
import type { IsoDay } from '#shared/dates.ts';

import { useHorizonWords } from './horizon-words.ts';

/** Whom an event touches: what hangs on them follows from the records. */
export function SubjectsDialog({
  eventId,
  subjects,
  today,
  onClose,
}: {
  eventId: string;
  subjects: HorizonDetail['subjects'];
  today: IsoDay;
  onClose: () => void;
}) {
  const { t } = useTranslation('horizon');
  const { nameOf } = useHorizonWords(today);
  const [rows, setRows] = useState(() =>
    subjects.flatMap(({ record, note }) =>
      isSubject(record.type) ? [{ type: record.type, id: record.id, name: nameOf(record), note }] : [],
    ),
  );
  const [problem, setProblem] = useState<string>();
  const form = useFormSave({ fields: [], onClose });
  const [added, setAdded] = useState<'people' | 'organizations'>();
  const add = (type: 'people' | 'organizations', choice: RecordChoice | null): void => {
    setProblem(choice !== null && choice.id === null ? t('touch.choose') : undefined);
    if (choice === null || choice.id === null || rows.some(({ id }) => id === choice.id)) return;
    setRows([...rows, { type, id: choice.id, name: choice.name, note: '' }]);
    setAdded(type);
  };
  const save = (): void =>
    void form.save(() =>
      client.horizon.setSubjects({ eventId, subjects: rows.map(({ type, id, note }) => ({ type, id, note })) }),
    );
  return (
    <Dialog
      isOpen
      title={t('touch.title')}
      onClose={onClose}
      footer={
        <>
          <Button onPress={onClose}>{t('lines.cancel')}</Button>
          <Button variant="primary" type="submit" form="subjects" keyHint="Mod+Enter" isLoading={form.isSaving}>
            {t('lines.save')}
          </Button>
        </>
      }
    >
      <Form id="subjects" onSubmit={save}>
        <FormProblem form={form} />
        <ul>
          {rows.map((row) => (
            <li key={row.id} className="flex items-center gap-2 border-b border-line py-1.5">
              <span className="min-w-0 flex-1 truncate text-ink">{row.name}</span>
              <IconButton
                icon={X}
                size="small"
                label={t('touch.remove', { name: row.name })}
                onPress={() => setRows(rows.filter(({ id }) => id !== row.id))}
              />
            </li>
          ))}
        </ul>
        <FormRow>
          <RecordField
            key={`person ${rows.length}`}
            autoFocus={added === 'people'}
            type="people"
            label={t('touch.person')}
            choice={null}
            onChange={(choice) => add('people', choice)}
            error={problem}
          />
          <RecordField
            key={`organization ${rows.length}`}
            autoFocus={added === 'organizations'}
            type="organizations"
            label={t('touch.organization')}
            choice={null}
            onChange={(choice) => add('organizations', choice)}
          />
        </FormRow>
      </Form>
    </Dialog>
  );
}

function isSubject(type: string): type is SubjectRef['type'] {
  return ['people', 'organizations', 'wantedDecisions', 'goals', 'fundingStreams'].includes(type);
}
