import { useState } from 'react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { client } from '#renderer/api/client.ts';
import { showError } from '#renderer/app/errors/show-error.ts';
import { afterSave } from '#renderer/app/saving/after-save.ts';
import { FormDialog } from '#renderer/app/saving/FormDialog.tsx';
import { useFormSave } from '#renderer/app/saving/use-form-save.ts';
import { Button, RichTextEditor, TextField } from '#renderer/ui/index.ts';
import type { MessageBlock } from '#shared/contract/assets.ts';

/** The words of a shared block, and in how many texts a change is seen. */
export function BlockDialog({ block, onClose }: { block: MessageBlock | undefined; onClose: () => void }) {
  const { t } = useTranslation('assets');
  const [title, setTitle] = useState(block?.title ?? '');
  const [body, setBody] = useState(block?.body ?? '');
  const form = useFormSave({ fields: ['title', 'body'], onClose });
  const save = (): void => {
    void form.save(() =>
      block === undefined
        ? client.messageBlocks.create({ title, body })
        : client.messageBlocks.update({ id: block.id, version: block.version, patch: { title, body } }),
    );
  };
  const trash = (): void => {
    if (block === undefined) return;
    onClose();
    client.messageBlocks.trash({ id: block.id, version: block.version }).then((saved) => afterSave(saved), showError);
  };
  return (
    <FormDialog
      id="block"
      title={t(block === undefined ? 'blocks.add' : 'blocks.edit')}
      verb={t('blocks.save')}
      form={form}
      isDisabled={title.trim() === '' || body.trim() === ''}
      extra={
        block !== undefined && (
          <Button variant="quiet" onPress={trash}>
            {t('blocks.trash')}
          </Button>
        )
      }
      onSave={save}
      onClose={onClose}
    >
      <TextField
        label={t('blocks.titleField')}
        value={title}
        onChange={setTitle}
        isRequired
        autoFocus
        error={form.errorAt('title')}
      />
      <RichTextEditor
        label={t('blocks.body')}
        value={body}
        onChange={setBody}
        onSubmit={save}
        toolbar="small"
        minLines={3}
        error={form.errorAt('body')}
      />
      {block !== undefined && block.usedIn.length > 0 && (
        <p className="text-meta text-ink-2">{t('blocks.hint', { count: block.usedIn.length })}</p>
      )}
    </FormDialog>
  );
}
