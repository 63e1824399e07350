import { useState } from 'react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { client } from '#renderer/api/client.ts';
import { FormProblem } from '#renderer/app/saving/FormProblem.tsx';
import { useFormSave } from '#renderer/app/saving/use-form-save.ts';
import { Button, Checkbox, Dialog, Form } from '#renderer/ui/index.ts';
import { objectionTemplates } from '#shared/content/objections.ts';
import type { Objection } from '#shared/contract/objections.ts';

/** Picks objections of the list that are not in the bank yet. */
export function FromListDialog({ known, onClose }: { known: readonly Objection[]; onClose: () => void }) {
  const { t } = useTranslation('objections');
  const here = new Set(known.map((objection) => objection.sourceId));
  const choices = objectionTemplates.filter((template) => !here.has(template.id));
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const form = useFormSave({ onClose });
  const toggle = (id: string, isChosen: boolean): void => {
    const next = new Set(chosen);
    if (isChosen) next.add(id);
    else next.delete(id);
    setChosen(next);
  };
  return (
    <Dialog
      isOpen
      title={t('list.title')}
      description={choices.length === 0 ? t('list.none') : t('list.detail')}
      onClose={onClose}
      footer={
        <>
          <Button onPress={onClose}>{t('form.cancel')}</Button>
          <Button
            variant="primary"
            type="submit"
            form="from-list"
            keyHint="Mod+Enter"
            isLoading={form.isSaving}
            isDisabled={chosen.size === 0}
          >
            {t('list.add', { count: chosen.size })}
          </Button>
        </>
      }
    >
      <Form
        id="from-list"
        onSubmit={() => void form.save(() => client.objections.addTemplates({ objections: [...chosen] }))}
      >
        <FormProblem form={form} />
        {choices.length > 0 && (
          <Checkbox
            label={t('list.all', { count: choices.length })}
            isSelected={chosen.size === choices.length}
            isIndeterminate={chosen.size > 0 && chosen.size < choices.length}
            onChange={(isAll) => setChosen(new Set(isAll ? choices.map(({ id }) => id) : []))}
          />
        )}
        <ul className="flex flex-col gap-1">
          {choices.map((template) => (
            <li key={template.id}>
              <Checkbox
                label={t('said', { text: template.text })}
                isSelected={chosen.has(template.id)}
                onChange={(isChosen) => toggle(template.id, isChosen)}
              />
            </li>
          ))}
        </ul>
      </Form>
    </Dialog>
  );
}
