import { useState } from 'react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { client } from '#renderer/api/client.ts';
import { FormProblem } from '#renderer/app/saving/FormProblem.tsx';
import { useFormSave } from '#renderer/app/saving/use-form-save.ts';
import {
  Button,
  DatePicker,
  Dialog,
  Form,
  FormRow,
  Select,
  Switch,
  TagInput,
  TextArea,
  TextField,
} from '#renderer/ui/index.ts';
import { assetKinds } from '#shared/content/asset-kinds.ts';
import { assetChannels } from '#shared/content/asset-words.ts';
import { languages } from '#shared/content/languages.ts';
import type { Asset } from '#shared/contract/assets.ts';

import { PersonField, type Chosen } from '../partners/PersonField.tsx';
import { useAudiences, useCampaignChoices } from './asset-queries.ts';
import { languageLabel } from './asset-words.ts';

/** What is said of a text beside its words: what it is, for whom, in which language, until when. */
export function AssetDialog({
  asset,
  onSaved,
  onClose,
}: {
  asset: Asset | undefined;
  onSaved: (id: string) => void;
  onClose: () => void;
}) {
  const { t } = useTranslation('assets');
  const [draft, setDraft] = useState({
    kind: asset?.kind ?? 'fact-sheet',
    summary: asset?.summary ?? '',
    segmentId: asset?.segmentId ?? '',
    campaignId: asset?.campaignId ?? '',
    boxId: asset?.boxId ?? '',
    language: asset?.language ?? 'en',
    channel: asset?.channel ?? '',
    expiresOn: asset?.expiresOn ?? null,
    isCrisis: asset?.isCrisis ?? false,
    neededLanguages: asset?.neededLanguages ?? [],
    note: asset?.note ?? '',
  });
  const [title, setTitle] = useState(asset?.title ?? '');
  const audiences = useAudiences();
  const campaigns = useCampaignChoices();
  const [owner, setOwner] = useState<Chosen | null>(
    asset?.owner ? { id: asset.owner.id, name: asset.owner.label } : null,
  );
  const form = useFormSave({
    fields: ['kind', 'language', 'segmentId', 'boxId', 'channel', 'expiresOn', 'neededLanguages'],
    onClose,
  });
  const set = (change: Partial<typeof draft>): void => setDraft((before) => ({ ...before, ...change }));
  const save = async (): Promise<void> => {
    const fields = {
      ...draft,
      segmentId: draft.segmentId || null,
      campaignId: draft.campaignId || null,
      boxId: draft.boxId || null,
      ownerId: owner?.id ?? null,
    };
    const saved = await form.save(() =>
      asset === undefined
        ? client.assets.create({ ...fields, title })
        : client.assets.update({ id: asset.id, version: asset.version, patch: fields }),
    );
    if (saved !== undefined) onSaved(saved.id);
  };
  return (
    <Dialog
      isOpen
      title={t(asset === undefined ? 'form.new' : 'form.edit')}
      onClose={onClose}
      footer={
        <>
          <Button onPress={onClose}>{t('form.cancel')}</Button>
          <Button
            variant="primary"
            type="submit"
            form="asset"
            keyHint="Mod+Enter"
            isLoading={form.isSaving}
            isDisabled={asset === undefined && title.trim() === ''}
          >
            {t(asset === undefined ? 'form.start' : 'form.save')}
          </Button>
        </>
      }
    >
      <Form id="asset" onSubmit={() => void save()}>
        <FormProblem form={form} />
        {asset === undefined && (
          <TextField label={t('form.titleField')} value={title} onChange={setTitle} isRequired autoFocus />
        )}
        <FormRow>
          <Select
            label={t('form.kind')}
            options={assetKinds.map(({ id, label }) => ({ id, label }))}
            value={assetKinds.find(({ id }) => id === draft.kind)?.id ?? null}
            onChange={(kind) => set({ kind })}
            error={form.errorAt('kind')}
          />
          <Select
            label={t('form.language')}
            options={languages}
            value={languages.find(({ id }) => id === draft.language)?.id ?? null}
            onChange={(language) => set({ language })}
            error={form.errorAt('language')}
          />
        </FormRow>
        <TextField label={t('form.summary')} value={draft.summary} onChange={(summary) => set({ summary })} />
        <FormRow>
          <Select
            label={t('form.audience')}
            options={[
              { id: '', label: t('form.everybody') },
              ...(audiences?.segments ?? []).map(({ id, name }) => ({ id, label: name })),
            ]}
            value={draft.segmentId}
            onChange={(segmentId) => set({ segmentId })}
            error={form.errorAt('segmentId')}
          />
          <Select
            label={t('form.box')}
            options={[
              { id: '', label: t('form.noBox') },
              ...(audiences?.boxes ?? []).map(({ id, title: name }) => ({ id, label: name })),
            ]}
            value={draft.boxId}
            onChange={(boxId) => set({ boxId })}
            error={form.errorAt('boxId')}
          />
        </FormRow>
        <FormRow>
          <Select
            label={t('form.channel')}
            options={[{ id: '', label: t('form.noChannel') }, ...assetChannels]}
            value={draft.channel}
            onChange={(channel) => set({ channel })}
            error={form.errorAt('channel')}
          />
          <DatePicker
            label={t('form.expires')}
            value={draft.expiresOn}
            onChange={(expiresOn) => set({ expiresOn })}
            error={form.errorAt('expiresOn')}
          />
        </FormRow>
        <FormRow>
          <Select
            label={t('form.campaign')}
            options={[{ id: '', label: t('form.noCampaign') }, ...campaigns]}
            value={draft.campaignId}
            onChange={(campaignId) => set({ campaignId })}
          />
          <PersonField label={t('form.owner')} value={owner} onChange={setOwner} />
        </FormRow>
        <TagInput
          label={t('form.needed')}
          values={draft.neededLanguages}
          onChange={(values) => set({ neededLanguages: [...values] })}
          suggestions={languages.filter(({ id }) => id !== draft.language)}
          canCreate={false}
          labelOf={languageLabel}
          error={form.errorAt('neededLanguages')}
        />
        <Switch label={t('form.crisis')} isSelected={draft.isCrisis} onChange={(isCrisis) => set({ isCrisis })} />
        <TextArea label={t('form.note')} value={draft.note} onChange={(note) => set({ note })} rows={2} />
      </Form>
    </Dialog>
  );
}
