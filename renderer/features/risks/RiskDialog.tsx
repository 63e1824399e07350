import { AttachmentsSection } from '../attachments/AttachmentsSection.tsx';
import { CustomFieldsSection } from '../custom-fields/CustomFieldsSection.tsx';
import { useState } from 'react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';

import { client } from '#renderer/api/client.ts';
import { showError } from '#renderer/app/errors/show-error.ts';
import { afterSave } from '#renderer/app/saving/after-save.ts';
import { FormProblem } from '#renderer/app/saving/FormProblem.tsx';
import { useFormSave } from '#renderer/app/saving/use-form-save.ts';
import { useDeviceSettings } from '#renderer/app/settings/use-device-settings.ts';
import { useToday } from '#renderer/app/words/use-now.ts';
import { optionsOf } from '#renderer/app/words/options-of.ts';
import { Button, DatePicker, Dialog, Form, FormRow, Select, TextArea, TextField } from '#renderer/ui/index.ts';
import { riskCategories, riskStatuses } from '#shared/content/risks.ts';
import type { Risk } from '#shared/contract/risks.ts';
import { addDays } from '#shared/dates.ts';

import { draftOf } from './risk-draft.ts';
import { useRiskEvents } from './use-risk-events.ts';
import { RiskGrades } from './RiskGrades.tsx';
import { RiskTexts } from './RiskTexts.tsx';
import { RecordField, type RecordChoice } from '../roles/RecordField.tsx';

/** A task against a risk is due in so many days. */
const taskDays = 14;

/** A risk: how likely and how heavy it is, what would show it, what is done, and who watches it. */
export function RiskDialog({ risk, onClose }: { risk: Risk | undefined; onClose: () => void }) {
  const { t } = useTranslation('risks');
  const { discreet } = useDeviceSettings();
  const [draft, setDraft] = useState(() => draftOf(risk));
  const [owner, setOwner] = useState<RecordChoice | null>(() => {
    if (risk?.owner === null || risk === undefined) return null;
    return { id: risk.owner.id, name: discreet && risk.owner.isRestricted ? t('private') : risk.owner.label };
  });
  const today = useToday();
  const events = useRiskEvents(today);
  const form = useFormSave({ fields: ['reviewOn'], onClose });
  const set = (change: Partial<typeof draft>): void => setDraft((before) => ({ ...before, ...change }));
  const isUnknown = owner !== null && owner.id === null;

  const save = async (): Promise<void> => {
    if (isUnknown) return;
    const fields = { ...draft, ownerPersonId: owner?.id ?? null };
    await form.save(() =>
      risk === undefined
        ? client.risks.create(fields)
        : client.risks.update({ id: risk.id, version: risk.version, patch: fields }),
    );
  };
  const trash = (): void => {
    if (risk === undefined) return;
    onClose();
    client.risks.trash({ id: risk.id, version: risk.version }).then((saved) => afterSave(saved), showError);
  };
  const makeTask = (): void => {
    if (risk === undefined) return;
    onClose();
    const task = {
      title: t('form.taskTitle', { title: risk.title }),
      description: risk.prevention,
      ownerPersonId: risk.ownerPersonId,
      dueOn: addDays(today, taskDays),
      origin: { type: 'risks' as const, id: risk.id },
    };
    client.tasks.create(task).then((saved) => afterSave(saved), showError);
  };
  return (
    <Dialog
      isOpen
      size="large"
      title={t(risk === undefined ? 'form.addTitle' : 'form.editTitle')}
      onClose={onClose}
      footer={
        <>
          {risk !== undefined && (
            <Button variant="quiet" onPress={trash}>
              {t('form.trash')}
            </Button>
          )}
          {risk !== undefined && (
            <Button variant="quiet" onPress={makeTask}>
              {t('form.task')}
            </Button>
          )}
          <Button onPress={onClose}>{t('form.cancel')}</Button>
          <Button
            variant="primary"
            type="submit"
            form="risk"
            keyHint="Mod+Enter"
            isLoading={form.isSaving}
            isDisabled={draft.title.trim() === '' || isUnknown}
          >
            {t('form.save')}
          </Button>
        </>
      }
    >
      <Form id="risk" onSubmit={() => void save()}>
        <FormProblem form={form} />
        <TextField
          label={t('form.title')}
          value={draft.title}
          onChange={(title) => set({ title })}
          isRequired
          autoFocus
        />
        <FormRow>
          <Select
            label={t('form.category')}
            options={[{ id: '', label: t('form.noCategory') }, ...optionsOf(riskCategories)]}
            value={draft.category}
            onChange={(category) => set({ category })}
          />
          <Select
            label={t('form.status')}
            options={optionsOf(riskStatuses)}
            value={draft.status}
            onChange={(status) => set({ status })}
          />
        </FormRow>
        <RiskGrades draft={draft} onChange={set} />
        <RiskTexts draft={draft} onChange={set} />
        <FormRow>
          <RecordField
            type="people"
            label={t('form.owner')}
            choice={owner}
            onChange={setOwner}
            error={isUnknown ? t('form.choose') : undefined}
          />
          <DatePicker
            label={t('form.review')}
            value={draft.reviewOn}
            onChange={(reviewOn) => set({ reviewOn })}
            error={form.errorAt('reviewOn')}
          />
        </FormRow>
        <Select
          label={t('form.outside')}
          options={[{ id: '', label: t('form.noEvent') }, ...events.map(({ id, title }) => ({ id, label: title }))]}
          value={draft.eventId ?? ''}
          onChange={(id) => set({ eventId: id || null })}
        />
        <TextArea label={t('form.note')} value={draft.note} onChange={(note) => set({ note })} rows={2} />
      </Form>
      {risk !== undefined && <CustomFieldsSection recordType="risks" recordId={risk.id} />}
      {risk !== undefined && <AttachmentsSection recordType="risks" recordId={risk.id} />}
    </Dialog>
  );
}
