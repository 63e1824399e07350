import { useState } from 'react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { client } from '#renderer/api/client.ts';
import { FormProblem } from '#renderer/app/saving/FormProblem.tsx';
import { useFormSave } from '#renderer/app/saving/use-form-save.ts';
import { useToday } from '#renderer/app/words/use-now.ts';
import { useMe, useMemberList } from '#renderer/features/members/member-queries.ts';
import { Button, DatePicker, Dialog, Form, FormRow, Select, TextField } from '#renderer/ui/index.ts';
import type { IsoDay } from '#shared/dates.ts';

/** Makes a plan with a starter sequence. */
export function NewPlanDialog({ onClose, onMade }: { onClose: () => void; onMade: (id: string) => void }) {
  const { t } = useTranslation('outreach');
  const members = useMemberList();
  const me = useMe();
  const [title, setTitle] = useState('');
  const [ask, setAsk] = useState('');
  const [startsOn, setStartsOn] = useState<IsoDay | null>(useToday());
  const [audienceType, setAudienceType] = useState<'people' | 'organizations'>('people');
  const [chosenOwner, setOwner] = useState<string>();
  const [isAsked, setAsked] = useState(false);
  const form = useFormSave({ onClose });
  const ownerId = chosenOwner ?? me?.id ?? '';
  const save = async (): Promise<void> => {
    setAsked(true);
    if (title.trim() === '') return;
    const saved = await form.save(() =>
      client.outreach.create({
        title,
        ask,
        startsOn,
        audienceType,
        ownerId: ownerId === '' ? null : ownerId,
      }),
    );
    if (saved === undefined) return;
    onMade(saved.id);
  };
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={t('plans.form.heading')}
      description={t('plans.form.detail')}
      footer={
        <>
          <Button onPress={onClose}>{t('cancel')}</Button>
          <Button variant="primary" type="submit" form="new-plan" keyHint="Mod+Enter" isLoading={form.isSaving}>
            {t('plans.form.create')}
          </Button>
        </>
      }
    >
      <Form id="new-plan" onSubmit={() => void save()}>
        <FormProblem form={form} />
        <TextField
          label={t('plans.form.title')}
          value={title}
          onChange={setTitle}
          maxLength={200}
          error={isAsked && title.trim() === '' ? t('plans.form.titleNeeded') : undefined}
          autoFocus
        />
        <TextField
          label={t('plans.form.ask')}
          description={t('plans.form.askHint')}
          value={ask}
          onChange={setAsk}
          maxLength={1_000}
        />
        <FormRow>
          <Select
            label={t('plans.form.who')}
            options={[
              { id: 'people', label: t('plans.form.people') },
              { id: 'organizations', label: t('plans.form.organizations') },
            ]}
            value={audienceType}
            onChange={(id) => setAudienceType(id === 'organizations' ? 'organizations' : 'people')}
          />
          <DatePicker label={t('plans.form.starts')} value={startsOn} onChange={setStartsOn} />
          <Select
            label={t('plans.form.owner')}
            options={[{ id: '', label: t('nobody') }, ...members.map(({ id, name }) => ({ id, label: name }))]}
            value={ownerId}
            onChange={setOwner}
          />
        </FormRow>
      </Form>
    </Dialog>
  );
}
