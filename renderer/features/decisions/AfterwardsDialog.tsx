import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { client } from '#renderer/api/client.ts';
import { orpc } from '#renderer/api/orpc-query.ts';
import type { SavedStep } from '#renderer/app/saving/after-save.ts';
import { FormProblem } from '#renderer/app/saving/FormProblem.tsx';
import { useFormSave } from '#renderer/app/saving/use-form-save.ts';
import { useToday } from '#renderer/app/words/use-now.ts';
import { Button, ComboBox, DatePicker, Dialog, Form, Select, TextArea } from '#renderer/ui/index.ts';
import type { Decision } from '#shared/contract/decisions.ts';

import { missingSectors } from './decision-words.ts';

const formId = 'decision-afterwards';

/** Notes a pause, a confirmation by somebody who was missing, or the later decision that takes its place. */
export function AfterwardsDialog({
  decision,
  what,
  onClose,
}: {
  decision: Decision;
  what: 'pause' | 'confirm' | 'supersede';
  onClose: () => void;
}) {
  const { t } = useTranslation('decisions');
  const today = useToday();
  const sectors = [...missingSectors(decision), { id: 'lived-experience', label: t('confirm.lived') }];
  const [who, setWho] = useState<string | null>(sectors[0]?.id ?? null);
  const [on, setOn] = useState<string | null>(today);
  const [words, setWords] = useState('');
  const [byId, setById] = useState<string | null>(null);
  const form = useFormSave({ fields: ['byId', 'on'], onClose });
  const later = useQuery({
    ...orpc.decisions.page.queryOptions({
      input: { today, scope: 'decided', limit: 200 },
      meta: { shows: ['decisions'] },
    }),
    enabled: what === 'supersede',
  });
  const { id, version } = decision;
  const save = () =>
    form.save<SavedStep>(() => {
      if (what === 'pause') return client.decisions.pause({ id, version, on: on ?? today, words });
      return what === 'confirm'
        ? client.decisions.confirm({ id, version, what: who ?? '', on: on ?? today, words })
        : client.decisions.supersede({ id, version, byId: byId ?? '' });
    });
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={t(`${what}.title`)}
      {...(what === 'pause' && { description: t('pause.detail') })}
      footer={
        <>
          <Button onPress={onClose}>{t('form.cancel')}</Button>
          <Button
            variant="primary"
            type="submit"
            form={formId}
            keyHint="Mod+Enter"
            isDisabled={what === 'supersede' && byId === null}
            isLoading={form.isSaving}
          >
            {t(`${what}.save`)}
          </Button>
        </>
      }
    >
      <Form id={formId} onSubmit={() => void save()}>
        {what === 'supersede' ? (
          <ComboBox
            label={t('supersede.which')}
            options={(later.data?.rows ?? [])
              .filter((row) => row.id !== id)
              .map((row) => ({ id: row.id, label: `${t('number', { number: row.number })} ${row.title}` }))}
            value={byId}
            onChange={setById}
            autoFocus
            error={form.errorAt('byId')}
          />
        ) : (
          <>
            {what === 'confirm' && <Select label={t('confirm.what')} options={sectors} value={who} onChange={setWho} />}
            <DatePicker
              label={t(what === 'pause' ? 'pause.on' : 'confirm.on')}
              value={on}
              onChange={setOn}
              maxValue={today}
              error={form.errorAt('on')}
            />
            <TextArea
              label={t(what === 'pause' ? 'pause.words' : 'confirm.words')}
              value={words}
              onChange={setWords}
              onSubmit={() => void save()}
              rows={3}
              isWords
            />
          </>
        )}
        <FormProblem form={form} />
      </Form>
    </Dialog>
  );
}
