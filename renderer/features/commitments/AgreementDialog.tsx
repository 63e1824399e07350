import { useState } from 'react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { client } from '#renderer/api/client.ts';
import { showError } from '#renderer/app/errors/show-error.ts';
import { afterSave } from '#renderer/app/saving/after-save.ts';
import { FormProblem } from '#renderer/app/saving/FormProblem.tsx';
import { useFormSave } from '#renderer/app/saving/use-form-save.ts';
import { optionsOf } from '#renderer/app/words/options-of.ts';
import { CustomFieldsSection } from '#renderer/features/custom-fields/CustomFieldsSection.tsx';
import { SupportsSection } from '#renderer/features/practices/SupportsSection.tsx';
import { AttachmentsSection } from '#renderer/features/attachments/AttachmentsSection.tsx';
import {
  Button,
  DatePicker,
  Dialog,
  Form,
  FormRow,
  LinkButton,
  Select,
  TextArea,
  TextField,
} from '#renderer/ui/index.ts';
import { agreementStatuses } from '#shared/content/commitments.ts';
import type { Agreement } from '#shared/contract/agreements.ts';

import { RecordField, type RecordChoice } from '../roles/RecordField.tsx';
import { openLetter } from './open-agreement.tsx';

interface Party {
  readonly key: number;
  readonly organization: RecordChoice | null;
  readonly person: RecordChoice | null;
  readonly signedOn: string | null;
}

/** A memorandum of understanding: what it covers, how to leave it, and who signs. */
export function AgreementDialog({ agreement, onClose }: { agreement: Agreement | undefined; onClose: () => void }) {
  const { t } = useTranslation('commitments');
  const [draft, setDraft] = useState(() => draftOf(agreement));
  const [parties, setParties] = useState<readonly Party[]>(() => partiesOf(agreement));
  const form = useFormSave({ fields: ['endsOn'], onClose });
  const set = (change: Partial<typeof draft>): void => setDraft((before) => ({ ...before, ...change }));
  const setParty = (key: number, change: Partial<Party>): void =>
    setParties((before) => before.map((party) => (party.key === key ? { ...party, ...change } : party)));

  const save = async (): Promise<void> => {
    const signatories = parties.flatMap(({ organization, person, signedOn }) =>
      organization?.id ? [{ organizationId: organization.id, personId: person?.id ?? null, signedOn }] : [],
    );
    const fields = { ...draft, title: draft.title.trim(), signatories };
    await form.save(() =>
      agreement === undefined
        ? client.agreements.create(fields)
        : client.agreements.update({ id: agreement.id, version: agreement.version, patch: fields }),
    );
  };
  const remove = (): void => {
    if (agreement === undefined) return;
    onClose();
    client.agreements.remove({ id: agreement.id }).then((saved) => afterSave(saved), showError);
  };

  return (
    <Dialog
      isOpen
      size="large"
      title={t(agreement === undefined ? 'agreement.addTitle' : 'agreement.editTitle')}
      onClose={onClose}
      footer={
        <>
          {agreement !== undefined && (
            <>
              <Button variant="quiet" onPress={remove}>
                {t('form.remove')}
              </Button>
              <Button
                onPress={() => {
                  onClose();
                  openLetter(agreement.id);
                }}
              >
                {t('agreement.letter')}
              </Button>
            </>
          )}
          <Button onPress={onClose}>{t('form.cancel')}</Button>
          <Button
            variant="primary"
            type="submit"
            form="agreement"
            keyHint="Mod+Enter"
            isLoading={form.isSaving}
            isDisabled={draft.title.trim() === ''}
          >
            {t('form.save')}
          </Button>
        </>
      }
    >
      <Form id="agreement" onSubmit={() => void save()}>
        <FormProblem form={form} />
        <FormRow>
          <TextField
            label={t('agreement.title')}
            value={draft.title}
            onChange={(title) => set({ title })}
            isRequired
            autoFocus
          />
          <Select
            label={t('form.status')}
            options={statusOptions}
            value={draft.status}
            onChange={(status) => set({ status })}
          />
        </FormRow>
        <TextArea label={t('agreement.scope')} value={draft.scope} onChange={(scope) => set({ scope })} rows={3} />
        <TextArea
          label={t('agreement.withdraw')}
          value={draft.rightToWithdraw}
          onChange={(rightToWithdraw) => set({ rightToWithdraw })}
          rows={2}
        />
        <FormRow>
          <DatePicker label={t('form.startsOn')} value={draft.startsOn} onChange={(startsOn) => set({ startsOn })} />
          <DatePicker
            label={t('form.endsOn')}
            value={draft.endsOn}
            onChange={(endsOn) => set({ endsOn })}
            error={form.errorAt('endsOn')}
          />
          <DatePicker label={t('agreement.review')} value={draft.reviewOn} onChange={(reviewOn) => set({ reviewOn })} />
        </FormRow>
        {parties.map((party, index) => (
          <FormRow key={party.key}>
            <RecordField
              type="organizations"
              label={t('agreement.organization')}
              choice={party.organization}
              onChange={(organization) => setParty(party.key, { organization })}
            />
            <RecordField
              type="people"
              label={t('agreement.person')}
              choice={party.person}
              onChange={(person) => setParty(party.key, { person })}
            />
            <DatePicker
              label={t('agreement.signedOn')}
              value={party.signedOn}
              onChange={(signedOn) => setParty(party.key, { signedOn })}
            />
            <LinkButton onPress={() => setParties((before) => before.filter((each) => each.key !== party.key))}>
              {t('agreement.removeParty', { number: index + 1 })}
            </LinkButton>
          </FormRow>
        ))}
        <LinkButton
          onPress={() =>
            setParties((before) => [
              ...before,
              { key: (before.at(-1)?.key ?? 0) + 1, organization: null, person: null, signedOn: null },
            ])
          }
        >
          {t('agreement.addParty')}
        </LinkButton>
      </Form>
      {agreement !== undefined && <CustomFieldsSection recordType="agreements" recordId={agreement.id} />}
      {agreement !== undefined && <SupportsSection recordType="agreements" recordId={agreement.id} />}
      {agreement !== undefined && <AttachmentsSection recordType="agreements" recordId={agreement.id} />}
    </Dialog>
  );
}

const statusOptions = optionsOf(agreementStatuses);

function draftOf(agreement: Agreement | undefined) {
  return {
    title: agreement?.title ?? '',
    status: agreement?.status ?? 'draft',
    scope: agreement?.scope ?? '',
    rightToWithdraw: agreement?.rightToWithdraw ?? '',
    startsOn: agreement?.startsOn ?? null,
    endsOn: agreement?.endsOn ?? null,
    reviewOn: agreement?.reviewOn ?? null,
  };
}

function partiesOf(agreement: Agreement | undefined): Party[] {
  return (agreement?.signatories ?? []).map((party, key) => ({
    key,
    organization: { id: party.organizationId, name: party.organization },
    person: party.personId === null ? null : { id: party.personId, name: party.person ?? '' },
    signedOn: party.signedOn,
  }));
}
