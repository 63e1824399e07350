import { useState } from 'react';
import { client } from '#renderer/api/client.ts';
import { showError } from '#renderer/app/errors/show-error.ts';
import { afterSave } from '#renderer/app/saving/after-save.ts';
import { FormDialog } from '#renderer/app/saving/FormDialog.tsx';
import { useFormSave } from '#renderer/app/saving/use-form-save.ts';
import { optionsOf } from '#renderer/app/words/options-of.ts';
import { useToday } from '#renderer/app/words/use-now.ts';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { Button, DatePicker, FormRow, Select, TextField } from '#renderer/ui/index.ts';
import { peerSites, resourceShelf } from '#shared/content/program/resource-shelf.ts';
import type { NetworkLog } from '#shared/contract/shelf.ts';

const kinds = ['request', 'visit', 'talk'] as const;
const statuses = ['open', 'answered', 'done', 'no-answer'] as const;

/** A request for help, a visit or a talk. */
export function LogDialog({
  entry,
  log,
  onClose,
}: {
  entry: string;
  log: NetworkLog | undefined;
  onClose: () => void;
}) {
  const { t } = useTranslation('shelf');
  const today = useToday();
  const [draft, setDraft] = useState(() => ({
    entry: log?.entry ?? entry,
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
        log: { ...draft, contactId: log?.contactId ?? null, ownerPersonId: log?.ownerPersonId ?? null },
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
      title={t('form.addTitle')}
      form={form}
      isDisabled={draft.title.trim() === ''}
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
      <Select
        label={t('form.with')}
        options={optionsOf([...resourceShelf, ...peerSites])}
        value={draft.entry}
        onChange={(id) => set({ entry: id })}
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
      <TextField label={t('form.party')} value={draft.party} onChange={(party) => set({ party })} />
    </FormDialog>
  );
}
