import { useState } from 'react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { client } from '#renderer/api/client.ts';
import { showError } from '#renderer/app/errors/show-error.ts';
import { afterSave } from '#renderer/app/saving/after-save.ts';
import { FormProblem } from '#renderer/app/saving/FormProblem.tsx';
import { useFormSave } from '#renderer/app/saving/use-form-save.ts';
import { Button, Dialog, Form, FormRow, SegmentedControl, Select, TextArea } from '#renderer/ui/index.ts';
import type { LanguageLocale, LanguageSeverity } from '#shared/content/language/language-rule.ts';
import type { GlossaryEntry } from '#shared/contract/glossary.ts';
import { shippedRule, type GlossaryFields } from '#shared/domain/language/glossary.ts';

/** An entry to change, or what a new one begins with. */
export type GlossaryStart = GlossaryEntry | (Pick<GlossaryFields, 'kind' | 'locale'> & Partial<GlossaryFields>);

/** An own rule or name, or what the coalition makes of a rule of the app. */
export function GlossaryDialog({ start, onClose }: { start: GlossaryStart; onClose: () => void }) {
  const { t } = useTranslation('language');
  const known = 'id' in start ? start : undefined;
  const [draft, setDraft] = useState(() => draftOf(start));
  const form = useFormSave({ fields: ['words', 'suggestions', 'severity', 'reason', 'kind'], onClose });
  const set = (change: Partial<typeof draft>): void => setDraft((before) => ({ ...before, ...change }));
  const { kind } = draft;
  const rule = shippedRule(draft.ruleId);
  const isOwn = kind === 'own' || kind === 'name';
  const save = (): void => {
    const fields = { ...draft, words: linesOf(draft.words), suggestions: linesOf(draft.suggestions) };
    void form.save(() =>
      known === undefined
        ? client.glossary.create(fields)
        : client.glossary.update({ id: known.id, version: known.version, fields }),
    );
  };
  const remove = (): void => {
    if (known === undefined) return;
    onClose();
    client.glossary.remove({ id: known.id }).then((saved) => afterSave(saved), showError);
  };
  return (
    <Dialog
      isOpen
      title={t(known === undefined ? `glossary.new.${kind}` : `glossary.edit.${kind}`)}
      description={rule === undefined ? undefined : `“${rule.patterns[0]?.text ?? ''}”: ${rule.reason}`}
      onClose={onClose}
      footer={
        <>
          {known !== undefined && (
            <Button variant="quiet" onPress={remove}>
              {t(isOwn ? 'glossary.remove' : 'glossary.restore')}
            </Button>
          )}
          <Button onPress={onClose}>{t('glossary.cancel')}</Button>
          <Button variant="primary" type="submit" form="glossary" keyHint="Mod+Enter" isLoading={form.isSaving}>
            {t('glossary.save')}
          </Button>
        </>
      }
    >
      <Form id="glossary" onSubmit={save}>
        <FormProblem form={form} />
        {isOwn && (
          <FormRow>
            <SegmentedControl<'own' | 'name'>
              label={t('glossary.kind')}
              options={[
                { id: 'own', label: t('glossary.kinds.own') },
                { id: 'name', label: t('glossary.kinds.name') },
              ]}
              value={kind}
              onChange={(next) => set({ kind: next })}
            />
            <SegmentedControl<LanguageLocale>
              label={t('locale')}
              options={[
                { id: 'en', label: t('english') },
                { id: 'es', label: t('spanish') },
              ]}
              value={draft.locale}
              onChange={(locale) => set({ locale })}
            />
          </FormRow>
        )}
        {isOwn && (
          <TextArea
            label={t(kind === 'own' ? 'glossary.words' : 'glossary.name')}
            description={t(kind === 'own' ? 'glossary.wordsHelp' : 'glossary.nameHelp')}
            value={draft.words}
            onChange={(words) => set({ words })}
            rows={kind === 'own' ? 3 : 2}
            error={form.errorAt('words')}
            isRequired
            autoFocus
          />
        )}
        {(kind === 'own' || kind === 'change') && (
          <>
            <Select<LanguageSeverity>
              label={t('glossary.weight')}
              options={severities.map((id) => ({
                id,
                label: t(`severities.${id}`),
                detail: t(`severityDetails.${id}`),
              }))}
              value={draft.severity}
              onChange={(severity) => set({ severity })}
              error={form.errorAt('severity')}
            />
            <TextArea
              label={t('glossary.suggestions')}
              description={t('glossary.suggestionsHelp')}
              value={draft.suggestions}
              onChange={(suggestions) => set({ suggestions })}
              rows={3}
              error={form.errorAt('suggestions')}
              autoFocus={kind === 'change'}
            />
          </>
        )}
        <TextArea
          label={t(kind === 'mute' ? 'glossary.whyMuted' : 'glossary.reason')}
          value={draft.reason}
          onChange={(reason) => set({ reason })}
          rows={2}
          isRequired={kind === 'own'}
          error={form.errorAt('reason') ?? form.errorAt('kind')}
          autoFocus={kind === 'mute'}
        />
      </Form>
    </Dialog>
  );
}

const severities = ['H', 'M', 'L', 'I'] as const;

function draftOf(start: GlossaryStart) {
  return {
    kind: start.kind,
    ruleId: start.ruleId ?? '',
    locale: start.locale,
    words: (start.words ?? []).join('\n'),
    suggestions: (start.suggestions ?? []).join('\n'),
    severity: start.severity ?? ('M' as const),
    reason: start.reason ?? '',
  };
}

function linesOf(text: string): string[] {
  return text.split('\n').flatMap((line) => line.trim() || []);
}
