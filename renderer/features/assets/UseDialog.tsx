import { useState } from 'react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { client } from '#renderer/api/client.ts';
import { showError } from '#renderer/app/errors/show-error.ts';
import { afterSave } from '#renderer/app/saving/after-save.ts';
import { FormDialog } from '#renderer/app/saving/FormDialog.tsx';
import { useFormSave } from '#renderer/app/saving/use-form-save.ts';
import { useToday } from '#renderer/app/words/use-now.ts';
import { Button, DatePicker, FormRow, NumberField, Select, TextField } from '#renderer/ui/index.ts';
import { assetChannels } from '#shared/content/asset-words.ts';
import type { AssetUse } from '#shared/contract/asset-fields.ts';

/** When, where and how a text was used. */
export function UseDialog({
  assetId,
  use,
  onClose,
}: {
  assetId: string;
  use: AssetUse | undefined;
  onClose: () => void;
}) {
  const { t } = useTranslation('assets');
  const today = useToday();
  const [draft, setDraft] = useState({
    usedOn: use?.usedOn ?? today,
    channel: use?.channel ?? 'print',
    place: use?.place ?? '',
    reach: use?.reach ?? null,
    link: use?.link ?? '',
    result: use?.result ?? '',
    note: use?.note ?? '',
  });
  const form = useFormSave({ fields: ['usedOn', 'channel', 'link'], onClose });
  const set = (change: Partial<typeof draft>): void => setDraft((before) => ({ ...before, ...change }));
  const save = (): void => {
    void form.save(() =>
      use === undefined
        ? client.assets.logUse({ assetId, ...draft })
        : client.assets.updateUse({ id: use.id, version: use.version, patch: draft }),
    );
  };
  const remove = (): void => {
    if (use === undefined) return;
    onClose();
    client.assets.removeUse({ id: use.id }).then((saved) => afterSave(saved), showError);
  };
  return (
    <FormDialog
      id="use"
      title={t(use === undefined ? 'use.log' : 'use.edit')}
      verb={t('use.save')}
      form={form}
      extra={
        use !== undefined && (
          <Button variant="quiet" onPress={remove}>
            {t('use.remove')}
          </Button>
        )
      }
      onSave={save}
      onClose={onClose}
    >
      <FormRow>
        <DatePicker
          label={t('use.on')}
          value={draft.usedOn}
          onChange={(usedOn) => set({ usedOn: usedOn ?? today })}
          maxValue={today}
          error={form.errorAt('usedOn')}
        />
        <Select
          label={t('use.channel')}
          options={assetChannels}
          value={assetChannels.find(({ id }) => id === draft.channel)?.id ?? null}
          onChange={(channel) => set({ channel })}
          error={form.errorAt('channel')}
        />
      </FormRow>
      <FormRow>
        <TextField label={t('use.place')} value={draft.place} onChange={(place) => set({ place })} />
        <NumberField label={t('use.reach')} value={draft.reach} onChange={(reach) => set({ reach })} minValue={0} />
      </FormRow>
      <TextField
        label={t('use.link')}
        value={draft.link}
        onChange={(link) => set({ link })}
        error={form.errorAt('link')}
      />
      <TextField label={t('use.result')} value={draft.result} onChange={(result) => set({ result })} />
    </FormDialog>
  );
}
