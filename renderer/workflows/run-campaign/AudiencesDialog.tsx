import { useQuery } from '@tanstack/react-query';
import { X } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { client } from '#renderer/api/client.ts';
import { orpc } from '#renderer/api/orpc-query.ts';
import { FormProblem } from '#renderer/app/saving/FormProblem.tsx';
import { useFormSave } from '#renderer/app/saving/use-form-save.ts';
import { Button, Dialog, Form, FormRow, IconButton, Select, TextField } from '#renderer/ui/index.ts';
import type { Campaign, CampaignTarget } from '#shared/contract/campaigns.ts';
import { stances } from '#shared/content/stances.ts';

/** For whom a campaign is, and where each audience shall stand at its end. */
export function AudiencesDialog({
  campaign,
  targets,
  onClose,
}: {
  campaign: Campaign;
  targets: readonly CampaignTarget[];
  onClose: () => void;
}) {
  const { t } = useTranslation('campaigns');
  const [rows, setRows] = useState(() => targets.map(({ segmentId, band, note }) => ({ segmentId, band, note })));
  const segments =
    useQuery(orpc.messages.list.queryOptions({ meta: { shows: ['messages', 'trash'] } })).data?.segments ?? [];
  const form = useFormSave({ onClose });
  const nameOf = (id: string): string =>
    segments.find((segment) => segment.id === id)?.name ?? targets.find((each) => each.segmentId === id)?.name ?? '';
  const free = segments.filter(({ id }) => rows.every((row) => row.segmentId !== id));
  const change = (segmentId: string, patch: Partial<(typeof rows)[number]>): void =>
    setRows((before) => before.map((row) => (row.segmentId === segmentId ? { ...row, ...patch } : row)));
  return (
    <Dialog
      isOpen
      size="large"
      title={t('audiences.title')}
      onClose={onClose}
      footer={
        <>
          <Button onPress={onClose}>{t('form.cancel')}</Button>
          <Button variant="primary" type="submit" form="audiences" keyHint="Mod+Enter" isLoading={form.isSaving}>
            {t('form.save')}
          </Button>
        </>
      }
    >
      <Form
        id="audiences"
        onSubmit={() => void form.save(() => client.campaigns.setTargets({ id: campaign.id, targets: rows }))}
      >
        <FormProblem form={form} />
        {rows.map((row) => (
          <fieldset key={row.segmentId} className="border-b border-line pb-3">
            <legend className="mb-1 font-name">{nameOf(row.segmentId)}</legend>
            <FormRow>
              <Select
                label={t('audiences.band')}
                options={[
                  { id: '', label: t('audiences.noBand') },
                  ...stances.filter(({ band }) => band !== null).map(({ id, label }) => ({ id: id as string, label })),
                ]}
                value={row.band}
                onChange={(band) => change(row.segmentId, { band })}
              />
              <TextField
                label={t('phases.note')}
                value={row.note}
                onChange={(note) => change(row.segmentId, { note })}
              />
              <span className="self-end pb-1">
                <IconButton
                  label={t('audiences.remove', { name: nameOf(row.segmentId) })}
                  icon={X}
                  onPress={() => setRows((before) => before.filter((each) => each.segmentId !== row.segmentId))}
                />
              </span>
            </FormRow>
          </fieldset>
        ))}
        <Select
          label={t('audiences.add')}
          placeholder={t(free.length === 0 ? 'audiences.allNamed' : 'audiences.choose')}
          isDisabled={free.length === 0}
          options={free.map(({ id, name }) => ({ id, label: name }))}
          value={null}
          onChange={(segmentId) => setRows((before) => [...before, { segmentId, band: '', note: '' }])}
        />
      </Form>
    </Dialog>
  );
}
