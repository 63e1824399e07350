import { useTranslation } from 'react-i18next';
import { Kbd } from '#renderer/ui/index.ts';

/** A key that works on this screen, or several of one kind: `{ keys: 'J K', label: 'Move' }`. */
export interface FooterKey {
  readonly keys: string;
  readonly label: string;
}

/** What the keys do here on the left; what was done and saved on the right. */
export function StatusBar({ keys = [] }: { keys?: readonly FooterKey[] | undefined }) {
  const { t } = useTranslation('shell');
  return (
    <footer aria-label={t('status.label')} className="flex h-status-bar shrink-0 items-center gap-4 border-t border-line bg-chrome px-4 text-meta text-ink-2">
      <ul aria-label={t('keysHere')} className="flex min-w-0 gap-4 overflow-hidden">
        {keys.slice(0, 6).map((key) => (
          <li key={key.keys} className="flex items-center gap-1.5 whitespace-nowrap">
            <Kbd keys={key.keys} />
            {key.label}
          </li>
        ))}
      </ul>
    </footer>
  );
}
