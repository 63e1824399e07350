import { useState } from 'react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { client } from '#renderer/api/client.ts';
import { FormProblem } from '#renderer/app/saving/FormProblem.tsx';
import { useFormSave } from '#renderer/app/saving/use-form-save.ts';
import { Button, DatePicker, Dialog, Form, FormRow, RadioGroup, Select, TextField } from '#renderer/ui/index.ts';
import type { PartnerPromise } from '#shared/contract/promises.ts';
import type { IsoDay } from '#shared/dates.ts';

import { PartnerField, type PartnerChoice } from '#renderer/features/follow-ups/PartnerField.tsx';
import { useMe, useMemberList } from '../members/member-queries.ts';

/** Adds a promise, ours or theirs, or changes one. */
export function PromiseDialog({
  promise,
  partner,
  direction: first,
  onClose,
}: {
  promise?: PartnerPromise | undefined;
  partner?: PartnerChoice | undefined;
  direction: 'us' | 'them';
  onClose: () => void;
}) {
  const { t } = useTranslation('promises');
  const members = useMemberList();
  const me = useMe();
  const [direction, setDirection] = useState(promise?.direction ?? first);
  const [text, setText] = useState(promise?.text ?? '');
  const [dueOn, setDueOn] = useState<IsoDay | null>(promise?.dueOn ?? null);
  const [chosenOwner, setOwner] = useState<string | null | undefined>(promise?.ownerId);
  const [choice, setChoice] = useState<PartnerChoice | null>(partner ?? null);
  const [isAsked, setAsked] = useState(false);
  const form = useFormSave({ fields: ['dueOn'], onClose });
  const ownerId = chosenOwner === undefined ? (me?.id ?? null) : chosenOwner;
  const needsPartner = promise === undefined && choice === null;

  const save = async (): Promise<void> => {
    setAsked(true);
    if (text.trim() === '' || needsPartner) return;
    const fields = { direction, text: text.trim(), dueOn, ownerId };
    await form.save(() =>
      promise === undefined && choice !== null
        ? client.promises.create({ ...fields, record: { type: choice.type, id: choice.id } })
        : client.promises.update({ id: promise?.id ?? '', version: promise?.version ?? 0, patch: fields }),
    );
  };

  return (
    <Dialog
      isOpen
      title={t(promise === undefined ? 'shell:actions.addPromise' : 'form.edit')}
      onClose={onClose}
      footer={
        <>
          <Button onPress={onClose}>{t('form.cancel')}</Button>
          <Button variant="primary" type="submit" form="promise" keyHint="Mod+Enter" isLoading={form.isSaving}>
            {t('form.save')}
          </Button>
        </>
      }
    >
      <Form id="promise" onSubmit={() => void save()}>
        <FormProblem form={form} />
        <RadioGroup
          label={t('form.who')}
          orientation="horizontal"
          options={[
            { id: 'us', label: t('form.us') },
            { id: 'them', label: t('form.them') },
          ]}
          value={direction}
          onChange={(id) => setDirection(id === 'them' ? 'them' : 'us')}
        />
        <TextField
          label={t('form.text')}
          description={t('form.textHint')}
          value={text}
          onChange={setText}
          maxLength={1_000}
          error={isAsked && text.trim() === '' ? t('form.textNeeded') : undefined}
          autoFocus
        />
        {promise === undefined && <PartnerField label={t('form.partner')} choice={choice} onChange={setChoice} />}
        {isAsked && needsPartner && <p className="text-meta font-medium text-danger">{t('form.partnerNeeded')}</p>}
        <FormRow>
          <DatePicker label={t('form.due')} value={dueOn} onChange={setDueOn} error={form.errorAt('dueOn')} />
          <Select
            label={t('form.owner')}
            options={[{ id: '', label: t('form.nobody') }, ...members.map(({ id, name }) => ({ id, label: name }))]}
            value={ownerId ?? ''}
            onChange={(id) => setOwner(id === '' ? null : id)}
          />
        </FormRow>
      </Form>
    </Dialog>
  );
}
