import { useTranslation } from 'react-i18next';
import { classNames } from '#renderer/ui/index.ts';
import { campaignPhases } from '#shared/content/campaigns.ts';
import type { CampaignDetail } from '#shared/contract/campaigns.ts';
import { dayWords } from '#shared/domain/day-words.ts';
import { addDays, addMonths, daysBetween, type IsoDay } from '#shared/dates.ts';

import { spanWords } from './campaign-words.ts';

/** Phases as bars over the months, with what lies outside, the uses of texts, and today. The list under it says the same in words. */
export function CampaignTimeline({ detail, today }: { detail: CampaignDetail; today: IsoDay }) {
  const { t } = useTranslation('campaigns');
  const { phases, events, uses, conflicts } = detail;
  const days = phases.flatMap((phase) => [phase.startsOn, phase.endsOn]).toSorted();
  const first = (days[0] ?? today).slice(0, 8).concat('01');
  const last = addDays(addMonths((days.at(-1) ?? today).slice(0, 8).concat('01'), 1), -1);
  const length = daysBetween(first, last) + 1;
  const at = (day: IsoDay): number => (daysBetween(first, day) / length) * 100;
  const isIn = (day: IsoDay): boolean => day >= first && day <= last;
  const busy = new Set(conflicts.map(({ eventId }) => eventId));
  return (
    <figure>
      <div aria-hidden className="relative ml-40 border-b border-line pb-1 text-meta text-ink-2">
        <div className="flex">
          {monthsOf(first, last).map(({ day, label, share }) => (
            <span key={day} className="truncate border-l border-line pl-1" style={{ width: `${share}%` }}>
              {label}
            </span>
          ))}
        </div>
      </div>
      <div aria-hidden className="relative">
        <div className="absolute inset-y-0 right-0 left-40">
          {events
            .filter((event) => isIn(event.startsOn))
            .map((event) => (
              <span
                key={`${event.id} ${event.startsOn}`}
                title={`${event.title}, ${dayWords(event.startsOn)}`}
                className={classNames('absolute inset-y-0 w-0.5', busy.has(event.id) ? 'bg-honey-ink' : 'bg-line-2')}
                style={{ left: `${at(event.startsOn)}%` }}
              />
            ))}
          {isIn(today) && (
            <span
              className="absolute inset-y-0 border-l-2 border-dashed border-accent"
              style={{ left: `${at(today)}%` }}
            />
          )}
        </div>
        {phases.map((phase) => (
          <div key={phase.id} className="relative flex h-9 items-center border-b border-line">
            <span className="w-40 shrink-0 truncate pr-3 text-meta">{labelOf(phase.phase)}</span>
            <div className="relative h-full flex-1">
              <span
                title={spanWords(phase.startsOn, phase.endsOn)}
                className={classNames(
                  'absolute inset-y-2 rounded-tag border',
                  phase.endsOn < today ? 'border-ctl bg-sunken' : 'border-accent bg-accent-soft',
                )}
                style={{
                  left: `${at(phase.startsOn)}%`,
                  width: `${at(addDays(phase.endsOn, 1)) - at(phase.startsOn)}%`,
                }}
              />
            </div>
          </div>
        ))}
        <div className="relative flex h-9 items-center">
          <span className="w-40 shrink-0 truncate pr-3 text-meta text-ink-2">{t('plan.usesRow')}</span>
          <div className="relative h-full flex-1">
            {uses
              .filter((use) => isIn(use.usedOn))
              .map((use) => (
                <span
                  key={use.id}
                  title={`${use.title}, ${dayWords(use.usedOn)}`}
                  className="absolute top-3 size-2.5 -translate-x-1/2 rounded-full bg-moss"
                  style={{ left: `${at(use.usedOn)}%` }}
                />
              ))}
          </div>
        </div>
      </div>
      <figcaption className="mt-3 text-meta text-ink-2">
        <ul aria-label={t('plan.phases')} className="columns-1 gap-6 panel:columns-2">
          {phases.map((phase) => (
            <li key={phase.id}>
              <span className="text-ink">{labelOf(phase.phase)}</span> {spanWords(phase.startsOn, phase.endsOn)}
              {phase.note !== '' && <span className="block wrap-anywhere">{phase.note}</span>}
            </li>
          ))}
          {events
            .filter((event) => isIn(event.startsOn))
            .map((event) => (
              <li key={`${event.id} ${event.startsOn}`}>
                <span className="text-ink">{event.title}</span> {dayWords(event.startsOn)}
              </li>
            ))}
        </ul>
      </figcaption>
    </figure>
  );
}

function labelOf(id: string): string {
  return campaignPhases.find((phase) => phase.id === id)?.label ?? id;
}

/** The months from a first of a month to a last, each with its share of the width. */
function monthsOf(first: IsoDay, last: IsoDay): { day: IsoDay; label: string; share: number }[] {
  const length = daysBetween(first, last) + 1;
  const months: { day: IsoDay; label: string; share: number }[] = [];
  for (let day = first; day <= last; day = addMonths(day, 1)) {
    const share = (daysBetween(day, addMonths(day, 1)) / length) * 100;
    const label = new Date(`${day}T12:00:00`).toLocaleDateString('en-US', { month: 'short' });
    months.push({ day, label: day.endsWith('-01-01') ? `${label} ${day.slice(0, 4)}` : label, share });
  }
  return months;
}
