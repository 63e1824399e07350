import { TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { Icon } from '#renderer/ui/index.ts';
import { campaignPhases } from '#shared/content/campaigns.ts';
import type { CampaignDetail } from '#shared/contract/campaigns.ts';
import { dayWords } from '#shared/domain/day-words.ts';

import { spanWords } from './campaign-words.ts';

/** What a timeline shows, in words: the phases, what lies outside, and the texts that went out. */
export function TimelineList({
  phases,
  events,
  uses,
  busy,
}: {
  phases: CampaignDetail['phases'];
  events: CampaignDetail['events'];
  uses: CampaignDetail['uses'];
  /** The events that lie in the way of a phase. */
  busy: ReadonlySet<string>;
}) {
  const { t } = useTranslation('campaigns');
  return (
    <figcaption className="mt-4 grid grid-cols-1 gap-x-10 gap-y-4 text-meta text-ink-2 panel:grid-cols-2">
      <Lines title={t('plan.phases')} none={t('plan.noneHere')}>
        {phases.map((phase) => (
          <li key={phase.id}>
            <span className="text-ink">
              {campaignPhases.find(({ id }) => id === phase.phase)?.label ?? phase.phase}
            </span>{' '}
            {spanWords(phase.startsOn, phase.endsOn)}
            {phase.note !== '' && <span className="block wrap-anywhere">{phase.note}</span>}
          </li>
        ))}
      </Lines>
      <div className="flex flex-col gap-4">
        <Lines title={t('plan.outside')} none={t('plan.noneHere')}>
          {events.map((event) => (
            <li key={`${event.id} ${event.startsOn}`} className="flex items-center gap-1.5">
              <span className="text-ink wrap-anywhere">{event.title}</span> {dayWords(event.startsOn)}
              {busy.has(event.id) && (
                <span className="flex items-center gap-1 text-honey-ink">
                  <Icon of={TriangleAlert} size={14} />
                  {t('plan.inTheWay')}
                </span>
              )}
            </li>
          ))}
        </Lines>
        {uses.length > 0 && (
          <Lines title={t('plan.usesRow')} none="">
            {uses.map((use) => (
              <li key={use.id}>
                <span className="text-ink wrap-anywhere">{use.title}</span> {dayWords(use.usedOn)}
              </li>
            ))}
          </Lines>
        )}
      </div>
    </figcaption>
  );
}

function Lines({ title, none, children }: { title: string; none: string; children: readonly ReactNode[] }) {
  return (
    <div>
      <p aria-hidden className="mb-1 font-medium text-ink-2">
        {title}
      </p>
      {children.length === 0 ? (
        <p>{none}</p>
      ) : (
        <ul aria-label={title} className="flex flex-col gap-1">
          {children}
        </ul>
      )}
    </div>
  );
}
