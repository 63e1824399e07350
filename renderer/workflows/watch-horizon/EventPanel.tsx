import { X } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';

import { client } from '#renderer/api/client.ts';
import { defineAction } from '#renderer/app/actions/action.ts';
import { useActionScope } from '#renderer/app/actions/use-action-scope.ts';
import { openDialog } from '#renderer/app/dialogs/dialogs.ts';
import { errorWords } from '#renderer/app/errors/error-words.ts';
import { showError } from '#renderer/app/errors/show-error.ts';
import { afterSave } from '#renderer/app/saving/after-save.ts';
import { useDeviceSettings } from '#renderer/app/settings/use-device-settings.ts';
import { AttachmentsSection } from '#renderer/features/attachments/AttachmentsSection.tsx';
import { CustomFieldsSection } from '#renderer/features/custom-fields/CustomFieldsSection.tsx';
import { openEvent } from '#renderer/features/calendar/open-event.tsx';
import { useHorizonEvent } from '#renderer/features/horizon/horizon-queries.ts';
import {
  Button,
  ErrorState,
  IconButton,
  LinkButton,
  MenuButton,
  Section,
  SidePanel,
  Skeleton,
} from '#renderer/ui/index.ts';
import { eventChecklists, usualChecklist } from '#shared/content/event-checklists.ts';
import type { HorizonDetail, HorizonEntry } from '#shared/contract/horizon.ts';
import type { IsoDay } from '#shared/dates.ts';
import { ListChecks } from 'lucide-react';

import { CountedBack } from './CountedBack.tsx';
import { ExposedCounts, ExposedLists } from './ExposedParts.tsx';
import { useHorizonWords } from './horizon-words.ts';
import { LinesDialog } from './PlanDialogs.tsx';
import { PlanLines } from './PlanLines.tsx';
import { PlanSign } from './PlanSign.tsx';
import { Scenarios } from './Scenarios.tsx';
import { Subjects } from './Subjects.tsx';

/** One time of an event: what hangs on it, how it may go, and what to do before. */
export function EventPanel({ entry, today, onClose }: { entry: HorizonEntry; today: IsoDay; onClose: () => void }) {
  const { t } = useTranslation('horizon');
  const { discreet } = useDeviceSettings();
  const { titleOf } = useHorizonWords(today);
  const [of, setOf] = useState(entry.of);
  const query = useHorizonEvent(entry.id, of, today);
  const title = titleOf(entry);
  const isHidden = discreet && entry.isRestricted;
  return (
    <SidePanel
      label={title}
      isOpen
      onClose={onClose}
      header={
        <>
          <span className="flex-1 pl-2 text-meta">
            <PlanSign state={query.data?.readiness ?? entry.readiness} />
          </span>
          <IconButton icon={X} label={t('panel.close')} keyHint="Esc" hasTooltip={false} onPress={onClose} />
        </>
      }
    >
      <div className="px-5 pt-4 pb-5">
        <h2 className="font-words text-record leading-tight font-strong text-ink">{title}</h2>
        {query.isPending && <Skeleton lines={8} />}
        {query.isError && <ErrorState {...errorWords(query.error)} onRetry={() => void query.refetch()} />}
        {query.isSuccess && !isHidden && <Body detail={query.data} today={today} onTime={setOf} />}
      </div>
    </SidePanel>
  );
}

function Body({ detail, today, onTime }: { detail: HorizonDetail; today: IsoDay; onTime: (of: string) => void }) {
  const { t } = useTranslation('horizon');
  const { nearness, dayOf, nameOf } = useHorizonWords(today);
  const { event, lines } = detail;
  const at = { eventId: event.id, of: detail.of };
  const open = lines.filter((line) => line.task === null && line.doneOn === null);
  const usual = usualChecklist(event.kind);
  const add = (checklistId: string): void =>
    void client.horizon.addChecklist({ ...at, checklistId }).then(afterSave, showError);
  const toTasks = (): void => {
    if (open.length > 0)
      void client.horizon.toTasks({ ...at, lineIds: open.map(({ id }) => id), today }).then(afterSave, showError);
  };
  useActionScope([
    defineAction({
      id: 'horizon.tasks',
      title: t('keys.tasks'),
      group: 'here',
      icon: ListChecks,
      shortcut: 'T',
      run: toTasks,
    }),
  ]);
  const days = detail.endsOn === detail.day ? dayOf(detail.day) : `${dayOf(detail.day)} – ${dayOf(detail.endsOn)}`;
  const facts = [
    event.words === '' ? '' : t('panel.comesAgain', { words: event.words }),
    event.decisionNeeded === '' ? '' : t('panel.decision', { words: event.decisionNeeded }),
    event.affected === '' ? '' : t('panel.affected', { words: event.affected }),
    event.owner === null ? t('panel.noOwner') : t('panel.owner', { name: nameOf(event.owner) }),
  ].filter(Boolean);
  return (
    <>
      <p className="mt-1 text-ink">{event.startsAt === '' ? days : `${days}, ${event.startsAt} (${event.timeZone})`}</p>
      <p className="text-meta text-ink-2">
        {nearness(detail.days, detail.endsOn, detail.leadDays, detail.readiness !== 'none')}
      </p>
      {event.note !== '' && <p className="mt-2 text-ink">{event.note}</p>}
      <CountedBack day={detail.day} today={today} />
      <ExposedCounts counts={detail.exposed.counts} />
      <ul className="text-meta text-ink-2">
        {facts.map((fact) => (
          <li key={fact}>{fact}</li>
        ))}
      </ul>
      <div className="my-3 flex flex-wrap gap-2">
        {lines.length === 0 && usual !== null && (
          <Button variant="primary" onPress={() => add(usual.id)}>
            {t('panel.draft')}
          </Button>
        )}
        <MenuButton
          label={t(lines.length === 0 && usual !== null ? 'panel.other' : 'checklist.title')}
          entries={eventChecklists.map(({ id, label, leadDays }) => ({
            id,
            label,
            detail: leadDays === 0 ? t('checklist.ready') : t('checklist.lead', { count: leadDays }),
            run: () => add(id),
          }))}
        />
        <Button variant="quiet" onPress={() => openEvent({ id: event.id })}>
          {t('panel.edit')}
        </Button>
      </div>
      <Scenarios scenarios={detail.scenarios} at={at} today={today} />
      <Section
        title={t('panel.preparation')}
        count={lines.length}
        level={3}
        action={
          <LinkButton onPress={() => openDialog((close) => <LinesDialog at={at} lines={lines} onClose={close} />)}>
            {t('panel.editLines')}
          </LinkButton>
        }
      >
        <PlanLines lines={lines} at={at} today={today} />
        {open.length > 0 && (
          <div className="mt-2">
            <Button keyHint="T" onPress={toTasks}>
              {t('panel.toTasks', { count: open.length })}
            </Button>
          </div>
        )}
      </Section>
      <Subjects eventId={event.id} subjects={detail.subjects} today={today} />
      <ExposedLists exposed={detail.exposed} today={today} />
      <CustomFieldsSection recordType="externalEvents" recordId={event.id} />
      <AttachmentsSection recordType="externalEvents" recordId={event.id} />
      {detail.times.length > 1 && (
        <Section title={t('panel.times')} level={3}>
          <ul className="flex flex-wrap gap-x-3 gap-y-1">
            {detail.times.slice(0, 8).map((time) => (
              <li key={time.of}>
                {time.of === detail.of ? (
                  <span className="font-name text-ink">{dayOf(time.day)}</span>
                ) : (
                  <LinkButton onPress={() => onTime(time.of)}>{dayOf(time.day)}</LinkButton>
                )}
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}
