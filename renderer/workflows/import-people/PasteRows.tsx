import { useState, type ClipboardEvent } from 'react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';

import { client } from '#renderer/api/client.ts';
import { showError } from '#renderer/app/errors/show-error.ts';
import { Button, TextArea } from '#renderer/ui/index.ts';
import { tableText } from '#shared/domain/table-text.ts';

import type { ImportedFile } from './import-steps.ts';

/** Takes rows that were copied in a spreadsheet or from a web page. */
export function PasteRows({ onChosen }: { onChosen: (file: ImportedFile) => void }) {
  const { t } = useTranslation('imports');
  const [text, setText] = useState('');

  const take = async (rows: string) => {
    if (rows.trim() === '') return;
    try {
      const { path } = await client.imports.paste({ text: rows });
      onChosen({ path, name: t('paste.name'), isPasted: true });
    } catch (error) {
      showError(error);
    }
  };

  const onPaste = (event: ClipboardEvent) => {
    const rows = tableText(event.clipboardData.getData('text/html'));
    if (rows === '') return;
    event.preventDefault();
    setText(rows);
  };

  return (
    <div className="flex w-full flex-col gap-2 text-start" onPaste={onPaste}>
      <TextArea
        label={t('paste.label')}
        description={t('paste.detail')}
        value={text}
        onChange={setText}
        rows={3}
        onSubmit={() => void take(text)}
      />
      <span>
        <Button isDisabled={text.trim() === ''} keyHint="Mod+Enter" onPress={() => void take(text)}>
          {t('paste.button')}
        </Button>
      </span>
    </div>
  );
}
