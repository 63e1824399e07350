import { useState } from 'react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';

import { client } from '#renderer/api/client.ts';
import { showError } from '#renderer/app/errors/show-error.ts';
import { afterSave } from '#renderer/app/saving/after-save.ts';
import { FormProblem } from '#renderer/app/saving/FormProblem.tsx';
import { useFormSave } from '#renderer/app/saving/use-form-save.ts';
import { useDeviceSettings } from '#renderer/app/settings/use-device-settings.ts';
import { optionsOf } from '#renderer/app/words/options-of.ts';
import { SupportsSection } from '#renderer/features/practices/SupportsSection.tsx';
import { AttachmentsSection } from '#renderer/features/attachments/AttachmentsSection.tsx';
import { CustomFieldsSection } from '#renderer/features/custom-fields/CustomFieldsSection.tsx';
import {
  Button,
  Checkbox,
  DatePicker,
  Dialog,
  Form,
  FormRow,
  NumberField,
  RichTextEditor,
  Select,
  TextField,
} from '#renderer/ui/index.ts';
import { directServiceNote, fundingStatuses, fundingTypes } from '#shared/content/program/funding-types.ts';
import type { RecordLabel } from '#shared/contract/base.ts';
import type { FundingStream } from '#shared/contract/funding.ts';

import { RecordField, type RecordChoice } from '../roles/RecordField.tsx';
import { EventSelect } from './EventSelect.tsx';
import { centsOf, mostUnits, unitsOf } from './minor-units.ts';

