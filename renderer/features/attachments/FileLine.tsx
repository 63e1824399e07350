import { Download, Eye, EyeOff, File, FileText, Image, Pencil, ScanSearch, Trash2, TriangleAlert } from 'lucide-react';
import { lazy } from 'react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { openDialog } from '#renderer/app/dialogs/dialogs.ts';
import { sizeWords } from '#renderer/app/words/instants.ts';
import { Icon, IconMenuButton, LinkButton, Tag } from '#renderer/ui/index.ts';
import type { Attachment } from '#shared/contract/attachments.ts';
import { dayOf } from '#shared/dates.ts';
import { previewOf } from '#shared/domain/attachments/media-types.ts';

import { shortDay } from '../partners/day-words.ts';
import { useTableNames } from '../partners/table-names.ts';
import { restrictFile, saveFileCopy, trashFile } from './file-changes.ts';

const ViewerDialog = lazy(async () => ({ default: (await import('./ViewerDialog.tsx')).ViewerDialog }));
const FileDialog = lazy(async () => ({ default: (await import('./FileDialog.tsx')).FileDialog }));

const icons = { image: Image, pdf: FileText, text: FileText, none: File } as const;

/** A file with its size, who added it and when, and what can be done with it. */
export function FileLine({ file }: { file: Attachment }) {
  const { t } = useTranslation('attachments');
  const { members, today } = useTableNames();
  const author = file.addedById === null ? undefined : members.get(file.addedById);
  const facts = { size: sizeWords(file.size), day: shortDay(dayOf(new Date(file.addedAt)), today) };
  const look = () => openDialog((close) => <ViewerDialog file={file} onClose={close} />);
  return (
    <li className="flex items-start gap-2 py-1.5">
      <Icon of={icons[previewOf(file.mediaType)]} size={15} className="mt-0.5 shrink-0 text-ink-3" />
      <div className="min-w-0 flex-1">
        <LinkButton isWrapped onPress={look}>
          {file.name}
        </LinkButton>
        <p className="flex flex-wrap items-center gap-x-2 gap-y-1 text-meta text-ink-3">
          {author === undefined ? t('meta', facts) : t('metaBy', { ...facts, name: author.name })}
          {file.isRestricted && <Tag icon={EyeOff}>{t('restricted')}</Tag>}
          {file.state !== 'here' && (
            <Tag tone="danger" icon={TriangleAlert}>
              {t(file.state)}
            </Tag>
          )}
          {file.textState === 'failed' && <span>{t('unread')}</span>}
        </p>
        {file.note !== '' && <p className="text-meta break-words text-ink-2">{file.note}</p>}
        {file.state !== 'here' && <p className="text-meta text-ink-2">{t(`${file.state}Detail`)}</p>}
      </div>
      <IconMenuButton
        size="small"
        label={t('more', { name: file.name })}
        entries={[
          { id: 'look', icon: ScanSearch, label: t('look'), run: look },
          { id: 'save', icon: Download, label: t('save'), run: () => void saveFileCopy(file) },
          {
            id: 'edit',
            icon: Pencil,
            label: t('edit'),
            run: () => void openDialog((close) => <FileDialog file={file} onClose={close} />),
          },
          {
            id: 'restrict',
            icon: file.isRestricted ? Eye : EyeOff,
            label: t(file.isRestricted ? 'unrestrict' : 'restrict'),
            run: () => restrictFile(file, !file.isRestricted),
          },
          { kind: 'separator', id: 'line' },
          { id: 'trash', icon: Trash2, label: t('trash'), run: () => trashFile(file) },
        ]}
      />
    </li>
  );
}
