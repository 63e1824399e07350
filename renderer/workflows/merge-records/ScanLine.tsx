import { RefreshCw, TriangleAlert } from 'lucide-react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { numberWords, whenWords } from '#renderer/app/words/instants.ts';
import { useNow } from '#renderer/app/words/use-now.ts';
import { Button, Icon, LinkButton, ProgressBar } from '#renderer/ui/index.ts';
import type { JobProgress } from '#shared/contract/jobs.ts';

/** Storage counts changed records up to so many. */
const mostCounted = 1_000;

/** When records were compared last, what changed since, and how far a new comparison is. */
export function ScanLine({
  scan,
  running,
  onStart,
  onStop,
}: {
  scan: { readonly scannedAt: string | null; readonly compared: number; readonly changedSince: number };
  running: { readonly progress: JobProgress | null } | null;
  onStart: () => void;
  onStop: () => void;
}) {
  const { t } = useTranslation('duplicates');
  const now = useNow();
  if (running !== null) return <Running progress={running.progress} onStop={onStop} />;
  const { scannedAt, compared, changedSince } = scan;
  const isMany = changedSince >= mostCounted;
  return (
    <div className="flex min-h-11 shrink-0 flex-wrap items-center gap-x-3 gap-y-1 border-b border-line px-5 py-1.5 text-ink-2">
      <span>
        {scannedAt === null
          ? t('scan.never')
          : t('scan.last', { compared: numberWords(compared), when: whenWords(scannedAt, now) })}
      </span>
      {changedSince > 0 && (
        <span className="inline-flex items-center gap-1.5 text-honey-ink">
          <Icon of={TriangleAlert} size={14} />
          {isMany
            ? t('scan.changedMany', { count: mostCounted - 1 })
            : t('scan.changed', { count: changedSince, number: numberWords(changedSince) })}
        </span>
      )}
      <span className="ml-auto">
        <Button size="small" icon={RefreshCw} onPress={onStart}>
          {t(scannedAt === null ? 'scan.look' : 'scan.again')}
        </Button>
      </span>
    </div>
  );
}

function Running({ progress, onStop }: { progress: JobProgress | null; onStop: () => void }) {
  const { t } = useTranslation('duplicates');
  const { done = 0, total = 0 } = progress ?? {};
  return (
    <div className="flex min-h-11 shrink-0 items-center gap-4 border-b border-line px-5 py-1.5">
      <div className="min-w-0 flex-1">
        <ProgressBar
          label={t('scan.running')}
          value={total === 0 ? undefined : done / total}
          detail={total === 0 ? '' : t('scan.progress', { done: numberWords(done), total: numberWords(total) })}
        />
      </div>
      <LinkButton onPress={onStop} isDisabled={progress === null}>
        {t('scan.stop')}
      </LinkButton>
    </div>
  );
}
