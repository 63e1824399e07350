import { useNavigate } from '@tanstack/react-router';
import { X } from 'lucide-react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';

import { client } from '#renderer/api/client.ts';
import { openDialog } from '#renderer/app/dialogs/dialogs.ts';
import { showError } from '#renderer/app/errors/show-error.ts';
import { afterSave } from '#renderer/app/saving/after-save.ts';
import { useExposed } from '#renderer/features/horizon/horizon-queries.ts';
import { Button, IconButton, Section, SidePanel } from '#renderer/ui/index.ts';
import type { HorizonEntry, SubjectRef } from '#shared/contract/horizon.ts';
import type { IsoDay } from '#shared/dates.ts';

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
  const subjects = partnersOf(entries);
  const exposed = useExposed(subjects, today).data;
  if (first === undefined) return null;
  const title = markTitle(entries);
  const only = entries.length === 1 ? first.record : null;
  const prepare = async (): Promise<void> => {
    const { id } = await client.externalEvents.create({
      title: entries.length === 1 ? t('prepareTitle', { what: titleOf(first) }) : title,
      kind: 'contract',
      domain: first.domain,
      startsOn: first.day,
      isRestricted: entries.some((entry) => entry.isRestricted),
    });
    if (subjects.length > 0) await client.horizon.setSubjects({ eventId: id, subjects });
    afterSave(await client.horizon.addChecklist({ eventId: id, checklistId: 'member-leadership' }));
    await navigate({ to: '/horizon', search: { event: id } });
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
        {exposed !== undefined && <ExposedCounts counts={exposed.counts} />}
        <div className="my-3 flex flex-wrap gap-2">
          <Button variant="primary" onPress={() => void prepare().catch(showError)}>
            {t('panel.prepare')}
          </Button>
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
      </div>
    </SidePanel>
  );
}

function partnersOf(entries: readonly HorizonEntry[]): SubjectRef[] {
  const found = new Map<string, SubjectRef>();
  for (const { record } of entries)
    if (record?.type === 'people' || record?.type === 'organizations')
      found.set(record.id, { type: record.type, id: record.id });
  return [...found.values()].slice(0, 50);
}
