import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { client } from '#renderer/api/client.ts';
import { showError } from '#renderer/app/errors/show-error.ts';
import { agoWords } from '#renderer/app/words/instants.ts';
import { useNow } from '#renderer/app/words/use-now.ts';
import { Button, Tag } from '#renderer/ui/index.ts';
import type { KeptCalendarFile } from '#shared/contract/calendar-files.ts';

/** A file that is kept up to date: what it holds, when it was written, and what to do when it could not be. */
export function KeptFile({ file }: { file: KeptCalendarFile }) {
  const { t } = useTranslation('events');
  const now = useNow();
  const { id, path, label, scope, writtenAt, events, failure, includesRestricted } = file;
  const whose = scope.of === 'all' ? t('files.all') : scope.of === 'me' ? t('files.mine') : label || t('files.gone');
  return (
    <li className="flex items-center gap-3 py-2">
      <span className="min-w-0 flex-1">
        <bdi className="block truncate font-name" title={path}>
          {path}
        </bdi>
        <span className="block truncate text-meta text-ink-2">
          {[
            whose,
            includesRestricted ? t('files.withRestricted') : '',
            writtenAt === null
              ? t('files.never')
              : t('files.written', { count: events, ago: agoWords(writtenAt, now) }),
          ]
            .filter(Boolean)
            .join(', ')}
        </span>
        {failure !== null && <span className="block text-meta text-danger">{t(`files.failures.${failure}`)}</span>}
      </span>
      {failure !== null && <Tag tone="danger">{t('files.failed')}</Tag>}
      <Button size="small" onPress={() => void client.calendarFiles.writeNow({ id }).catch(showError)}>
        {t('files.writeNow')}
      </Button>
      <Button size="small" variant="quiet" onPress={() => void client.calendarFiles.stop({ id }).catch(showError)}>
        {t('files.stop')}
      </Button>
    </li>
  );
}
