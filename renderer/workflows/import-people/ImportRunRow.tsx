import { useTranslation } from '#renderer/i18n/use-translation.ts';

import { useNow } from '#renderer/app/words/use-now.ts';
import { whenWords } from '#renderer/app/words/instants.ts';
import { Button, LinkButton, PlainCell, PlainRow, Tag } from '#renderer/ui/index.ts';
import { importPresets } from '#shared/content/import-presets.ts';
import type { ImportRun } from '#shared/contract/import-runs.ts';

const sources = ['csv', 'xlsx', 'vcard', 'pasted', 'json', 'calendar', 'contacts'] as const;

/** One import of the list. */
export function ImportRunRow({
  run,
  onTakeBack,
  onRejects,
}: {
  run: ImportRun;
  onTakeBack: () => void;
  onRejects: () => void;
}) {
  const { t } = useTranslation('imports');
  const now = useNow();
  const source = sources.find((each) => each === run.source) ?? 'csv';
  const preset = importPresets.find(({ id }) => id === run.preset)?.label;
  const counts = [
    run.created > 0 && t('runs.created', { count: run.created }),
    run.newOrganizations > 0 && run.source !== 'json' && t('runs.organizations', { count: run.newOrganizations }),
    run.updated > 0 && t('runs.updated', { count: run.updated }),
    run.skipped > 0 && t('runs.skipped', { count: run.skipped }),
  ].filter((words) => words !== false);
  return (
    <PlainRow isQuiet={run.state === 'takenBack' || run.state === 'undone'}>
      <PlainCell isHeader>
        <span className="block truncate font-name" title={run.fileName}>
          {run.fileName}
        </span>
        <span className="block truncate text-meta text-ink-2">{preset ?? t(`runs.sources.${source}`)}</span>
      </PlainCell>
      <PlainCell>
        <span className="block">{whenWords(run.at, now)}</span>
        <span className="block truncate text-meta text-ink-2">{run.memberName}</span>
      </PlainCell>
      <PlainCell>{counts.length === 0 ? t('runs.nothing') : counts.join(', ')}</PlainCell>
      <PlainCell>
        {run.rejected > 0 && run.keptRejects > 0 && (
          <LinkButton onPress={onRejects}>{t('runs.rejected', { count: run.rejected })}</LinkButton>
        )}
        {run.rejected > 0 && run.keptRejects === 0 && t('runs.rejected', { count: run.rejected })}
      </PlainCell>
      <PlainCell>
        {run.state === 'in' ? (
          <Button size="small" aria-label={t('runs.takeBackOf', { file: run.fileName })} onPress={onTakeBack}>
            {t('runs.takeBack')}
          </Button>
        ) : (
          <>
            <Tag>{t(`runs.states.${run.state}`)}</Tag>
            {run.kept > 0 && <span className="block text-meta text-ink-2">{t('runs.kept', { count: run.kept })}</span>}
          </>
        )}
      </PlainCell>
    </PlainRow>
  );
}
