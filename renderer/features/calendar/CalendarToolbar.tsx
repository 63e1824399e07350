import { useNavigate, useSearch } from '@tanstack/react-router';
import { ChevronLeft, ChevronRight } from 'lucide-react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { useCommitteeNames } from '#renderer/features/committees/committee-queries.ts';
import { Button, IconButton, SegmentedControl, Select } from '#renderer/ui/index.ts';
import { calendarKinds } from '#shared/domain/calendar/kinds.ts';

import type { LocalEntry } from './local-entries.ts';
import { steppedDay, type useCalendar } from './use-calendar.ts';

/** Which view, which days and what of them. */
export function CalendarToolbar({ calendar }: { calendar: ReturnType<typeof useCalendar> }) {
  const { t } = useTranslation('calendar');
  const navigate = useNavigate();
  const search = useSearch({ from: '/shell/calendar' });
  const { view, day } = calendar;
  const go = (part: Partial<typeof search>): void =>
    void navigate({ to: '/calendar', search: { ...search, ...part }, replace: true });
  const bodies = useCommitteeNames();
  return (
    <div className="flex flex-wrap items-end gap-3 px-6 py-3">
      <SegmentedControl
        label={t('view')}
        options={(['month', 'week', 'agenda'] as const).map((id) => ({ id, label: t(`views.${id}`) }))}
        value={view}
        onChange={(id) => go({ view: id === 'month' ? undefined : id })}
      />
      <div className="flex items-center gap-1">
        <IconButton
          icon={ChevronLeft}
          label={t('previous')}
          variant="bordered"
          onPress={() => go({ day: steppedDay(view, day, -1) })}
        />
        <Button keyHint="T" onPress={() => go({ day: undefined })}>
          {t('today')}
        </Button>
        <IconButton
          icon={ChevronRight}
          label={t('next')}
          variant="bordered"
          onPress={() => go({ day: steppedDay(view, day, 1) })}
        />
      </div>
      <span className="flex-1" />
      <Select
        label={t('kindFilter')}
        options={[{ id: '', label: t('all') }, ...calendarKinds.map((id) => ({ id, label: t(`kinds.${id}`) }))]}
        value={search.kind ?? ''}
        onChange={(id) => go({ kind: calendarKinds.find((each) => each === id) })}
      />
      <Select
        label={t('body')}
        options={[{ id: '', label: t('anyBody') }, ...bodies.map(({ id, name }) => ({ id, label: name }))]}
        value={search.body ?? ''}
        onChange={(id) => go({ body: id || undefined })}
      />
      <Select
        label={t('who')}
        options={[{ id: '', label: t('anybody') }, { id: 'me', label: t('mine') }, ...ownersOf(calendar.entries)]}
        value={search.who ?? ''}
        onChange={(id) => go({ who: id || undefined })}
      />
    </div>
  );
}

/** The people who own something that is shown. */
function ownersOf(entries: readonly LocalEntry[]): { id: string; label: string }[] {
  const owners = new Map(
    entries.flatMap(({ entry: { kind, ownerId, ownerName } }) =>
      (kind === 'task' || kind === 'milestone' || kind === 'external') && ownerId !== null && ownerName !== ''
        ? [[ownerId, ownerName] as const]
        : [],
    ),
  );
  return [...owners].map(([id, label]) => ({ id, label })).toSorted((a, b) => a.label.localeCompare(b.label));
}
