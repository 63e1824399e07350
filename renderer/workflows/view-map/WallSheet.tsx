import type { ReactNode } from 'react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { StanceGlyph } from '#renderer/ui/index.ts';
import { stances } from '#shared/content/stances.ts';

/** A picture on a printed sheet: what it shows, for which decision and when, and how to read the shapes. */
export function WallSheet({ title, subtitle, children }: { title: string; subtitle: string; children: ReactNode }) {
  const { t } = useTranslation('map');
  return (
    <div className="flex flex-col gap-3 bg-bg text-ink">
      <header className="flex items-baseline gap-4">
        <h1 className="font-words text-record">{title}</h1>
        <p className="text-ink-2">{subtitle}</p>
        <ul aria-label={t('read.title')} className="ml-auto flex gap-4 text-meta">
          {stances.map((stance) => (
            <li key={stance.id} className="flex items-center gap-1.5">
              <StanceGlyph band={stance.band} size={13} />
              {stance.label}
            </li>
          ))}
        </ul>
      </header>
      {children}
    </div>
  );
}