/** A stream of money in full: who gives how much from when to when, what it may pay for, and when to ask again. */
export function StreamDialog({ stream, onClose }: { stream: FundingStream | undefined; onClose: () => void }) {
  const { t } = useTranslation('funding');
  const { discreet } = useDeviceSettings();
  const choiceOf = (label: RecordLabel | null | undefined): RecordChoice | null =>
    label === null || label === undefined
      ? null
      : { id: label.id, name: discreet && label.isRestricted ? t('private') : label.label };
  const [draft, setDraft] = useState(() => draftOf(stream));
  const [funder, setFunder] = useState(() => choiceOf(stream?.funder));
  const [agent, setAgent] = useState(() => choiceOf(stream?.fiscalAgent));
  const [owner, setOwner] = useState(() => choiceOf(stream?.owner));
  const form = useFormSave({
    fields: ['title', 'amountCents', 'serviceCents', 'currency', 'startsOn', 'endsOn', 'reapplyOn'],
    onClose,
  });
  const set = (change: Partial<typeof draft>): void => setDraft((before) => ({ ...before, ...change }));
  const isUnknown = [funder, agent, owner].some((choice) => choice !== null && choice.id === null);

  const save = async (): Promise<void> => {
    if (isUnknown) return;
    const { amount, service, match, ...rest } = draft;
    const fields = {
      ...rest,
      currency: rest.currency.trim().toUpperCase(),
      amountCents: centsOf(amount),
      serviceCents: service === null ? null : centsOf(service),
      matchCents: centsOf(match),
      probability: draft.probability ?? 0,
      funderId: funder?.id ?? null,
      fiscalAgentId: agent?.id ?? null,
      ownerPersonId: owner?.id ?? null,
    };
    await form.save(() =>
      stream === undefined
        ? client.funding.create(fields)
        : client.funding.update({ id: stream.id, version: stream.version, patch: fields }),
    );
  };
  const trash = (): void => {
    if (stream === undefined) return;
    onClose();
    client.funding.trash({ id: stream.id, version: stream.version }).then((saved) => afterSave(saved), showError);
  };
  const chooseWords = (choice: RecordChoice | null) =>
    choice !== null && choice.id === null ? t('form.choose') : undefined;
  return (
    <Dialog
      isOpen
      size="large"
      title={t(stream === undefined ? 'form.addTitle' : 'form.editTitle')}
      onClose={onClose}
      footer={
        <>
          {stream !== undefined && (
            <Button variant="quiet" onPress={trash}>
              {t('form.trash')}
            </Button>
          )}
          <Button onPress={onClose}>{t('form.cancel')}</Button>
          <Button
            variant="primary"
            type="submit"
            form="stream"
            keyHint="Mod+Enter"
            isLoading={form.isSaving}
            isDisabled={draft.title.trim() === '' || isUnknown}
          >
            {t('form.save')}
          </Button>
        </>
      }
    >
      <Form id="stream" onSubmit={() => void save()}>
        <FormProblem form={form} />
        <TextField
          label={t('form.title')}
          value={draft.title}
          onChange={(title) => set({ title })}
          isRequired
          autoFocus
          error={form.errorAt('title')}
        />
        <FormRow>
          <Select
            label={t('form.type')}
            options={optionsOf(fundingTypes)}
            value={draft.type}
            onChange={(type) => set({ type })}
          />
          <Select
            label={t('form.status')}
            options={optionsOf(fundingStatuses)}
            value={draft.status}
            onChange={(status) => set({ status })}
          />
          <NumberField
            label={t('form.probability')}
            value={draft.probability}
            onChange={(probability) => set({ probability })}
            minValue={0}
            maxValue={100}
            isDisabled={draft.status === 'awarded'}
          />
        </FormRow>
        <FormRow>
          <NumberField
            label={t('form.amount')}
            value={draft.amount}
            onChange={(amount) => set({ amount })}
            minValue={0}
            maxValue={mostUnits}
            error={form.errorAt('amountCents')}
          />
          <TextField
            label={t('form.currency')}
            value={draft.currency}
            onChange={(currency) => set({ currency })}
            maxLength={3}
            error={form.errorAt('currency')}
          />
          <NumberField
            label={t('form.service')}
            description={directServiceNote}
            value={draft.service}
            onChange={(service) => set({ service })}
            minValue={0}
            maxValue={mostUnits}
            error={form.errorAt('serviceCents')}
          />
        </FormRow>
        <FormRow>
          <DatePicker
            label={t('form.starts')}
            value={draft.startsOn}
            onChange={(startsOn) => set({ startsOn })}
            error={form.errorAt('startsOn')}
          />
          <DatePicker
            label={t('form.ends')}
            value={draft.endsOn}
            onChange={(endsOn) => set({ endsOn })}
            error={form.errorAt('endsOn')}
          />
          <DatePicker
            label={t('form.reapply')}
            value={draft.reapplyOn}
            onChange={(reapplyOn) => set({ reapplyOn })}
            error={form.errorAt('reapplyOn')}
          />
        </FormRow>
        <EventSelect value={draft.eventId} title={stream?.eventTitle ?? ''} onChange={(eventId) => set({ eventId })} />
        <FormRow>
          <RecordField
            type="organizations"
            label={t('form.funder')}
            choice={funder}
            onChange={setFunder}
            error={chooseWords(funder)}
          />
          <RecordField
            type="organizations"
            label={t('form.agent')}
            choice={agent}
            onChange={setAgent}
            error={chooseWords(agent)}
          />
          <RecordField
            type="people"
            label={t('form.owner')}
            choice={owner}
            onChange={setOwner}
            error={chooseWords(owner)}
          />
        </FormRow>
        <Checkbox
          label={t('form.unrestricted')}
          isSelected={draft.isUnrestricted}
          onChange={(isUnrestricted) => set({ isUnrestricted })}
        />
        <FormRow>
          <TextField label={t('form.paysFor')} value={draft.paysFor} onChange={(paysFor) => set({ paysFor })} />
          <TextField
            label={t('form.restrictions')}
            value={draft.restrictions}
            onChange={(restrictions) => set({ restrictions })}
          />
        </FormRow>
        <FormRow>
          <TextField label={t('form.allowable')} value={draft.allowable} onChange={(allowable) => set({ allowable })} />
          <TextField label={t('form.reporting')} value={draft.reporting} onChange={(reporting) => set({ reporting })} />
        </FormRow>
        <FormRow>
          <NumberField
            label={t('form.overheadCap')}
            value={draft.overheadCap}
            onChange={(overheadCap) => set({ overheadCap })}
            minValue={0}
            maxValue={100}
          />
          <NumberField
            label={t('form.match')}
            value={draft.match}
            onChange={(match) => set({ match })}
            minValue={0}
            maxValue={mostUnits}
          />
          <TextField label={t('form.replaces')} value={draft.replaces} onChange={(replaces) => set({ replaces })} />
        </FormRow>
        <RichTextEditor
          label={t('form.note')}
          value={draft.note}
          onChange={(note) => set({ note })}
          toolbar="small"
          minLines={2}
        />
      </Form>
      {stream !== undefined && <CustomFieldsSection recordType="fundingStreams" recordId={stream.id} />}
      {stream !== undefined && <SupportsSection recordType="fundingStreams" recordId={stream.id} />}
      {stream !== undefined && <AttachmentsSection recordType="fundingStreams" recordId={stream.id} />}
    </Dialog>
  );
}

function draftOf(stream: FundingStream | undefined) {
  return {
    title: stream?.title ?? '',
    type: stream?.type ?? fundingTypes[0].id,
    status: stream?.status ?? 'idea',
    probability: (stream?.probability ?? 50) as number | null,
    amount: unitsOf(stream?.amountCents),
    currency: stream?.currency ?? 'USD',
    service: stream?.serviceCents === 0 ? 0 : unitsOf(stream?.serviceCents),
    startsOn: stream?.startsOn ?? null,
    endsOn: stream?.endsOn ?? null,
    reapplyOn: stream?.reapplyOn ?? null,
    eventId: stream?.eventId ?? null,
    isUnrestricted: stream?.isUnrestricted ?? false,
    paysFor: stream?.paysFor ?? '',
    restrictions: stream?.restrictions ?? '',
    allowable: stream?.allowable ?? '',
    reporting: stream?.reporting ?? '',
    overheadCap: stream?.overheadCap ?? null,
    match: unitsOf(stream?.matchCents),
    replaces: stream?.replaces ?? '',
    note: stream?.note ?? '',
  };
}
