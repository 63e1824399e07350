import { useNavigate } from '@tanstack/react-router';
import { X } from 'lucide-react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';

import { client } from '#renderer/api/client.ts';
import { openDialog } from '#renderer/app/dialogs/dialogs.ts';
import { showError } from '#renderer/app/errors/show-error.ts';
import { afterSave } from '#renderer/app/saving/after-save.ts';
import { useExposed } from '#renderer/features/horizon/horizon-queries.ts';
import { Button, IconButton, Section, SidePanel } from '#renderer/ui/index.ts';
import { checklistOf, endingPlans } from '#shared/content/event-checklists.ts';
import type { HorizonEntry, SubjectRef } from '#shared/contract/horizon.ts';
import type { IsoDay } from '#shared/dates.ts';

import { CountedBack } from './CountedBack.tsx';
import { ReadyPlan } from './ReadyPlan.tsx';
import { BriefingDialog } from './BriefingDialog.tsx';
import { ExposedCounts, ExposedLists } from './ExposedParts.tsx';
import { useHorizonWords } from './horizon-words.ts';

/** What records say ends on a day: whose it is, what hangs on them, and a way to prepare for it. */
export function RecordPanel({
  entries,
  today,
  onClose,
}: {
  entries: readonly HorizonEntry[];
  today: IsoDay;
  onClose: () => void;
}) {
  const { t } = useTranslation('horizon');
  const navigate = useNavigate();
  const { markTitle, titleOf, nearness, dayOf, nameOf } = useHorizonWords(today);
  const [first] = entries;
  const subjects = subjectsOf(entries);
  const exposed = useExposed(subjects, today).data;
  if (first === undefined) return null;
  const plan = first.source === 'event' ? null : endingPlans[first.source];
  const checklist = plan === null ? null : checklistOf(plan.checklistId);
  const title = markTitle(entries);
  const only = entries.length === 1 ? first.record : null;
  const prepare = async (): Promise<void> => {
    const isNamed = namesItself.has(first.source) || entries.length > 1;
    const saved = await client.horizon.prepare({
      title: isNamed ? title : t('prepareTitle', { what: titleOf(first) }),
      kind: plan?.kind ?? 'other',
      domain: first.domain,
      day: first.day,
      isRestricted: entries.some((entry) => entry.isRestricted),
      checklistId: plan?.checklistId ?? 'member-leadership',
      subjects,
    });
    afterSave(saved);
    await navigate({ to: '/horizon', search: { event: saved.id } });
  };
  return (
    <SidePanel
      label={title}
      isOpen
      onClose={onClose}
      header={
        <>
          <span className="min-w-0 flex-1 truncate pl-2 text-meta text-ink-2">{t(`sources.${first.source}`)}</span>
          <IconButton icon={X} label={t('panel.close')} keyHint="Esc" hasTooltip={false} onPress={onClose} />
        </>
      }
    >
      <div className="px-5 pt-4 pb-5">
        <h2 className="font-words text-record leading-tight font-strong text-ink">{title}</h2>
        <p className="mt-1 text-ink-2">{dayOf(first.day)}</p>
        <p className="text-meta text-ink-2">{nearness(first.days, first.endsOn, first.leadDays, true)}</p>
        <CountedBack day={first.day} today={today} />
        {exposed !== undefined && <ExposedCounts counts={exposed.counts} />}
        <div className="my-3 flex flex-wrap gap-2">
          <Button variant="primary" onPress={() => void prepare().catch(showError)}>
            {t('panel.prepare')}
          </Button>
          {only?.type === 'fundingStreams' && (
            <Button onPress={() => void navigate({ to: '/funding', search: { stream: only.id } })}>
              {t('panel.toMoney')}
            </Button>
          )}
          {(first.source === 'data' || first.source === 'evaluation') && (
            <Button onPress={() => void navigate({ to: '/evaluation', search: { pane: 'frame' } })}>
              {t('panel.toEvaluation')}
            </Button>
          )}
          {only !== null && (only.type === 'people' || only.type === 'organizations') && (
            <Button
              onPress={() =>
                openDialog((close) => (
                  <BriefingDialog
                    record={{ type: only.type === 'people' ? 'people' : 'organizations', id: only.id }}
                    onClose={close}
                  />
                ))
              }
            >
              {t('panel.briefing')}
            </Button>
          )}
        </div>
        {entries.length > 1 && (
          <Section title={t('panel.all')} count={entries.length} level={3}>
            <ul>
              {entries.slice(0, 50).map((entry) => (
                <li key={entry.key} className="border-b border-line py-1.5 text-ink">
                  {entry.record === null ? titleOf(entry) : nameOf(entry.record)}
                </li>
              ))}
            </ul>
          </Section>
        )}
        {exposed !== undefined && <ExposedLists exposed={exposed} today={today} />}
        {checklist !== null && first.days >= 0 && <ReadyPlan checklist={checklist} day={first.day} today={today} />}
      </div>
    </SidePanel>
  );
}

/** Sources whose title says by itself that something ends. */
const namesItself: ReadonlySet<string> = new Set(['funding', 'reapply', 'data', 'evaluation']);

function subjectsOf(entries: readonly HorizonEntry[]): SubjectRef[] {
  const found = new Map<string, SubjectRef>();
  for (const ref of entries.flatMap(({ about }) => about)) found.set(ref.id, ref);
  return [...found.values()].slice(0, 50);
}
