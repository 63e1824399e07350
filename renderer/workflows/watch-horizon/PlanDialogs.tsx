import { useState } from 'react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';

import { client } from '#renderer/api/client.ts';
import { reasonWords } from '#renderer/app/errors/error-words.ts';
import { showError } from '#renderer/app/errors/show-error.ts';
import { afterSave } from '#renderer/app/saving/after-save.ts';
import { FormProblem } from '#renderer/app/saving/FormProblem.tsx';
import { useFormSave } from '#renderer/app/saving/use-form-save.ts';
import { Button, Dialog, Form, Select, TextArea, TextField } from '#renderer/ui/index.ts';
import type { HorizonLine, Scenario } from '#shared/contract/horizon.ts';

import { lineDrafts, LineFields, linesOf } from './LineFields.tsx';

/** The lines of a preparation. */
export function LinesDialog({
  at,
  lines,
  onClose,
}: {
  at: { readonly eventId: string; readonly of: string };
  lines: readonly HorizonLine[];
  onClose: () => void;
}) {
  const { t } = useTranslation('horizon');
  const [drafts, setDrafts] = useState(() => lineDrafts(lines));
  const form = useFormSave({ fields: [], onClose });
  return (
    <Dialog
      isOpen
      size="large"
      title={t('lines.title')}
      onClose={onClose}
      footer=<Buttons form={form} onClose={onClose} />
    >
      <Form id="plan" onSubmit={() => void form.save(() => client.horizon.setLines({ ...at, lines: linesOf(drafts) }))}>
        <FormProblem form={form} />
        <LineFields lines={drafts} onChange={setDrafts} />
      </Form>
    </Dialog>
  );
}

/** A scenario with its tasks: a new one, or one that is there. */
export function ScenarioDialog({
  eventId,
  scenario,
  onClose,
}: {
  eventId: string;
  scenario?: Scenario | undefined;
  onClose: () => void;
}) {
  const { t } = useTranslation('horizon');
  const [title, setTitle] = useState(scenario?.title ?? '');
  const [meaning, setMeaning] = useState(scenario?.meaning ?? '');
  const [likelihood, setLikelihood] = useState(String(scenario?.likelihood ?? 0));
  const [drafts, setDrafts] = useState(() => lineDrafts(scenario?.lines ?? []));
  const [isAsked, setAsked] = useState(false);
  const form = useFormSave({ fields: ['title'], onClose });
  const save = (): void => {
    setAsked(true);
    if (title.trim() === '') return;
    const fields = { title, meaning, likelihood: Number(likelihood), lines: linesOf(drafts) };
    void form.save(() =>
      scenario === undefined
        ? client.horizon.addScenario({ eventId, ...fields })
        : client.horizon.updateScenario({ id: scenario.id, version: scenario.version, ...fields }),
    );
  };
  const remove = (id: string): void => {
    onClose();
    void client.horizon.removeScenario({ id }).then(afterSave, showError);
  };
  return (
    <Dialog
      isOpen
      size="large"
      title={t(scenario === undefined ? 'scenario.addTitle' : 'scenario.editTitle')}
      onClose={onClose}
      footer={
        <>
          {scenario !== undefined && (
            <Button variant="quiet" onPress={() => remove(scenario.id)}>
              {t('scenario.remove')}
            </Button>
          )}
          <span className="flex-1" />
          <Buttons form={form} onClose={onClose} />
        </>
      }
    >
      <Form id="plan" onSubmit={save}>
        <FormProblem form={form} />
        <TextField
          label={t('scenario.name')}
          value={title}
          onChange={setTitle}
          maxLength={1_000}
          error={isAsked && title.trim() === '' ? reasonWords('required') : undefined}
          isRequired
          autoFocus
        />
        <TextArea label={t('scenario.meaning')} value={meaning} onChange={setMeaning} rows={2} />
        <Select
          label={t('scenario.likelihood')}
          options={likelihoods.map((id) => ({ id, label: t(`scenario.likelihoods.${id}`) }))}
          value={likelihood}
          onChange={setLikelihood}
        />
        <LineFields lines={drafts} onChange={setDrafts} />
      </Form>
    </Dialog>
  );
}

const likelihoods = ['0', '1', '2', '3', '4', '5'] as const;

function Buttons({ form, onClose }: { form: { readonly isSaving: boolean }; onClose: () => void }) {
  const { t } = useTranslation('horizon');
  return (
    <>
      <Button onPress={onClose}>{t('lines.cancel')}</Button>
      <Button variant="primary" type="submit" form="plan" keyHint="Mod+Enter" isLoading={form.isSaving}>
        {t('lines.save')}
      </Button>
    </>
  );
}
