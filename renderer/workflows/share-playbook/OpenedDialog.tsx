import { useState } from 'react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { client } from '#renderer/api/client.ts';
import { DocumentView } from '#renderer/app/documents/DocumentView.tsx';
import { FormProblem } from '#renderer/app/saving/FormProblem.tsx';
import { useFormSave } from '#renderer/app/saving/use-form-save.ts';
import { dayWords } from '#renderer/app/words/instants.ts';
import { useToday } from '#renderer/app/words/use-now.ts';
import { Button, Dialog, Form } from '#renderer/ui/index.ts';
import type { OpenedPlaybook } from '#shared/contract/playbook.ts';

import { EntryPicker } from './EntryPicker.tsx';

/** A playbook of another coalition: what to take over of it, and the booklet to read. */
export function OpenedDialog({
  path,
  opened,
  onTaken,
  onClose,
}: {
  path: string;
  opened: OpenedPlaybook;
  onTaken: () => void;
  onClose: () => void;
}) {
  const { t } = useTranslation('playbook');
  const today = useToday();
  const [chosen, setChosen] = useState<ReadonlySet<string>>(
    () => new Set(opened.items.filter((item) => item.canTake && !item.isHere).map((item) => item.id)),
  );
  const form = useFormSave({ onClose });
  const take = async (): Promise<void> => {
    const taken = await form.save(() => client.playbook.take({ path, ids: [...chosen], today }));
    if (taken !== undefined) onTaken();
  };
  return (
    <Dialog
      isOpen
      size="large"
      title={t('opened', { coalition: opened.coalition })}
      description={t('openedDetail', { day: dayWords(opened.packedOn) })}
      onClose={onClose}
      footer={
        <>
          <Button onPress={onClose}>{t('cancel')}</Button>
          <Button
            variant="primary"
            type="submit"
            form="playbook"
            keyHint="Mod+Enter"
            isLoading={form.isSaving}
            isDisabled={chosen.size === 0}
          >
            {t('take')}
          </Button>
        </>
      }
    >
      <Form id="playbook" onSubmit={() => void take()}>
        <FormProblem form={form} />
        <EntryPicker
          items={opened.items}
          chosen={chosen}
          onChange={setChosen}
          isFixed={(item) => !item.canTake}
          noteOf={(item) =>
            [item.canTake ? (item.isHere ? t('here') : item.detail) : t('readOnly'), item.provenance]
              .filter(Boolean)
              .join(' · ')
          }
        />
        <DocumentView document={opened.document} />
      </Form>
    </Dialog>
  );
}
