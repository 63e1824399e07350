import { useState } from 'react';
import { client } from '#renderer/api/client.ts';
import { showError } from '#renderer/app/errors/show-error.ts';
import { afterSave } from '#renderer/app/saving/after-save.ts';
import { FormDialog } from '#renderer/app/saving/FormDialog.tsx';
import { useFormSave } from '#renderer/app/saving/use-form-save.ts';
import { optionsOf } from '#renderer/app/words/options-of.ts';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { Button, DatePicker, FormRow, Select, TextField } from '#renderer/ui/index.ts';
import { supportKinds } from '#shared/content/program/engagement.ts';
import type { Support } from '#shared/contract/engagement.ts';

import { PersonField, type Chosen } from '../partners/PersonField.tsx';
import { useLabelWords } from '../partners/use-label-words.ts';

/** What makes it possible to take part, for one person or for all. */
export function SupportDialog({ support, onClose }: { support: Support | undefined; onClose: () => void }) {
  const { t } = useTranslation('engagement');
  const nameOf = useLabelWords();
  const [person, setPerson] = useState<Chosen | null>(() =>
    support?.person ? { id: support.person.id, name: nameOf(support.person) } : null,
  );
  const [draft, setDraft] = useState(() => ({
    kind: support?.kind ?? 'transport',
    words: support?.words ?? '',
    startsOn: support?.startsOn ?? null,
    endsOn: support?.endsOn ?? null,
  }));
  const form = useFormSave({ fields: ['startsOn', 'endsOn'], onClose });
  const set = (change: Partial<typeof draft>): void => setDraft((before) => ({ ...before, ...change }));
  const save = (): void =>
    void form.save(() =>
      client.engagement.saveSupport({
        id: support?.id ?? null,
        version: support?.version ?? 0,
        support: { ...draft, personId: person?.id ?? null },
      }),
    );
  const remove = (): void => {
    if (support === undefined) return;
    onClose();
    client.engagement
      .removeSupport({ id: support.id, version: support.version })
      .then((changed) => afterSave(changed), showError);
  };
  return (
    <FormDialog
      id="support"
      title={t(support === undefined ? 'supports.addTitle' : 'supports.editTitle')}
      form={form}
      onSave={save}
      onClose={onClose}
      extra={
        support !== undefined && (
          <Button variant="quiet" onPress={remove}>
            {t('supports.remove')}
          </Button>
        )
      }
    >
      <Select
        label={t('supports.kind')}
        options={optionsOf(supportKinds)}
        value={draft.kind}
        onChange={(kind) => set({ kind })}
      />
      <TextField label={t('supports.words')} value={draft.words} onChange={(words) => set({ words })} autoFocus />
      <PersonField label={t('supports.who')} value={person} onChange={setPerson} />
      <FormRow>
        <DatePicker label={t('supports.since')} value={draft.startsOn} onChange={(startsOn) => set({ startsOn })} />
        <DatePicker
          label={t('supports.until')}
          value={draft.endsOn}
          onChange={(endsOn) => set({ endsOn })}
          error={form.errorAt('endsOn')}
        />
      </FormRow>
    </FormDialog>
  );
}
