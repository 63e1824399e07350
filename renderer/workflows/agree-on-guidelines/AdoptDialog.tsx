import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { client } from '#renderer/api/client.ts';
import { errorWords, fieldError } from '#renderer/app/errors/error-words.ts';
import { afterSave } from '#renderer/app/saving/after-save.ts';
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
  const [problem, setProblem] = useState<{ readonly field: string; readonly words: string }>();
  const [isSaving, setSaving] = useState(false);
  const save = async (): Promise<void> => {
    setSaving(true);
    const fields = {
      adoptedOn: adoptedOn ?? today,
      decisionId: decisionId === '' ? null : decisionId,
      note: note.trim(),
    };
    try {
      const saved =
        version === undefined
          ? await client.guidelines.adopt({ id: guideline.id, version: guideline.version, reviewOn, ...fields })
          : await client.guidelines.updateVersion({ id: version.id, version: version.version, patch: fields });
      onClose();
      afterSave(saved);
    } catch (error) {
      setSaving(false);
      setProblem(fieldError(error) ?? { field: '', words: errorWords(error).what });
    }
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
            isLoading={isSaving}
          >
            {version === undefined ? t('adopt.save', { number }) : t('form.save')}
          </Button>
        </>
      }
    >
      <Form id="adopt" onSubmit={() => void save()}>
        {isBlocked && <Banner tone="honey" title={t('adopt.blanks', { names: blanks.join(', ') })} />}
        {problem !== undefined && problem.field !== 'adoptedOn' && <Banner tone="danger" title={problem.words} />}
        <FormRow>
          <DatePicker
            label={t('adopt.day')}
            value={adoptedOn}
            onChange={setAdoptedOn}
            maxValue={today}
            error={problem?.field === 'adoptedOn' ? problem.words : undefined}
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
