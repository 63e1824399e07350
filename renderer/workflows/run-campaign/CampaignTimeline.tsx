import { ChevronLeft, ChevronRight } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { IconButton, SegmentedControl, classNames } from '#renderer/ui/index.ts';
import { campaignPhases } from '#shared/content/campaigns.ts';
import type { CampaignDetail } from '#shared/contract/campaigns.ts';
import {
  openingDay,
  timelineScales,
  wholeWindow,
  windowAround,
  windowBeside,
  type TimelineScale,
} from '#shared/domain/campaigns/timeline-window.ts';
import { dayWords } from '#shared/domain/day-words.ts';
import { addDays, daysBetween, type IsoDay } from '#shared/dates.ts';

import { spanWords, windowWords } from './campaign-words.ts';
import { TimelineHead } from './TimelineHead.tsx';
import { TimelineList } from './TimelineList.tsx';

/** Phases as bars over the whole, a quarter or a month, with what lies outside, the uses of texts, and today. The list under it says the same in words. */
export function CampaignTimeline({ detail, today }: { detail: CampaignDetail; today: IsoDay }) {
  const { t } = useTranslation('campaigns');
  const { phases, events, uses, conflicts } = detail;
  const whole = wholeWindow(
    phases.flatMap((phase) => [phase.startsOn, phase.endsOn]),
    today,
  );
  const [scale, setScale] = useState<TimelineScale>('whole');
  const [day, setDay] = useState(() => openingDay(today, whole));
  const shown = windowAround(scale, day, whole);
  const { first, last } = shown;
  const length = daysBetween(first, last) + 1;
  const at = (each: IsoDay): number => Math.min(100, Math.max(0, (daysBetween(first, each) / length) * 100));
  const isIn = (each: IsoDay): boolean => each >= first && each <= last;
  const seen = {
    phases: phases.filter((phase) => phase.endsOn >= first && phase.startsOn <= last),
    events: events.filter((event) => isIn(event.startsOn)),
    uses: uses.filter((use) => isIn(use.usedOn)),
  };
  const busy = new Set(conflicts.map(({ eventId }) => eventId));
  return (
    <figure>
      <div className="mb-3 flex flex-wrap items-center gap-3">
        <SegmentedControl
          label={t('plan.scale')}
          options={timelineScales.map((id) => ({ id, label: t(`plan.scales.${id}`) }))}
          value={scale}
          onChange={setScale}
        />
        {scale !== 'whole' && (
          <span className="flex items-center gap-1">
            {turn(-1)}
            <span aria-live="polite" className="min-w-36 text-center font-medium">
              {windowWords(scale, first)}
            </span>
            {turn(1)}
          </span>
        )}
      </div>
      <TimelineHead scale={scale} shown={shown} today={today} />
      <div aria-hidden className="relative">
        <div className="absolute inset-y-0 right-0 left-40">
          {seen.events.map((event) => (
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
        {seen.phases.map((phase) => (
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
            {seen.uses.map((use) => (
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
      <TimelineList
        phases={seen.phases}
        events={seen.events}
        uses={scale === 'whole' ? [] : seen.uses.toReversed()}
        busy={busy}
      />
    </figure>
  );

  function turn(step: -1 | 1) {
    const beside = windowBeside(scale, shown, step, whole);
    return (
      <IconButton
        icon={step === -1 ? ChevronLeft : ChevronRight}
        label={t(step === -1 ? 'plan.earlier' : 'plan.later')}
        isDisabled={beside === null}
        onPress={() => {
          if (beside !== null) setDay(beside.first);
        }}
      />
    );
  }
}

function labelOf(id: string): string {
  return campaignPhases.find((phase) => phase.id === id)?.label ?? id;
}
