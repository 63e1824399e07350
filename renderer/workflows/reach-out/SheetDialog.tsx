import { useState } from 'react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { client } from '#renderer/api/client.ts';
import { FormProblem } from '#renderer/app/saving/FormProblem.tsx';
import { useFormSave } from '#renderer/app/saving/use-form-save.ts';
import { useDeviceSettings } from '#renderer/app/settings/use-device-settings.ts';
import { useToday } from '#renderer/app/words/use-now.ts';
import { shortDay } from '#renderer/features/partners/day-words.ts';
import { Button, Checkbox, Dialog, Form, RadioGroup, TextArea, TextField } from '#renderer/ui/index.ts';
import type { PartnerType } from '#shared/contract/base.ts';
import type { Selection } from '#shared/contract/filters.ts';

/** Makes a sheet to call or to knock from, for the rows that were chosen in a table. */
export function SheetDialog({
  audience,
  onMade,
  onClose,
}: {
  audience: { readonly feature: PartnerType; readonly selection: Selection };
  onMade: (id: string) => void;
  onClose: () => void;
}) {
  const { t } = useTranslation('outreach');
  const today = useToday();
  const [channel, setChannel] = useState<'phone' | 'one-to-one'>('phone');
  const [typed, setTyped] = useState<string>();
  const [script, setScript] = useState('');
  const [isAsked, setAsked] = useState(false);
  const { discreet } = useDeviceSettings();
  const form = useFormSave({ onClose });
  const title = typed ?? t(`sheetForm.titles.${channel}`, { day: shortDay(today, today) });
  const save = async (): Promise<void> => {
    const saved = await form.save(() =>
      client.outreach.startSheet({
        title,
        channel,
        script,
        today,
        audienceType: audience.feature,
        selection: audience.selection,
        includeRestricted: isAsked && !discreet,
      }),
    );
    if (saved !== undefined) onMade(saved.id);
  };
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={t('shell:actions.makeCallSheet')}
      description={t('sheetForm.detail')}
      footer={
        <>
          <Button onPress={onClose}>{t('cancel')}</Button>
          <Button
            variant="primary"
            type="submit"
            form="new-sheet"
            keyHint="Mod+Enter"
            isLoading={form.isSaving}
            isDisabled={title.trim() === ''}
          >
            {t('sheetForm.create')}
          </Button>
        </>
      }
    >
      <Form id="new-sheet" onSubmit={() => void save()}>
        <FormProblem form={form} />
        <RadioGroup
          label={t('sheetForm.how')}
          value={channel}
          onChange={setChannel}
          options={(['phone', 'one-to-one'] as const).map((id) => ({
            id,
            label: t(`sheetForm.ways.${id}`),
            detail: t(`sheetForm.details.${id}`),
          }))}
        />
        <TextField label={t('sheetForm.title')} value={title} onChange={setTyped} maxLength={200} />
        <TextArea
          label={t('sheetForm.script')}
          description={t('sheetForm.scriptDetail')}
          rows={4}
          value={script}
          onChange={setScript}
        />
        {!discreet && <Checkbox label={t('sheetForm.restricted')} isSelected={isAsked} onChange={setAsked} />}
      </Form>
    </Dialog>
  );
}
