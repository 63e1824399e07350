import { useTranslation } from '#renderer/i18n/use-translation.ts';

import { Button, PlainCell, PlainRow, PlainTable } from '#renderer/ui/index.ts';
import type { WorkspaceFileReport } from '#shared/contract/imports.ts';

/** What a file of another workspace would bring, list by list. */
export function WorkspaceFile({
  report,
  onApply,
  onBack,
}: {
  report: WorkspaceFileReport;
  onApply: () => void;
  onBack: () => void;
}) {
  const { t } = useTranslation('imports');
  const fresh = report.lists.reduce((sum, list) => sum + list.rows - list.known - list.matched, 0);
  const matched = report.lists.reduce((sum, list) => sum + list.matched, 0);
  return (
    <div className="mx-auto flex max-w-160 flex-col gap-4">
      <header className="flex flex-col gap-1">
        <h2 className="font-words text-statement font-strong text-ink">{t('workspace.headline')}</h2>
        <p className="text-ink-2">{t('workspace.detail')}</p>
      </header>
      <PlainTable
        label={t('workspace.headline')}
        columns={[
          { id: 'list', header: t('workspace.list') },
          { id: 'rows', header: t('workspace.rows'), width: 'w-24', align: 'end' },
          { id: 'known', header: t('workspace.known'), width: 'w-28', align: 'end' },
          { id: 'matched', header: t('workspace.matched'), width: 'w-28', align: 'end' },
          { id: 'new', header: t('workspace.new'), width: 'w-24', align: 'end' },
        ]}
      >
        {report.lists.map(({ name, rows, known, matched: found }) => (
          <PlainRow key={name}>
            <PlainCell isHeader>{listWords(name)}</PlainCell>
            <PlainCell align="end">{rows}</PlainCell>
            <PlainCell align="end">{known}</PlainCell>
            <PlainCell align="end">{found}</PlainCell>
            <PlainCell align="end">{rows - known - found}</PlainCell>
          </PlainRow>
        ))}
      </PlainTable>
      <footer className="sticky -bottom-6 -mb-6 flex items-center gap-3 border-t border-line bg-bg pt-4 pb-6">
        <Button variant="primary" autoFocus isDisabled={fresh + matched === 0} onPress={onApply}>
          {t('workspace.apply', { count: fresh })}
        </Button>
        <Button onPress={onBack}>{t('map.back')}</Button>
        {fresh + matched === 0 && <span className="text-meta text-ink-2">{t('review.nothing')}</span>}
      </footer>
    </div>
  );
}

/** `followUps` is shown as "Follow ups". */
function listWords(name: string): string {
  const words = name.replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase();
  return words.slice(0, 1).toUpperCase() + words.slice(1);
}
