import { useQuery } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { client } from '#renderer/api/client.ts';
import { showError } from '#renderer/app/errors/show-error.ts';
import { afterSave } from '#renderer/app/saving/after-save.ts';
import { FormProblem } from '#renderer/app/saving/FormProblem.tsx';
import { useFormSave } from '#renderer/app/saving/use-form-save.ts';
import { optionsOf } from '#renderer/app/words/options-of.ts';
import { useCommitteeNames } from '#renderer/features/committees/committee-queries.ts';
import { PersonField, type Chosen } from '#renderer/features/partners/PersonField.tsx';
import {
  Button,
  DatePicker,
  Dialog,
  Form,
  FormRow,
  NumberField,
  Select,
  TextArea,
  TextField,
} from '#renderer/ui/index.ts';
import { goalDirections, goalStatuses } from '#shared/content/goals.ts';
import type { Goal } from '#shared/contract/goals.ts';

import { confidenceOptions } from './goal-words.ts';
import { goalsQuery } from './goals-queries.ts';

/** A goal or strategy in full: specific, measurable, achievable, relevant, time-bound. */
export function GoalDialog({ goal, parentId, onClose }: { goal?: Goal; parentId?: string; onClose: () => void }) {
  const { t } = useTranslation('goals');
  const isStrategy = goal?.kind === 'strategy' || parentId !== undefined;
  const [draft, setDraft] = useState(() => draftOf(goal, parentId));
  const [owner, setOwner] = useState<Chosen | null>(() =>
    goal?.owner ? { id: goal.owner.id, name: goal.owner.label } : null,
  );
  const form = useFormSave({ fields: ['title', 'baselineOn', 'ownerId', 'dueOn', 'metOn'], onClose });
  const parents = (useQuery(goalsQuery()).data ?? []).filter((each) => each.kind === 'goal');
  const committees = useCommitteeNames();
  const set = (change: Partial<typeof draft>): void => setDraft((before) => ({ ...before, ...change }));

  const save = async (): Promise<void> => {
    const { metOn, ...fields } = {
      ...draft,
      title: draft.title.trim(),
      confidence: draft.confidence === '' ? null : Number(draft.confidence),
      ownerId: owner?.id ?? null,
    };
    await form.save(() =>
      goal === undefined
        ? client.goals.create({ ...fields, kind: isStrategy ? 'strategy' : 'goal' })
        : client.goals.update({ id: goal.id, version: goal.version, patch: { ...fields, metOn } }),
    );
  };
  const trash = (): void => {
    if (goal === undefined) return;
    onClose();
    client.goals.trash({ id: goal.id, version: goal.version }).then((saved) => afterSave(saved), showError);
  };

  return (
    <Dialog
      isOpen
      size="large"
      title={t(titleKey(isStrategy, goal))}
      onClose={onClose}
      footer={
        <>
          {goal !== undefined && (
            <Button variant="quiet" onPress={trash}>
              {t('form.remove')}
            </Button>
          )}
          <Button onPress={onClose}>{t('form.cancel')}</Button>
          <Button
            variant="primary"
            type="submit"
            form="goal"
            keyHint="Mod+Enter"
            isLoading={form.isSaving}
            isDisabled={draft.title.trim() === ''}
          >
            {t('form.save')}
          </Button>
        </>
      }
    >
      <Form id="goal" onSubmit={() => void save()}>
        <FormProblem form={form} />
        <Part title={t('form.specific')}>
          <TextField
            label={t(isStrategy ? 'form.strategyTitle' : 'form.title')}
            value={draft.title}
            onChange={(title) => set({ title })}
            isRequired
            autoFocus
            error={form.errorAt('title')}
          />
          <TextArea label={t('form.change')} value={draft.change} onChange={(change) => set({ change })} rows={2} />
          <TextArea label={t('form.why')} value={draft.why} onChange={(why) => set({ why })} rows={2} />
          {isStrategy && (
            <Select
              label={t('form.serves')}
              options={parents.map(({ id, title }) => ({ id, label: title }))}
              value={draft.parentId}
              onChange={(next) => set({ parentId: next })}
            />
          )}
        </Part>
        <Part title={t('form.measurable')}>
          <FormRow>
            <TextField label={t('form.measure')} value={draft.measure} onChange={(measure) => set({ measure })} />
            <TextField
              label={t('form.unit')}
              description={t('form.unitHelp')}
              value={draft.unit}
              onChange={(unit) => set({ unit })}
            />
          </FormRow>
          <FormRow>
            <Select
              label={t('form.direction')}
              options={directionOptions}
              value={draft.direction}
              onChange={(direction) => set({ direction })}
            />
            <NumberField
              label={t('form.target')}
              value={draft.targetValue}
              onChange={(targetValue) => set({ targetValue })}
            />
            <NumberField
              label={t('form.baseline')}
              value={draft.baselineValue}
              onChange={(baselineValue) => set({ baselineValue })}
            />
            <DatePicker
              label={t('form.baselineOn')}
              value={draft.baselineOn}
              onChange={(baselineOn) => set({ baselineOn })}
              error={form.errorAt('baselineOn')}
            />
          </FormRow>
          <TextField
            label={t('form.source')}
            value={draft.baselineSource}
            onChange={(baselineSource) => set({ baselineSource })}
          />
        </Part>
        <Part title={t('form.achievable')}>
          <TextArea
            label={t('form.achievableBecause')}
            value={draft.achievable}
            onChange={(achievable) => set({ achievable })}
            rows={2}
          />
          <FormRow>
            <PersonField label={t('form.owner')} value={owner} onChange={setOwner} error={form.errorAt('ownerId')} />
            <Select
              label={t('form.committee')}
              options={[
                { id: '', label: t('form.noCommittee') },
                ...committees.map(({ id, name }) => ({ id, label: name })),
              ]}
              value={draft.committeeId ?? ''}
              onChange={(id) => set({ committeeId: id === '' ? null : id })}
            />
          </FormRow>
        </Part>
        <Part title={t('form.relevant')}>
          <FormRow>
            <TextField
              label={t('form.problem')}
              value={draft.problem}
              onChange={(problemText) => set({ problem: problemText })}
            />
            <TextField label={t('form.pathway')} value={draft.pathway} onChange={(pathway) => set({ pathway })} />
            <TextField label={t('form.equity')} value={draft.equity} onChange={(equity) => set({ equity })} />
          </FormRow>
        </Part>
        <Part title={t('form.time')}>
          <FormRow>
            <DatePicker label={t('form.startsOn')} value={draft.startsOn} onChange={(startsOn) => set({ startsOn })} />
            <DatePicker
              label={t('form.dueOn')}
              value={draft.dueOn}
              onChange={(dueOn) => set({ dueOn })}
              error={form.errorAt('dueOn')}
            />
            <Select
              label={t('form.status')}
              options={statusOptions}
              value={draft.status}
              onChange={(status) => set({ status })}
            />
            {draft.status === 'met' && goal !== undefined ? (
              <DatePicker
                label={t('form.metOn')}
                value={draft.metOn}
                onChange={(metOn) => set({ metOn })}
                error={form.errorAt('metOn')}
              />
            ) : (
              <Select
                label={t('form.confidence')}
                options={[{ id: '', label: t('confidenceUnknown') }, ...confidenceOptions]}
                value={draft.confidence}
                onChange={(confidence) => set({ confidence })}
              />
            )}
          </FormRow>
        </Part>
      </Form>
    </Dialog>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <fieldset className="flex flex-col gap-3 border-t border-line pt-3 first:border-t-0 first:pt-0">
      <legend className="float-left mb-1 w-full text-section">{title}</legend>
      {children}
    </fieldset>
  );
}

