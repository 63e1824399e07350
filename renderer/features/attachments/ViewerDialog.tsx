import { useQuery } from '@tanstack/react-query';
import { Download } from 'lucide-react';
import { useCallback, useEffect, useRef, useState } from 'react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { orpc } from '#renderer/api/orpc-query.ts';
import { errorWords } from '#renderer/app/errors/error-words.ts';
import { Banner, Button, Dialog, ErrorState, Skeleton } from '#renderer/ui/index.ts';
import type { Attachment } from '#shared/contract/attachments.ts';
import { previewOf } from '#shared/domain/attachments/media-types.ts';

import { saveFileCopy } from './file-changes.ts';
import { PdfPages } from './PdfPages.tsx';
import { mostShown, readBytes } from './read-bytes.ts';

/** A quick look at a file: pictures and PDFs as they are drawn, texts by their words, anything else by a word of warning. */
export function ViewerDialog({ file, onClose }: { file: Attachment; onClose: () => void }) {
  const { t } = useTranslation('attachments');
  return (
    <Dialog
      isOpen
      size="large"
      title={file.name}
      onClose={onClose}
      footer={
        <>
          <Button onPress={onClose}>{t('viewer.close')}</Button>
          {file.state === 'here' && (
            <Button variant="primary" icon={Download} onPress={() => void saveFileCopy(file)}>
              {t('save')}
            </Button>
          )}
        </>
      }
    >
      {file.note !== '' && <p className="mb-3 text-ink-2">{file.note}</p>}
      <Preview file={file} />
    </Dialog>
  );
}

function Preview({ file }: { file: Attachment }) {
  const { t } = useTranslation('attachments');
  const preview = previewOf(file.mediaType);
  if (file.state !== 'here') return <Gone file={file} state={file.state} hasWords={preview === 'text'} />;
  if (preview === 'none')
    return (
      <div className="flex flex-col gap-2">
        <p>{t('viewer.noPreview')}</p>
        <p className="text-ink-2">{t('viewer.warning')}</p>
      </div>
    );
  if (preview === 'text') return <Words id={file.id} />;
  if (file.size > mostShown) return <p>{t('viewer.tooLarge')}</p>;
  return <Drawn file={file} preview={preview} />;
}

/** A file whose bytes are lost: what to do, and the words that were read from it before. */
function Gone({ file, state, hasWords }: { file: Attachment; state: 'missing' | 'changed'; hasWords: boolean }) {
  const { t } = useTranslation('attachments');
  return (
    <div className="flex flex-col gap-3">
      <Banner tone="danger" title={t(state)}>
        {t(`${state}Detail`)}
      </Banner>
      {hasWords && <Words id={file.id} />}
    </div>
  );
}

function Words({ id }: { id: string }) {
  const { t } = useTranslation('attachments');
  const words = useQuery(orpc.attachments.text.queryOptions({ input: { id }, meta: { shows: ['attachments'] } }));
  if (words.isPending) return <Skeleton lines={6} />;
  if (words.isError) return <ErrorState {...errorWords(words.error)} />;
  if (words.data.text === '') return <p>{t(words.data.state === 'waiting' ? 'viewer.waiting' : 'viewer.noWords')}</p>;
  return <p className="max-w-sheet font-words break-words whitespace-pre-wrap">{words.data.text}</p>;
}

function Drawn({ file, preview }: { file: Attachment; preview: 'image' | 'pdf' }) {
  const { t } = useTranslation('attachments');
  const [isFailed, setFailed] = useState(false);
  const fail = useCallback(() => setFailed(true), []);
  const bytes = useQuery({
    queryKey: ['attachment-bytes', file.id],
    queryFn: ({ signal }) => readBytes(file, signal),
    gcTime: 0,
    retry: false,
  });
  if (isFailed) return <p>{t('viewer.failed')}</p>;
  if (bytes.isPending) return <Skeleton lines={8} label={t('viewer.loading', { name: file.name })} />;
  if (bytes.isError) return <ErrorState {...errorWords(bytes.error)} />;
  return preview === 'pdf' ? (
    <PdfPages bytes={bytes.data} name={file.name} onFailed={fail} />
  ) : (
    <Picture bytes={bytes.data} file={file} onFailed={fail} />
  );
}

function Picture({
  bytes,
  file,
  onFailed,
}: {
  bytes: Uint8Array<ArrayBuffer>;
  file: Attachment;
  onFailed: () => void;
}) {
  const image = useRef<HTMLImageElement>(null);
  useEffect(() => {
    const url = URL.createObjectURL(new Blob([bytes], { type: file.mediaType }));
    if (image.current !== null) image.current.src = url;
    return () => URL.revokeObjectURL(url);
  }, [bytes, file.mediaType]);
  return (
    <img ref={image} alt={file.note || file.name} onError={onFailed} className="mx-auto max-h-[70vh] rounded-card" />
  );
}
