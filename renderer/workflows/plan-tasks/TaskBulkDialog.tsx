import { useState } from 'react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { useCommitteeNames } from '#renderer/features/committees/committee-queries.ts';
import { PersonField, type Chosen } from '#renderer/features/partners/PersonField.tsx';
import { Button, DatePicker, Dialog, Form, NumberField, Select } from '#renderer/ui/index.ts';
import type { IsoDay } from '#shared/dates.ts';

/** What a bulk edit asks for in a sheet of its own. */
export type TaskBulkKind = 'owner' | 'committee' | 'due' | 'shift';

interface BulkPatch {
  ownerPersonId?: string | null;
  committeeId?: string | null;
  dueOn?: IsoDay | null;
  shiftDays?: number;
}

const formId = 'task-bulk';

/** One value for many tasks; an empty one takes it off them. */
export function TaskBulkDialog({
  kind,
  count,
  today,
  onChange,
  onClose,
}: {
  kind: TaskBulkKind;
  count: number;
  today: IsoDay;
  onChange: (patch: BulkPatch) => void;
  onClose: () => void;
}) {
  const { t } = useTranslation('tasks');
  const committees = useCommitteeNames();
  const [owner, setOwner] = useState<Chosen | null>(null);
  const [committeeId, setCommitteeId] = useState('');
  const [dueOn, setDueOn] = useState<IsoDay | null>(today);
  const [days, setDays] = useState<number | null>(7);
  const patch: BulkPatch =
    kind === 'owner'
      ? { ownerPersonId: owner?.id ?? null }
      : kind === 'committee'
        ? { committeeId: committeeId === '' ? null : committeeId }
        : kind === 'due'
          ? { dueOn }
          : { shiftDays: days ?? 0 };
  return (
    <Dialog
      isOpen
      size="small"
      title={t(`bulk.${kind}Title`, { count })}
      onClose={onClose}
      footer={
        <>
          <Button onPress={onClose}>{t('bulk.cancel')}</Button>
          <Button variant="primary" type="submit" form={formId}>
            {t('bulk.apply')}
          </Button>
        </>
      }
    >
      <Form
        id={formId}
        onSubmit={() => {
          onClose();
          onChange(patch);
        }}
      >
        {kind === 'owner' && <PersonField label={t('form.owner')} value={owner} onChange={setOwner} autoFocus />}
        {kind === 'committee' && (
          <Select
            label={t('form.committee')}
            options={[
              { id: '', label: t('form.noCommittee') },
              ...committees.map(({ id, name }) => ({ id, label: name })),
            ]}
            value={committeeId}
            onChange={setCommitteeId}
          />
        )}
        {kind === 'due' && <DatePicker label={t('form.due')} value={dueOn} onChange={setDueOn} />}
        {kind === 'shift' && (
          <NumberField
            label={t('bulk.shiftLabel')}
            value={days}
            onChange={setDays}
            minValue={-3_660}
            maxValue={3_660}
          />
        )}
      </Form>
    </Dialog>
  );
}
