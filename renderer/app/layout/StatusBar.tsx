import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { Kbd } from '#renderer/ui/index.ts';
import { StatusFacts } from './StatusFacts.tsx';

/** A key that works on this screen, or several of one kind: `{ keys: 'J K', label: 'Move' }`. */
export interface FooterKey {
  readonly keys: string;
  readonly label: string;
}

/** What the keys do here on the left; what was done and saved on the right. */
export function StatusBar({ keys }: { keys?: readonly FooterKey[] | undefined }) {
  const { t } = useTranslation('shell');
  return (
    <footer
      aria-label={t('status.label')}
      className="flex h-status-bar shrink-0 items-center gap-4 border-t border-line bg-chrome px-4 text-meta text-ink-2"
    >
      {keys !== undefined && keys.length > 0 && (
        <ul aria-label={t('keysHere')} className="flex h-full min-w-0 flex-1 flex-wrap gap-x-4 overflow-hidden">
          {keys.slice(0, 6).map((key) => (
            <li key={key.keys} className="flex h-full items-center gap-1.5 whitespace-nowrap">
              <Kbd keys={key.keys} />
              <span className="sr-only">{key.keys}</span>
              {key.label}
            </li>
          ))}
        </ul>
      )}
      <StatusFacts />
    </footer>
  );
}
