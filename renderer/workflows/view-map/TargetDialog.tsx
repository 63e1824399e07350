import { useState } from 'react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { client } from '#renderer/api/client.ts';
import { showError } from '#renderer/app/errors/show-error.ts';
import { afterSave } from '#renderer/app/saving/after-save.ts';
import { FormProblem } from '#renderer/app/saving/FormProblem.tsx';
import { useFormSave } from '#renderer/app/saving/use-form-save.ts';
import { useToday } from '#renderer/app/words/use-now.ts';
import { stanceWord } from '#renderer/features/assessments/stance-words.ts';
import { useMe, useMemberList } from '#renderer/features/members/member-queries.ts';
import { Button, DatePicker, Dialog, Form, FormRow, Select, TextArea, TextField } from '#renderer/ui/index.ts';
import { stances } from '#shared/content/stances.ts';
import { addDays } from '#shared/dates.ts';

import type { ShownPoint } from './use-map-points.ts';
import type { ShownTarget } from './use-stance-targets.ts';

/** How far off the review of a new plan is, in days. */
const usualReviewDays = 30;

/** Plans one step closer for a partner, or changes the plan and notes what was seen of it. */
export function TargetDialog({
  point,
  target,
  decision,
  onClose,
}: {
  point: ShownPoint;
  target: ShownTarget | undefined;
  decision: string | undefined;
  onClose: () => void;
}) {
  const { t } = useTranslation('map');
  const today = useToday();
  const members = useMemberList();
  const me = useMe();
  const from = target?.fromStance ?? point.stance ?? 0;
  const [stance, setStance] = useState(String(target?.targetStance ?? Math.min(2, from + 1)));
  const [reviewOn, setReviewOn] = useState<string | null>(target?.reviewOn ?? addDays(today, usualReviewDays));
  const [chosenOwner, setOwner] = useState<string | null | undefined>(target?.ownerId);
  const ownerId = chosenOwner === undefined ? (me?.id ?? null) : chosenOwner;
  const [note, setNote] = useState(target?.note ?? '');
  const [evidence, setEvidence] = useState(target?.evidence ?? '');
  const form = useFormSave({ fields: ['targetStance', 'reviewOn'], onClose });

  const save = async (): Promise<void> => {
    if (reviewOn === null) return;
    const fields = { targetStance: Number(stance), reviewOn, ownerId, note, evidence };
    await form.save(() =>
      target === undefined
        ? client.stanceTargets.create({
            ...fields,
            record: point.record,
            decisionId: decision ?? null,
            fromStance: from,
          })
        : client.stanceTargets.update({ id: target.id, version: target.version, patch: fields }),
    );
  };
  const remove = async (): Promise<void> => {
    if (target === undefined) return;
    try {
      const saved = await client.stanceTargets.remove({ id: target.id, version: target.version });
      onClose();
      afterSave(saved);
    } catch (error) {
      showError(error);
    }
  };

  return (
    <Dialog
      isOpen
      title={t('target.title', { name: point.name })}
      description={t('target.detail', { stance: stanceWord(point.stance) })}
      onClose={onClose}
      footer={
        <>
          {target && (
            <span className="mr-auto">
              <Button variant="danger" onPress={() => void remove()}>
                {t('target.remove')}
              </Button>
            </span>
          )}
          <Button onPress={onClose}>{t('target.cancel')}</Button>
          <Button
            variant="primary"
            type="submit"
            form="stance-target"
            keyHint="Mod+Enter"
            isLoading={form.isSaving}
            isDisabled={reviewOn === null}
          >
            {t('target.save')}
          </Button>
        </>
      }
    >
      <Form id="stance-target" onSubmit={() => void save()}>
        <FormProblem form={form} />
        <FormRow>
          <Select
            label={t('target.band')}
            options={stances
              .filter((each) => each.value !== null && each.value !== from)
              .map((each) => ({ id: String(each.value), label: each.label }))}
            value={stance}
            onChange={setStance}
            error={form.errorAt('targetStance')}
          />
          <DatePicker
            label={t('target.review')}
            value={reviewOn}
            onChange={setReviewOn}
            error={form.errorAt('reviewOn')}
          />
        </FormRow>
        <TextField
          label={t('target.note')}
          placeholder={t('target.noteHint')}
          value={note}
          onChange={setNote}
          maxLength={4_000}
          autoFocus
        />
        <Select
          label={t('target.owner')}
          options={[{ id: '', label: t('target.nobody') }, ...members.map(({ id, name }) => ({ id, label: name }))]}
          value={ownerId ?? ''}
          onChange={(id) => setOwner(id === '' ? null : id)}
        />
        {target && (
          <TextArea
            label={t('target.evidence')}
            description={t('target.evidenceHint')}
            value={evidence}
            onChange={setEvidence}
            rows={3}
          />
        )}
      </Form>
    </Dialog>
  );
}