const statusOptions = optionsOf(goalStatuses);
const directionOptions = optionsOf(goalDirections);

function titleKey(isStrategy: boolean, goal: Goal | undefined) {
  if (goal === undefined) return isStrategy ? ('form.addStrategy' as const) : ('form.add' as const);
  return isStrategy ? ('form.editStrategy' as const) : ('form.edit' as const);
}

function draftOf(goal: Goal | undefined, parentId: string | undefined) {
  return {
    title: goal?.title ?? '',
    change: goal?.change ?? '',
    why: goal?.why ?? '',
    measure: goal?.measure ?? '',
    unit: goal?.unit ?? '',
    direction: goal?.direction ?? 'at-least',
    targetValue: goal?.targetValue ?? null,
    baselineValue: goal?.baselineValue ?? null,
    baselineOn: goal?.baselineOn ?? null,
    baselineSource: goal?.baselineSource ?? '',
    achievable: goal?.achievable ?? '',
    committeeId: goal?.committeeId ?? null,
    problem: goal?.problem ?? '',
    pathway: goal?.pathway ?? '',
    equity: goal?.equity ?? '',
    startsOn: goal?.startsOn ?? null,
    dueOn: goal?.dueOn ?? null,
    status: goal?.status ?? 'not-started',
    standing: goal?.standing ?? '',
    confidence: goal?.confidence ? String(goal.confidence) : '',
    metOn: goal?.metOn ?? null,
    parentId: goal?.parentId ?? parentId ?? null,
  };
}
