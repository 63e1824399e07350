import { useState } from 'react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { client } from '#renderer/api/client.ts';
import { showError } from '#renderer/app/errors/show-error.ts';
import { afterSave } from '#renderer/app/saving/after-save.ts';
import { FormProblem } from '#renderer/app/saving/FormProblem.tsx';
import { useFormSave } from '#renderer/app/saving/use-form-save.ts';
import { Button, Checkbox, Dialog, Form, FormRow, TagInput, TextArea, TextField } from '#renderer/ui/index.ts';
import { sectorById, sectors } from '#shared/content/sectors.ts';
import { stances } from '#shared/content/stances.ts';
import type { AudienceSegment } from '#shared/contract/messages.ts';

/** An audience: what they worry about, the points for them, who says it, what is asked, and whom it is about. */
export function SegmentDialog({ segment, onClose }: { segment: AudienceSegment | undefined; onClose: () => void }) {
  const { t } = useTranslation('messages');
  const [draft, setDraft] = useState({
    name: segment?.name ?? '',
    concern: segment?.concern ?? '',
    points: (segment?.points ?? []).join('\n'),
    messenger: segment?.messenger ?? '',
    ask: segment?.ask ?? '',
    sectors: segment?.sectors ?? [],
    bands: segment?.bands ?? [],
    note: segment?.note ?? '',
  });
  const form = useFormSave({ fields: ['name'], onClose });
  const set = (change: Partial<typeof draft>): void => setDraft((before) => ({ ...before, ...change }));
  const save = (): void => {
    const points = draft.points
      .split('\n')
      .map((line) => line.trim())
      .filter(Boolean);
    const fields = { ...draft, points };
    void form.save(() =>
      segment === undefined
        ? client.messages.createSegment(fields)
        : client.messages.updateSegment({ id: segment.id, version: segment.version, patch: fields }),
    );
  };
  const trash = (): void => {
    if (segment === undefined) return;
    onClose();
    client.messages
      .trashSegment({ id: segment.id, version: segment.version })
      .then((saved) => afterSave(saved), showError);
  };
  return (
    <Dialog
      isOpen
      title={t(segment === undefined ? 'segmentForm.add' : 'segmentForm.edit')}
      onClose={onClose}
      footer={
        <>
          {segment !== undefined && (
            <Button variant="quiet" onPress={trash}>
              {t('segmentForm.trash')}
            </Button>
          )}
          <Button onPress={onClose}>{t('segmentForm.cancel')}</Button>
          <Button
            variant="primary"
            type="submit"
            form="segment"
            keyHint="Mod+Enter"
            isLoading={form.isSaving}
            isDisabled={draft.name.trim() === ''}
          >
            {t('segmentForm.save')}
          </Button>
        </>
      }
    >
      <Form id="segment" onSubmit={save}>
        <FormProblem form={form} />
        <TextField
          label={t('segmentForm.name')}
          value={draft.name}
          onChange={(name) => set({ name })}
          error={form.errorAt('name')}
          isRequired
          autoFocus
        />
        <TextField label={t('segmentForm.concern')} value={draft.concern} onChange={(concern) => set({ concern })} />
        <TextArea
          label={t('segmentForm.points')}
          value={draft.points}
          onChange={(points) => set({ points })}
          onSubmit={save}
          rows={4}
        />
        <FormRow>
          <TextField
            label={t('segmentForm.messenger')}
            value={draft.messenger}
            onChange={(messenger) => set({ messenger })}
          />
          <TextField label={t('segmentForm.ask')} value={draft.ask} onChange={(ask) => set({ ask })} />
        </FormRow>
        <TagInput
          label={t('segmentForm.sectors')}
          values={draft.sectors}
          onChange={(values) => set({ sectors: [...values] })}
          suggestions={sectors.map(({ id, label }) => ({ id, label }))}
          labelOf={(id) => sectorById(id)?.label ?? id}
          canCreate={false}
        />
        <fieldset className="flex flex-col gap-1">
          <legend className="pb-1 text-meta font-medium">{t('segmentForm.bands')}</legend>
          <div className="flex flex-wrap gap-x-4 gap-y-1">
            {stances.map((stance) => (
              <Checkbox
                key={stance.id}
                label={stance.label}
                isSelected={draft.bands.includes(stance.id)}
                onChange={(isChosen) =>
                  set({
                    bands: isChosen ? [...draft.bands, stance.id] : draft.bands.filter((id) => id !== stance.id),
                  })
                }
              />
            ))}
          </div>
        </fieldset>
        <TextArea
          label={t('segmentForm.note')}
          value={draft.note}
          onChange={(note) => set({ note })}
          onSubmit={save}
          rows={2}
        />
      </Form>
    </Dialog>
  );
}
