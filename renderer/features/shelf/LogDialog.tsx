import { useState } from 'react';
import { client } from '#renderer/api/client.ts';
import { showError } from '#renderer/app/errors/show-error.ts';
import { afterSave } from '#renderer/app/saving/after-save.ts';
import { FormDialog } from '#renderer/app/saving/FormDialog.tsx';
import { useFormSave } from '#renderer/app/saving/use-form-save.ts';
import { optionsOf } from '#renderer/app/words/options-of.ts';
import { useToday } from '#renderer/app/words/use-now.ts';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { Button, ComboBox, DatePicker, FormRow, Select, TextField } from '#renderer/ui/index.ts';
import { peerSites, resourceShelf } from '#shared/content/program/resource-shelf.ts';
import type { NetworkContact, NetworkLog } from '#shared/contract/shelf.ts';

import { PersonField, type Chosen } from '../partners/PersonField.tsx';
import { useLabelWords } from '../partners/use-label-words.ts';
import type { Counterpart } from './open-shelf.tsx';

const kinds = ['request', 'visit', 'talk'] as const;
const statuses = ['open', 'answered', 'done', 'no-answer'] as const;

/** A request for help, a visit or a talk. */
export function LogDialog({
  contacts,
  start,
  onClose,
}: {
  contacts: readonly NetworkContact[];
  start: { readonly log: NetworkLog } | Counterpart | null;
  onClose: () => void;
}) {
  const { t } = useTranslation('shelf');
  const today = useToday();
  const nameOf = useLabelWords();
  const log = start !== null && 'log' in start ? start.log : undefined;
  const [counterpart, setCounterpart] = useState<string | null>(() => startingWith(start));
  const [owner, setOwner] = useState<Chosen | null>(() =>
    log?.owner ? { id: log.owner.id, name: nameOf(log.owner) } : null,
  );
  const [draft, setDraft] = useState(() => ({
    kind: log?.kind ?? ('request' as const),
    happensOn: log?.happensOn ?? today,
    title: log?.title ?? '',
    status: log?.status ?? ('open' as const),
    answeredOn: log?.answeredOn ?? null,
    outcome: log?.outcome ?? '',
    party: log?.party ?? '',
  }));
  const form = useFormSave({ fields: ['title', 'happensOn', 'answeredOn'], onClose });
  const set = (change: Partial<typeof draft>): void => setDraft((before) => ({ ...before, ...change }));
  const save = (): void =>
    void form.save(() =>
      client.shelf.saveLog({
        id: log?.id ?? null,
        version: log?.version ?? 0,
        log: { ...draft, ...counterpartOf(counterpart, contacts), ownerPersonId: owner?.id ?? null },
      }),
    );
  const remove = (): void => {
    if (log === undefined) return;
    onClose();
    client.shelf.removeLog({ id: log.id, version: log.version }).then((changed) => afterSave(changed), showError);
  };
  return (
    <FormDialog
      id="network-log"
      title={t(log === undefined ? 'form.addTitle' : 'form.editTitle')}
      form={form}
      isDisabled={draft.title.trim() === '' || counterpart === null}
      onSave={save}
      onClose={onClose}
      extra={
        log !== undefined && (
          <Button variant="quiet" onPress={remove}>
            {t('form.remove')}
          </Button>
        )
      }
    >
      <TextField
        label={t('form.title')}
        value={draft.title}
        onChange={(title) => set({ title })}
        isRequired
        autoFocus
        error={form.errorAt('title')}
      />
      <ComboBox
        label={t('form.with')}
        isRequired
        sections={[
          ...(contacts.length === 0
            ? []
            : [{ id: 'own', label: t('own'), options: contacts.map(({ id, title }) => ({ id, label: title })) }]),
          { id: 'help', label: t('tabs.help'), options: optionsOf(resourceShelf) },
          { id: 'sites', label: t('tabs.sites'), options: optionsOf(peerSites) },
        ]}
        value={counterpart}
        onChange={setCounterpart}
      />
      <FormRow>
        <Select
          label={t('form.kind')}
          options={kinds.map((id) => ({ id, label: t(`kinds.${id}`) }))}
          value={draft.kind}
          onChange={(kind) => set({ kind })}
        />
        <DatePicker
          label={t('form.day')}
          value={draft.happensOn}
          onChange={(happensOn) => set({ happensOn: happensOn ?? draft.happensOn })}
          error={form.errorAt('happensOn')}
        />
      </FormRow>
      <FormRow>
        <Select
          label={t('form.status')}
          options={statuses.map((id) => ({ id, label: t(`statuses.${id}`) }))}
          value={draft.status}
          onChange={(status) => set({ status })}
        />
        <DatePicker
          label={t('form.answered')}
          value={draft.answeredOn}
          onChange={(answeredOn) => set({ answeredOn })}
          error={form.errorAt('answeredOn')}
        />
      </FormRow>
      <TextField label={t('form.outcome')} value={draft.outcome} onChange={(outcome) => set({ outcome })} />
      <FormRow>
        <PersonField label={t('form.owner')} value={owner} onChange={setOwner} />
        <TextField label={t('form.party')} value={draft.party} onChange={(party) => set({ party })} />
      </FormRow>
    </FormDialog>
  );
}

function startingWith(start: { readonly log: NetworkLog } | Counterpart | null): string | null {
  if (start === null) return null;
  if ('log' in start) return start.log.contactId ?? start.log.entry;
  return 'entry' in start ? start.entry : start.contactId;
}

function counterpartOf(id: string | null, contacts: readonly NetworkContact[]) {
  const isOwn = contacts.some((contact) => contact.id === id);
  return isOwn ? { entry: '', contactId: id } : { entry: id ?? '', contactId: null };
}
