import { useTranslation } from '#renderer/i18n/use-translation.ts';

import { Section } from '#renderer/ui/index.ts';
import type { EventChecklist } from '#shared/content/event-checklists.ts';
import type { IsoDay } from '#shared/dates.ts';
import { dueDayOf } from '#shared/domain/horizon/readiness.ts';

import { useHorizonWords } from './horizon-words.ts';
import { ScenarioCard } from './Scenarios.tsx';

/** What a plan for a change would be before there is one: how it may go, and what to do by when. */
export function ReadyPlan({ checklist, day, today }: { checklist: EventChecklist; day: IsoDay; today: IsoDay }) {
  const { t } = useTranslation('horizon');
  const { dayOf, beforeWords } = useHorizonWords(today);
  return (
    <>
      {checklist.scenarios.length > 0 && (
        <Section title={t('panel.scenarios')} level={3}>
          <ul className="flex flex-col gap-2">
            {checklist.scenarios.map(({ title, meaning, tasks }) => (
              <ScenarioCard key={title} title={title} meaning={meaning}>
                <span className="text-meta text-ink-2">{t('panel.readyTasks', { count: tasks.length })}</span>
              </ScenarioCard>
            ))}
          </ul>
        </Section>
      )}
      <Section title={t('panel.ready')} count={checklist.lines.length} level={3}>
        <ul>
          {checklist.lines.map(({ text, days }) => (
            <li key={text} className="border-b border-line py-2">
              <span className="block text-ink">{text}</span>
              <span className="block text-meta text-ink-2">
                {dayOf(dueDayOf(day, days))} · {beforeWords(days)}
              </span>
            </li>
          ))}
        </ul>
      </Section>
    </>
  );
}
