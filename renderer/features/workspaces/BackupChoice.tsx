import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { client } from '#renderer/api/client.ts';
import { orpc } from '#renderer/api/orpc-query.ts';
import { errorWords } from '#renderer/app/errors/error-words.ts';
import { sizeWords, whenWords } from '#renderer/app/words/instants.ts';
import { useNow } from '#renderer/app/words/use-now.ts';
import { Banner, Button, RadioGroup, Skeleton } from '#renderer/ui/index.ts';

/** The backups of a file that cannot be opened, and the way to put one in its place; the file itself is moved aside. */
export function BackupChoice({ workspacePath, onRestored }: { workspacePath: string; onRestored: () => void }) {
  const { t } = useTranslation('start');
  const now = useNow();
  const found = useQuery({
    ...orpc.backups.findFor.queryOptions({ input: { workspacePath }, meta: { shows: [] } }),
    gcTime: 0,
  });
  const [chosen, setChosen] = useState<string | null>(null);
  const [failure, setFailure] = useState<unknown>(null);
  const [isBusy, setIsBusy] = useState(false);

  if (found.isPending) return <Skeleton lines={3} />;
  if (found.isError)
    return (
      <Banner tone="danger" title={errorWords(found.error).what}>
        {errorWords(found.error).todo}
      </Banner>
    );
  if (found.data.length === 0) return <p className="text-ink-2">{t('failed.noBackups')}</p>;

  const backupPath = chosen ?? found.data[0]?.path ?? '';
  const restore = async (): Promise<void> => {
    setIsBusy(true);
    try {
      await client.backups.restoreOver({ workspacePath, backupPath });
      onRestored();
    } catch (error) {
      setFailure(error);
      setIsBusy(false);
    }
  };
  return (
    <div className="flex flex-col gap-3">
      <RadioGroup
        label={t('failed.choose')}
        options={found.data.slice(0, 12).map(({ path, at, name, bytes }) => ({
          id: path,
          label: name || whenWords(at, now),
          detail: name === '' ? sizeWords(bytes) : `${whenWords(at, now)}, ${sizeWords(bytes)}`,
        }))}
        value={backupPath}
        onChange={setChosen}
      />
      {failure !== null && (
        <Banner tone="danger" title={errorWords(failure).what}>
          {errorWords(failure).todo}
        </Banner>
      )}
      <p className="text-meta text-ink-3">{t('failed.aside')}</p>
      <div>
        <Button variant="primary" isLoading={isBusy} onPress={() => void restore()}>
          {t('failed.restore')}
        </Button>
      </div>
    </div>
  );
}
