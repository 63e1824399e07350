import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';

import { client } from '#renderer/api/client.ts';
import { FormProblem } from '#renderer/app/saving/FormProblem.tsx';
import { useFormSave } from '#renderer/app/saving/use-form-save.ts';
import { linkableQuery } from '#renderer/features/goals/goals-queries.ts';
import { useToday } from '#renderer/app/words/use-now.ts';
import { Banner, Button, DatePicker, Dialog, Form, FormRow, Select, TextArea } from '#renderer/ui/index.ts';
import type { Guideline, GuidelineVersion } from '#shared/contract/guidelines.ts';

/** How the text came into force: the day, and how it was decided. */
export function AdoptDialog({
  guideline,
  blanks,
  version,
  onClose,
}: {
  guideline: Guideline;
  /** Placeholders that nobody filled. */
  blanks: readonly string[];
  /** A version that is there; none for a new one. */
  version: GuidelineVersion | undefined;
  onClose: () => void;
}) {
  const { t } = useTranslation('guidelines');
  const today = useToday();
  const number = version?.number ?? (guideline.adopted?.number ?? 0) + 1;
  const [adoptedOn, setAdoptedOn] = useState<string | null>(version?.adoptedOn ?? today);
  const [reviewOn, setReviewOn] = useState<string | null>(null);
  const decisions = (useQuery(linkableQuery()).data ?? []).filter((record) => record.type === 'decisions');
  const [decisionId, setDecisionId] = useState(version?.decisionId ?? '');
  const [note, setNote] = useState(version?.note ?? '');
  const form = useFormSave({ fields: ['adoptedOn'], onClose });
  const save = async (): Promise<void> => {
    const fields = {
      adoptedOn: adoptedOn ?? today,
      decisionId: decisionId === '' ? null : decisionId,
      note: note.trim(),
    };
    await form.save(() =>
      version === undefined
        ? client.guidelines.adopt({ id: guideline.id, version: guideline.version, reviewOn, ...fields })
        : client.guidelines.updateVersion({ id: version.id, version: version.version, patch: fields }),
    );
  };
  const isBlocked = version === undefined && blanks.length > 0;
  return (
    <Dialog
      isOpen
      title={version === undefined ? t('adopt.title') : t('adopt.edit', { number })}
      {...(version === undefined && { description: t('adopt.detail', { number }) })}
      onClose={onClose}
      footer={
        <>
          <Button onPress={onClose}>{t('form.cancel')}</Button>
          <Button
            variant="primary"
            type="submit"
            form="adopt"
            keyHint="Mod+Enter"
            isDisabled={isBlocked}
            isLoading={form.isSaving}
          >
            {version === undefined ? t('adopt.save', { number }) : t('form.save')}
          </Button>
        </>
      }
    >
      <Form id="adopt" onSubmit={() => void save()}>
        {isBlocked && <Banner tone="honey" title={t('adopt.blanks', { names: blanks.join(', ') })} />}
        <FormProblem form={form} />
        <FormRow>
          <DatePicker
            label={t('adopt.day')}
            value={adoptedOn}
            onChange={setAdoptedOn}
            maxValue={today}
            error={form.errorAt('adoptedOn')}
          />
          {version === undefined && (
            <DatePicker
              label={t('adopt.review')}
              description={t('adopt.reviewHelp')}
              value={reviewOn}
              onChange={setReviewOn}
            />
          )}
        </FormRow>
        {decisions.length > 0 && (
          <Select
            label={t('adopt.decision')}
            options={[
              { id: '', label: t('adopt.noDecision') },
              ...decisions.map(({ recordId, title }) => ({ id: recordId, label: title })),
            ]}
            value={decisionId}
            onChange={setDecisionId}
          />
        )}
        <TextArea
          label={t('adopt.how')}
          description={t('adopt.howHelp')}
          value={note}
          onChange={setNote}
          rows={2}
          autoFocus
        />
      </Form>
    </Dialog>
  );
}
