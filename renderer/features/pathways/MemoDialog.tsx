import { useState } from 'react';

import { client } from '#renderer/api/client.ts';
import { FormProblem } from '#renderer/app/saving/FormProblem.tsx';
import { useFormSave } from '#renderer/app/saving/use-form-save.ts';
import { useToday } from '#renderer/app/words/use-now.ts';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import {
  Button,
  Checkbox,
  DatePicker,
  Dialog,
  Form,
  FormRow,
  RichTextEditor,
  TagInput,
  TextField,
} from '#renderer/ui/index.ts';
import { optionLabel } from '#shared/domain/program/memo-document.ts';

import { DecisionSelect } from './DecisionSelect.tsx';
import { programOptions } from './local-state.ts';
import type { MemoStart } from './open-pathways.tsx';

const suggestions = programOptions.map(({ key, item }) => ({ id: key, label: item.label }));

/** A memo: what was chosen, what was on the table and why not, why, and the recorded decision. */
export function MemoDialog({ start, onClose }: { start: MemoStart; onClose: () => void }) {
  const { t } = useTranslation('pathways');
  const today = useToday();
  const { memo } = start;
  const [draft, setDraft] = useState(() => ({
    title: memo?.title ?? defaultTitle(),
    writtenOn: memo?.writtenOn ?? today,
    chosen: memo?.chosen ?? start.chosen ?? [],
    rejected: memo?.rejected ?? (start.considered ?? []).map((key) => ({ key, reason: '' })),
    reasons: memo?.reasons ?? '',
    decisionId: memo?.decisionId ?? null,
  }));
  const [isNewFacts, setNewFacts] = useState(false);
  const form = useFormSave({ fields: ['title', 'writtenOn', 'chosen', 'rejected'], onClose });
  const set = (change: Partial<typeof draft>): void => setDraft((before) => ({ ...before, ...change }));
  const save = (): Promise<unknown> => {
    const fields = { ...draft, chosen: [...draft.chosen], rejected: [...draft.rejected] };
    return form.save(() =>
      memo === undefined
        ? client.program.createMemo({ memo: fields, today })
        : client.program.updateMemo({ id: memo.id, version: memo.version, memo: fields, today, isNewFacts }),
    );
  };
  const free = suggestions.filter(
    ({ id }) => !draft.chosen.includes(id) && !draft.rejected.some((one) => one.key === id),
  );
  return (
    <Dialog
      isOpen
      size="large"
      title={t(memo === undefined ? 'memo.addTitle' : 'memo.editTitle')}
      onClose={onClose}
      footer={
        <>
          <Button onPress={onClose}>{t('part.cancel')}</Button>
          <Button
            variant="primary"
            type="submit"
            form="memo"
            keyHint="Mod+Enter"
            isLoading={form.isSaving}
            isDisabled={draft.title.trim() === ''}
          >
            {t('part.save')}
          </Button>
        </>
      }
    >
      <Form id="memo" onSubmit={() => void save()}>
        <FormProblem form={form} />
        <FormRow>
          <TextField
            label={t('memo.title')}
            value={draft.title}
            onChange={(title) => set({ title })}
            error={form.errorAt('title')}
            isRequired
            autoFocus
          />
          <DatePicker
            label={t('memo.on')}
            value={draft.writtenOn}
            onChange={(day) => set({ writtenOn: day ?? today })}
            error={form.errorAt('writtenOn')}
          />
        </FormRow>
        <TagInput
          label={t('memo.chosen')}
          values={draft.chosen}
          onChange={(chosen) => set({ chosen })}
          suggestions={free}
          labelOf={optionLabel}
          canCreate={false}
          error={form.errorAt('chosen')}
        />
        <TagInput
          label={t('memo.rejected')}
          values={draft.rejected.map((one) => one.key)}
          onChange={(keys) =>
            set({
              rejected: keys.map((key) => draft.rejected.find((one) => one.key === key) ?? { key, reason: '' }),
            })
          }
          suggestions={free}
          labelOf={optionLabel}
          canCreate={false}
          error={form.errorAt('rejected')}
        />
        {draft.rejected.map((one) => (
          <TextField
            key={one.key}
            label={t('memo.why', { name: optionLabel(one.key) })}
            value={one.reason}
            onChange={(reason) =>
              set({ rejected: draft.rejected.map((each) => (each.key === one.key ? { ...each, reason } : each)) })
            }
          />
        ))}
        <RichTextEditor
          label={t('memo.reasons')}
          value={draft.reasons}
          onChange={(reasons) => set({ reasons })}
          toolbar="small"
        />
        <DecisionSelect
          value={draft.decisionId}
          named={memo?.decision ?? null}
          today={today}
          onChange={(decisionId) => set({ decisionId })}
        />
        {memo !== undefined && <Checkbox label={t('memo.newFacts')} isSelected={isNewFacts} onChange={setNewFacts} />}
      </Form>
    </Dialog>
  );

  function defaultTitle(): string {
    const [first] = start.chosen ?? [];
    return first === undefined ? t('memo.empty') : t('memo.defaultTitle', { name: optionLabel(first) });
  }
}
