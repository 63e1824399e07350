import { useState } from 'react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';

import { client } from '#renderer/api/client.ts';
import { showError } from '#renderer/app/errors/show-error.ts';
import { afterSave } from '#renderer/app/saving/after-save.ts';
import { Button, Dialog, Form, FormRow, Tag, TextField } from '#renderer/ui/index.ts';
import { guidelineClauses } from '#shared/content/guideline-clauses.ts';
import type { GuidelineClause } from '#shared/contract/guidelines.ts';

/** The clauses of the library with the question that each settles, and a clause of one's own. */
export function AddClauseDialog({
  guidelineId,
  clauses,
  onAdded,
  onClose,
}: {
  guidelineId: string;
  clauses: readonly GuidelineClause[];
  onAdded: (id: string) => void;
  onClose: () => void;
}) {
  const { t } = useTranslation('guidelines');
  const [title, setTitle] = useState('');
  const there = new Set(clauses.map((clause) => clause.clause));
  const add = (fields: { clause: string } | { title: string }): void => {
    client.guidelines.addClause({ guidelineId, ...fields }).then((saved) => {
      onClose();
      afterSave(saved);
      onAdded(saved.id);
    }, showError);
  };
  return (
    <Dialog
      isOpen
      size="large"
      title={t('add.title')}
      description={t('notLegal')}
      onClose={onClose}
      footer={<Button onPress={onClose}>{t('add.close')}</Button>}
    >
      <Form onSubmit={() => title.trim() !== '' && add({ title: title.trim() })}>
        <FormRow>
          <TextField label={t('add.ownTitle')} value={title} onChange={setTitle} autoFocus />
          <span className="self-end">
            <Button type="submit" isDisabled={title.trim() === ''}>
              {t('add.addOwn')}
            </Button>
          </span>
        </FormRow>
      </Form>
      <h3 className="mt-5 mb-1 text-section">{t('add.library')}</h3>
      <ul>
        {guidelineClauses.map((content) => (
          <li key={content.id} className="flex items-center gap-3 border-b border-line py-2">
            <span className="min-w-0 flex-1">
              <span className="font-name text-ink">{content.label}</span>
              <span className="block text-ink-2">{content.about}</span>
            </span>
            {there.has(content.id) ? (
              <Tag tone="moss">{t('add.there')}</Tag>
            ) : (
              <Button size="small" onPress={() => add({ clause: content.id })}>
                {t('add.use', { title: content.label })}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </Dialog>
  );
}
