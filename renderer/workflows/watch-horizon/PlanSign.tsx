import { useTranslation } from '#renderer/i18n/use-translation.ts';

import type { Readiness } from '#shared/domain/horizon/readiness.ts';

/** The shape of a mark alone: a full, half or open diamond for plans, a dot for what records tell; honey only where a plan is missing. */
export function PlanShape({ state, size = 16 }: { state: Readiness; size?: number }) {
  const diamond = 'M8 1 L15 8 L8 15 L1 8 Z';
  return (
    <svg viewBox="0 0 16 16" width={size} height={size} aria-hidden className="shrink-0">
      {state === 'told' && <circle cx="8" cy="8" r="5" fill="var(--bg)" stroke="var(--ink-2)" strokeWidth="1.5" />}
      {state === 'none' && (
        <path d={diamond} fill="var(--honey)" stroke="var(--honey-ink)" strokeWidth="1.5" strokeLinejoin="round" />
      )}
      {state === 'started' && (
        <>
          <path d={diamond} fill="var(--bg)" stroke="var(--ink-2)" strokeWidth="1.5" strokeLinejoin="round" />
          <path d="M8 1 L8 15 L1 8 Z" fill="var(--ink-2)" />
        </>
      )}
      {state === 'ready' && (
        <path d={diamond} fill="var(--ink-2)" stroke="var(--ink-2)" strokeWidth="1.5" strokeLinejoin="round" />
      )}
    </svg>
  );
}

/** A plan's state as shape and words. */
export function PlanSign({ state }: { state: Readiness }) {
  const { t } = useTranslation('horizon');
  return (
    <span
      className={`flex items-center gap-1.5 whitespace-nowrap ${state === 'none' ? 'font-name text-honey-ink' : 'text-ink-2'}`}
    >
      <PlanShape state={state} size={14} />
      {t(`readiness.${state}`)}
    </span>
  );
}
