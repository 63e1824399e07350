import { useQuery } from '@tanstack/react-query';
import { Paperclip } from 'lucide-react';
import { useState, type DragEvent } from 'react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { orpc } from '#renderer/api/orpc-query.ts';
import { useDeviceSettings } from '#renderer/app/settings/use-device-settings.ts';
import { LinkButton, Section } from '#renderer/ui/index.ts';
import type { AttachmentRecord } from '#shared/contract/attachments.ts';

import { addDropped, chooseFileFor } from './add-files.ts';
import { FileLine } from './FileLine.tsx';

/** The files on a record, and the place to drop more. */
export function AttachmentsSection({
  recordType,
  recordId,
}: {
  recordType: AttachmentRecord['type'];
  recordId: string;
}) {
  const { t } = useTranslation('attachments');
  const { discreet } = useDeviceSettings();
  const [isOver, setOver] = useState(false);
  const record = { type: recordType, id: recordId };
  const files = useQuery(
    orpc.attachments.list.queryOptions({ input: { record }, meta: { shows: ['attachments', 'trash', 'members'] } }),
  );
  const all = files.data ?? [];
  const shown = discreet ? all.filter((file) => !file.isRestricted) : all;
  const hidden = all.length - shown.length;
  const over = (event: DragEvent, is: boolean): void => {
    if (!event.dataTransfer.types.includes('Files')) return;
    event.preventDefault();
    event.stopPropagation();
    setOver(is);
  };
  const drop = (event: DragEvent): void => {
    over(event, false);
    const dropped = [...event.dataTransfer.files];
    if (dropped.length > 0) void addDropped(record, dropped);
  };
  return (
    // A drop is a second way: the button adds files by keyboard.
    <div
      role="presentation"
      className={`rounded-card ${isOver ? 'bg-accent-soft outline-2 outline-accent outline-dashed' : ''}`}
      onDragEnter={(event) => over(event, true)}
      onDragOver={(event) => over(event, true)}
      onDragLeave={(event) => over(event, false)}
      onDrop={drop}
    >
      <Section
        title={t('title')}
        count={all.length === 0 ? undefined : all.length}
        action={
          <LinkButton icon={Paperclip} onPress={() => void chooseFileFor(record)}>
            {t('add')}
          </LinkButton>
        }
      >
        {shown.length === 0 && hidden === 0 && !files.isPending && <p className="text-ink-3">{t('none')}</p>}
        {shown.length > 0 && (
          <ul className="divide-y divide-line">
            {shown.map((file) => (
              <FileLine key={file.id} file={file} />
            ))}
          </ul>
        )}
        {hidden > 0 && <p className="text-meta text-ink-3">{t('hidden', { count: hidden })}</p>}
      </Section>
    </div>
  );
}
