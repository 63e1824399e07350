import { useQuery } from '@tanstack/react-query';
import { X } from 'lucide-react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { client } from '#renderer/api/client.ts';
import { orpc } from '#renderer/api/orpc-query.ts';
import { runAction } from '#renderer/app/actions/registry.ts';
import { showError } from '#renderer/app/errors/show-error.ts';
import { whenWords } from '#renderer/app/words/instants.ts';
import { useNow } from '#renderer/app/words/use-now.ts';
import { IconButton, PlainButton } from '#renderer/ui/index.ts';

const most = 5;

/** The workspaces that were opened on this computer before. */
export function RecentWorkspaces() {
  const { t } = useTranslation('start');
  const now = useNow();
  const recent = useQuery(orpc.workspaces.recent.queryOptions({ meta: { shows: ['workspaces'] } }));
  const shown = (recent.data ?? []).slice(0, most);
  if (shown.length === 0) return null;
  const forget = async (path: string): Promise<void> => {
    await client.workspaces.forgetRecent({ path });
    await recent.refetch();
  };
  return (
    <section aria-label={t('recent.title')} className="w-full max-w-words px-6">
      <h2 className="pb-1 text-section">{t('recent.title')}</h2>
      <ul className="divide-y divide-line border-y border-line">
        {shown.map(({ path, name, openedAt, exists }) => (
          <li key={path} className="flex items-center gap-2">
            <PlainButton
              onPress={() => void runAction('workspace.openPath', path)}
              className="flex min-w-0 flex-1 items-baseline gap-3 rounded-control px-2 py-2 hover:bg-hover"
            >
              <span className="shrink-0 font-name">
                <span className="sr-only">{t('recent.open')}</span> {name}
              </span>
              <span className="min-w-0 flex-1 truncate text-meta text-ink-3" title={path}>
                {path}
              </span>
              <span className={exists ? 'text-meta text-ink-3' : 'text-meta text-honey-ink'}>
                {exists ? whenWords(openedAt, now) : t('recent.missing')}
              </span>
            </PlainButton>
            <IconButton
              label={t('recent.forget', { name })}
              icon={X}
              size="small"
              onPress={() => void forget(path).catch(showError)}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}
