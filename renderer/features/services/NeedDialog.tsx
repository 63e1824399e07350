import { useState } from 'react';

import { client } from '#renderer/api/client.ts';
import { FormProblem } from '#renderer/app/saving/FormProblem.tsx';
import { useFormSave } from '#renderer/app/saving/use-form-save.ts';
import { optionsOf } from '#renderer/app/words/options-of.ts';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { Button, Dialog, Form, FormRow, NumberField, TagInput, TextField } from '#renderer/ui/index.ts';
import { languages } from '#shared/content/languages.ts';
import type { ServiceState } from '#shared/contract/services.ts';

import { languageLabel, serviceLabel } from './service-words.ts';

/** How much of a kind of service is needed, and where that is known from. */
export function NeedDialog({ state, onClose }: { state: ServiceState; onClose: () => void }) {
  const { t } = useTranslation('services');
  const [need, setNeed] = useState(state.need);
  const [share, setShare] = useState(state.share);
  const [wanted, setWanted] = useState<readonly string[]>(state.neededLanguages);
  const [source, setSource] = useState(state.source);
  const form = useFormSave({ fields: ['need', 'share'], onClose });
  const save = (): Promise<unknown> =>
    form.save(() =>
      client.services.saveNeed({
        serviceType: state.type,
        version: state.needVersion,
        need,
        share,
        languages: [...wanted],
        source,
      }),
    );
  return (
    <Dialog
      isOpen
      title={t('need.title', { service: serviceLabel(state.type).toLowerCase() })}
      onClose={onClose}
      footer={
        <>
          <Button onPress={onClose}>{t('form.cancel')}</Button>
          <Button variant="primary" type="submit" form="need" keyHint="Mod+Enter" isLoading={form.isSaving}>
            {t('form.save')}
          </Button>
        </>
      }
    >
      <Form id="need" onSubmit={() => void save()}>
        <FormProblem form={form} />
        <FormRow>
          <NumberField
            label={t('need.need')}
            value={need}
            onChange={setNeed}
            minValue={0}
            error={form.errorAt('need')}
            autoFocus
          />
          <NumberField
            label={t('need.share')}
            value={share}
            onChange={setShare}
            minValue={0}
            maxValue={100}
            error={form.errorAt('share')}
          />
        </FormRow>
        <TagInput
          label={t('need.languages')}
          values={wanted}
          onChange={setWanted}
          suggestions={optionsOf(languages)}
          labelOf={languageLabel}
          canCreate={false}
        />
        <TextField label={t('need.source')} value={source} onChange={setSource} />
      </Form>
    </Dialog>
  );
}
