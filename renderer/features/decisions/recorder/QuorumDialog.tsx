import { useState } from 'react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { client } from '#renderer/api/client.ts';
import { FormProblem } from '#renderer/app/saving/FormProblem.tsx';
import { useFormSave } from '#renderer/app/saving/use-form-save.ts';
import { Button, Dialog, Form, FormRow, NumberField, TagInput } from '#renderer/ui/index.ts';
import { sectors as allSectors } from '#shared/content/sectors.ts';
import type { Decision } from '#shared/contract/decisions.ts';

import { sectorWords } from '../decision-words.ts';

const formId = 'decision-quorum';

/** Counts who is here by hand, where no list of a meeting tells it. */
export function QuorumDialog({ decision, onClose }: { decision: Decision; onClose: () => void }) {
  const { t } = useTranslation('decisions');
  const known = decision.quorum;
  const [filled, setFilled] = useState(known?.filled ?? decision.voters.length);
  const [here, setHere] = useState(known?.here ?? 0);
  const [sectors, setSectors] = useState<string[]>([...(known?.sectors ?? [])]);
  const [lived, setLived] = useState(known?.livedExperience ?? 0);
  const [livedHere, setLivedHere] = useState(known?.livedExperienceHere ?? 0);
  const form = useFormSave({ fields: ['quorum'], onClose });
  const save = async (): Promise<void> => {
    const bodySectors = Math.max(known?.bodySectors ?? decision.asks.sectors, sectors.length);
    const quorum = { filled, here, bodySectors, sectors, livedExperience: lived, livedExperienceHere: livedHere };
    await form.save(() => client.decisions.update({ id: decision.id, version: decision.version, patch: { quorum } }));
  };
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={t('counting.title')}
      footer={
        <>
          <Button onPress={onClose}>{t('counting.cancel')}</Button>
          <Button variant="primary" type="submit" form={formId} keyHint="Mod+Enter" isLoading={form.isSaving}>
            {t('counting.save')}
          </Button>
        </>
      }
    >
      <Form id={formId} onSubmit={() => void save()}>
        <FormRow>
          <NumberField
            label={t('counting.filled')}
            value={filled}
            onChange={(value) => setFilled(value ?? 0)}
            minValue={0}
            autoFocus
          />
          <NumberField
            label={t('counting.here')}
            value={here}
            onChange={(value) => setHere(value ?? 0)}
            minValue={0}
            error={form.errorAt('quorum')}
          />
        </FormRow>
        <TagInput
          label={t('counting.sectors')}
          values={sectors}
          onChange={(values) => setSectors([...values])}
          suggestions={allSectors.map(({ id, label }) => ({ id, label }))}
          canCreate={false}
          labelOf={sectorWords}
        />
        <FormRow>
          <NumberField
            label={t('counting.lived')}
            value={lived}
            onChange={(value) => setLived(value ?? 0)}
            minValue={0}
          />
          <NumberField
            label={t('counting.livedHere')}
            value={livedHere}
            onChange={(value) => setLivedHere(value ?? 0)}
            minValue={0}
          />
        </FormRow>
        <FormProblem form={form} />
      </Form>
    </Dialog>
  );
}
