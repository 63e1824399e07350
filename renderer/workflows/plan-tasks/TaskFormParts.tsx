import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Plus, X } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { orpc } from '#renderer/api/orpc-query.ts';
import { PersonField } from '#renderer/features/partners/PersonField.tsx';
import {
  Checkbox,
  ComboBox,
  FieldError,
  IconButton,
  LinkButton,
  Section,
  Select,
  TextField,
} from '#renderer/ui/index.ts';
import { taskLetters } from '#shared/content/tasks.ts';

import type { TaskForm } from './task-form.ts';

/** The checklist, line by line. */
export function StepFields({
  steps,
  onChange,
}: {
  steps: TaskForm['steps'];
  onChange: (steps: TaskForm['steps']) => void;
}) {
  const { t } = useTranslation('tasks');
  return (
    <Section
      title={t('form.steps')}
      level={3}
      action={
        <LinkButton icon={Plus} onPress={() => onChange([...steps, { text: '', isDone: false }])}>
          {t('form.addStep')}
        </LinkButton>
      }
    >
      {steps.map((step, index) => (
        // Lines have no name but their place.
        <div key={step.id ?? `new-${index}`} className="flex items-center gap-2 py-1">
          <Checkbox
            label={t('form.step', { place: index + 1 })}
            isLabelHidden
            isSelected={step.isDone}
            onChange={(isDone) => onChange(steps.with(index, { ...step, isDone }))}
          />
          <TextField
            className="flex-1"
            label={t('form.step', { place: index + 1 })}
            isLabelHidden
            value={step.text}
            onChange={(text) => onChange(steps.with(index, { ...step, text }))}
            maxLength={1_000}
            autoFocus={step.id === undefined && step.text === ''}
          />
          <IconButton
            icon={X}
            label={t('form.removeStep', { place: index + 1 })}
            onPress={() => onChange(steps.toSpliced(index, 1))}
          />
        </div>
      ))}
    </Section>
  );
}

/** Who takes part beside the owner, by letter. */
export function HelperFields({
  helpers,
  onChange,
  error,
}: {
  helpers: TaskForm['helpers'];
  onChange: (helpers: TaskForm['helpers']) => void;
  error: string | undefined;
}) {
  const { t } = useTranslation('tasks');
  return (
    <Section
      title={t('form.helpers')}
      level={3}
      action={
        <LinkButton icon={Plus} onPress={() => onChange([...helpers, { person: null, letter: 'H' }])}>
          {t('form.addHelper')}
        </LinkButton>
      }
    >
      {helpers.map((helper, index) => (
        <div key={helper.person?.id ?? `new-${index}`} className="flex items-end gap-2 py-1">
          <span className="flex-1">
            <PersonField
              label={t('form.helper', { place: index + 1 })}
              value={helper.person}
              onChange={(person) => onChange(helpers.with(index, { ...helper, person }))}
            />
          </span>
          <Select
            label={t('form.letter', { place: index + 1 })}
            isLabelHidden
            className="w-36"
            options={taskLetters.map(({ id, label, detail }) => ({ id, label, detail }))}
            value={helper.letter}
            onChange={(letter) => onChange(helpers.with(index, { ...helper, letter }))}
          />
          <IconButton
            icon={X}
            label={t('form.removeHelper', { place: index + 1 })}
            onPress={() => onChange(helpers.toSpliced(index, 1))}
          />
        </div>
      ))}
      {error !== undefined && <FieldError>{error}</FieldError>}
    </Section>
  );
}

/** The tasks that must be done before; found by their titles. */
export function NeedFields({
  taskId,
  needs,
  onChange,
  error,
}: {
  taskId: string | undefined;
  needs: TaskForm['needs'];
  onChange: (needs: TaskForm['needs']) => void;
  error: string | undefined;
}) {
  const { t } = useTranslation('tasks');
  const [text, setText] = useState('');
  const [isAdding, setAdding] = useState(false);
  const found = useQuery({
    ...orpc.search.query.queryOptions({
      input: { text: text.trim(), types: ['tasks'], limit: 8 },
      meta: { shows: ['tasks'] },
    }),
    enabled: text.trim() !== '',
    placeholderData: keepPreviousData,
  });
  const hits = (text.trim() === '' ? [] : (found.data?.hits ?? [])).filter(
    ({ id }) => id !== taskId && !needs.some((need) => need.id === id),
  );
  return (
    <Section title={t('form.needs')} level={3}>
      <ul>
        {needs.map((need, index) => (
          <li key={need.id} className="flex items-center gap-2 py-0.5">
            <span className="min-w-0 flex-1 truncate">{need.title}</span>
            <IconButton
              icon={X}
              size="small"
              label={t('form.removeNeed', { title: need.title })}
              onPress={() => onChange(needs.toSpliced(index, 1))}
            />
          </li>
        ))}
      </ul>
      <ComboBox
        key={needs.length}
        autoFocus={isAdding}
        label={t('form.addNeed')}
        isLabelHidden
        placeholder={t('form.addNeed')}
        options={hits.map(({ id, title, subtitle }) => ({ id, label: title, detail: subtitle }))}
        value={null}
        onSearch={setText}
        isLoading={found.isFetching}
        error={error}
        onChange={(id) => {
          const hit = hits.find((each) => each.id === id);
          if (hit === undefined) return;
          setText('');
          setAdding(true);
          onChange([...needs, { id: hit.id, title: hit.title }]);
        }}
      />
    </Section>
  );
}
