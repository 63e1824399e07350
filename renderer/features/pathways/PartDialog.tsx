import { useState } from 'react';

import { client } from '#renderer/api/client.ts';
import { showError } from '#renderer/app/errors/show-error.ts';
import { afterSave } from '#renderer/app/saving/after-save.ts';
import { FormProblem } from '#renderer/app/saving/FormProblem.tsx';
import { useFormSave } from '#renderer/app/saving/use-form-save.ts';
import { optionsOf } from '#renderer/app/words/options-of.ts';
import { useToday } from '#renderer/app/words/use-now.ts';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { Banner, Button, DatePicker, Dialog, Form, FormRow, Select, TextField } from '#renderer/ui/index.ts';
import { programStatuses } from '#shared/content/program/program-statuses.ts';
import type { ProgramOverview, ProgramPart } from '#shared/contract/program.ts';
import { optionLabel } from '#shared/domain/program/memo-document.ts';

import { DecisionSelect } from './DecisionSelect.tsx';

/** A pathway or model of the program: how far it is since when, and by which decision. */
export function PartDialog({
  option,
  program,
  part,
  onClose,
}: {
  option: { readonly kind: 'pathway' | 'model'; readonly id: string };
  program: ProgramOverview;
  part: ProgramPart | undefined;
  onClose: () => void;
}) {
  const { t } = useTranslation('pathways');
  const today = useToday();
  const [draft, setDraft] = useState(() => ({
    status: part?.status ?? 'planned',
    since: part?.since ?? today,
    decisionId: part?.decisionId ?? null,
    note: part?.note ?? '',
  }));
  const form = useFormSave({ fields: ['item', 'status', 'since'], onClose });
  const set = (change: Partial<typeof draft>): void => setDraft((before) => ({ ...before, ...change }));
  const hasBegun = program.parts.some(
    (each) => each.kind === 'pathway' && each.item !== option.id && each.status === 'running',
  );
  const save = (): Promise<unknown> =>
    form.save(() =>
      client.program.savePart({
        id: part?.id ?? null,
        version: part?.version ?? 0,
        part: { kind: option.kind, item: option.id, ...draft },
      }),
    );
  const remove = (): void => {
    if (part === undefined) return;
    onClose();
    client.program.removePart({ id: part.id, version: part.version }).then((saved) => afterSave(saved), showError);
  };
  return (
    <Dialog
      isOpen
      title={t(part === undefined ? 'part.addTitle' : 'part.editTitle')}
      description={optionLabel(`${option.kind}:${option.id}`)}
      onClose={onClose}
      footer={
        <>
          {part !== undefined && (
            <Button variant="quiet" onPress={remove}>
              {t('part.remove')}
            </Button>
          )}
          <Button onPress={onClose}>{t('part.cancel')}</Button>
          <Button variant="primary" type="submit" form="part" keyHint="Mod+Enter" isLoading={form.isSaving}>
            {t('part.save')}
          </Button>
        </>
      }
    >
      <Form id="part" onSubmit={() => void save()}>
        <FormProblem form={form} />
        {option.kind === 'pathway' && hasBegun && draft.status === 'running' && part?.status !== 'running' && (
          <Banner tone="honey" title={t('part.second')} />
        )}
        <FormRow>
          <Select
            label={t('part.status')}
            options={optionsOf(programStatuses)}
            value={draft.status}
            onChange={(status) => set({ status, since: status === part?.status ? part.since : today })}
          />
          <DatePicker
            label={t('part.since')}
            value={draft.since}
            onChange={(since) => set({ since: since ?? today })}
            error={form.errorAt('since')}
          />
        </FormRow>
        <DecisionSelect
          value={draft.decisionId}
          named={part?.decision ?? null}
          today={today}
          onChange={(decisionId) => set({ decisionId })}
        />
        <TextField label={t('part.note')} value={draft.note} onChange={(note) => set({ note })} />
      </Form>
    </Dialog>
  );
}
