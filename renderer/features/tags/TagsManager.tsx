import { Trash2 } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { client } from '#renderer/api/client.ts';
import { errorWords, fieldError } from '#renderer/app/errors/error-words.ts';
import { showError } from '#renderer/app/errors/show-error.ts';
import { afterSave } from '#renderer/app/saving/after-save.ts';
import { Dialog, IconButton, InlineEdit, SearchField, showToast } from '#renderer/ui/index.ts';
import type { Tag } from '#shared/contract/tags.ts';
import { foldText } from '#shared/text.ts';

import { useTags } from './use-tags.ts';

/** All tags with their counts: rename where they stand, remove with one undo. */
export function TagsManager({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('partners');
  const tags = useTags();
  const [text, setText] = useState('');
  const shown = tags.filter((tag) => foldText(tag.name).includes(foldText(text)));
  return (
    <Dialog isOpen onClose={onClose} title={t('tags.title')} isDismissable>
      <div className="flex flex-col gap-3">
        {tags.length > 8 && <SearchField label={t('tags.find')} value={text} onChange={setText} autoFocus />}
        {tags.length === 0 && <p className="text-ink-2">{t('tags.none')}</p>}
        <ul aria-label={t('tags.title')} className="divide-y divide-line">
          {shown.map((tag) => (
            <TagLine key={tag.id} tag={tag} />
          ))}
        </ul>
      </div>
    </Dialog>
  );
}

function TagLine({ tag }: { tag: Tag }) {
  const { t } = useTranslation('partners');
  const counts = [
    ...(tag.peopleCount > 0 ? [t('tags.people', { count: tag.peopleCount })] : []),
    ...(tag.organizationsCount > 0 ? [t('tags.organizations', { count: tag.organizationsCount })] : []),
  ];
  const rename = (name: string): void => {
    client.tags
      .rename({ id: tag.id, version: tag.version, name: name.trim() })
      .then(afterSave)
      .catch((error: unknown) => {
        const problem = fieldError(error);
        if (problem === null) showError(error);
        else showToast({ tone: 'honey', title: problem.words, detail: errorWords(error).safe });
      });
  };
  return (
    <li className="flex items-center gap-2 py-1">
      <div className="min-w-0 flex-1">
        <InlineEdit
          label={t('tags.name')}
          value={tag.name}
          onSave={rename}
          validate={(name) => (name.trim() === '' ? t('tags.needed') : undefined)}
        />
      </div>
      <span className="shrink-0 text-meta text-ink-3">{counts.join(', ')}</span>
      <IconButton
        icon={Trash2}
        size="small"
        label={t('tags.remove', { name: tag.name })}
        onPress={() => void client.tags.remove({ id: tag.id }).then(afterSave, showError)}
      />
    </li>
  );
}
