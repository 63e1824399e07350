import { useState } from 'react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { client } from '#renderer/api/client.ts';
import { reasonWords } from '#renderer/app/errors/error-words.ts';
import { FormProblem } from '#renderer/app/saving/FormProblem.tsx';
import { useFormSave } from '#renderer/app/saving/use-form-save.ts';
import { longDay } from '#renderer/app/words/calendar-days.ts';
import { useToday } from '#renderer/app/words/use-now.ts';
import { useCommitteeNames } from '#renderer/features/committees/committee-queries.ts';
import { shortDay } from '#renderer/features/partners/day-words.ts';
import {
  Button,
  Checkbox,
  ComboBox,
  DatePicker,
  Dialog,
  Form,
  FormRow,
  NumberField,
  Select,
  TextField,
  TimeField,
} from '#renderer/ui/index.ts';
import { meetingTypeById, meetingTypes } from '#shared/content/meeting-types.ts';
import type { MeetingSeries } from '#shared/contract/meeting-series.ts';
import { addDays, type IsoDay } from '#shared/dates.ts';
import { localTimeZone } from '#shared/domain/calendar/zoned-time.ts';
import { countFrom, occurrences } from '#shared/domain/recurrence/occurrences.ts';
import { ruleFromWords } from '#shared/domain/recurrence/rule-from-words.ts';
import { ruleWords } from '#shared/domain/recurrence/rule-words.ts';
import type { RecurrenceRule } from '#shared/domain/recurrence/rule.ts';

import { PlaceFields } from './PlaceFields.tsx';
import { zoneOptions } from '#renderer/app/words/time-zones.ts';

/** Adds a series of meetings, or changes all of it or what follows from a day on. */
export function SeriesDialog({ series, onClose }: { series: MeetingSeries | undefined; onClose: () => void }) {
  const { t } = useTranslation('meetings');
  const today = useToday();
  const bodies = useCommitteeNames();
  const [draft, setDraft] = useState(() => draftOf(series, today));
  const [scope, setScope] = useState('');
  const [isAsked, setAsked] = useState(false);
  const form = useFormSave({ fields: ['rule', 'startsAt', 'timeZone', 'onlineLink'], onClose });
  const set = (change: Partial<typeof draft>): void => setDraft((before) => ({ ...before, ...change }));
  const rule = ruleOf(draft, series);
  const coming = rule === null ? [] : occurrences(rule, today, addDays(today, 800)).slice(0, 3);
  const known = series === undefined ? [] : occurrences(series.rule, today, addDays(today, 400)).slice(0, 24);

  const chooseType = (type: string): void => {
    const usual = meetingTypeById(type);
    set({ type, ...(usual !== null && { minutes: usual.minutes, isDecision: usual.isDecision }) });
  };
  // What follows from a day on has as many days left as the series gives from there.
  const chooseScope = (day: string): void => {
    setScope(day);
    if (series?.rule.count !== undefined) set({ count: day === '' ? series.rule.count : countFrom(series.rule, day) });
  };
  const save = async (): Promise<void> => {
    setAsked(true);
    if (rule === null || draft.title.trim() === '') return;
    const { words: _words, from: _from, until: _until, count: _count, ...others } = draft;
    const fields = { ...others, rule, languages: [...draft.languages], committeeId: draft.committeeId || null };
    await form.save(() =>
      series === undefined
        ? client.meetingSeries.create(fields)
        : scope === ''
          ? client.meetingSeries.update({ id: series.id, version: series.version, patch: fields })
          : client.meetingSeries.changeFollowing({
              id: series.id,
              version: series.version,
              seriesDay: scope,
              patch: { ...fields, rule: { ...rule, startsOn: scope } },
            }),
    );
  };
  return (
    <Dialog
      isOpen
      size="large"
      onClose={onClose}
      title={t(series === undefined ? 'form.addSeries' : 'form.editSeries')}
      footer={
        <>
          <Button onPress={onClose}>{t('cancel')}</Button>
          <Button variant="primary" type="submit" form="series" keyHint="Mod+Enter" isLoading={form.isSaving}>
            {t('save')}
          </Button>
        </>
      }
    >
      <Form id="series" onSubmit={() => void save()}>
        <FormProblem form={form} />
        {series !== undefined && known.length > 0 && (
          <Select
            label={t('series.following')}
            options={[
              { id: '', label: t('series.wholeSeries') },
              ...known.map((each) => ({
                id: each.seriesDay,
                label: `${t('series.followingFrom')} ${longDay(each.day)}`,
              })),
            ]}
            value={scope}
            onChange={chooseScope}
          />
        )}
        <TextField
          label={t('form.title')}
          value={draft.title}
          onChange={(title) => set({ title })}
          maxLength={200}
          error={isAsked && draft.title.trim() === '' ? reasonWords('required') : undefined}
          autoFocus
        />
        <FormRow>
          <Select label={t('form.type')} options={typeOptions} value={draft.type} onChange={chooseType} />
          <Select
            label={t('form.body')}
            options={[{ id: '', label: t('wholeCoalition') }, ...bodies.map(({ id, name }) => ({ id, label: name }))]}
            value={draft.committeeId}
            onChange={(committeeId) => set({ committeeId })}
          />
        </FormRow>
        <TextField
          label={t('form.rule')}
          description={
            rule === null || coming.length === 0
              ? t('form.ruleHint')
              : t('form.ruleIs', {
                  words: ruleWords(rule),
                  days: coming.map((each) => shortDay(each.day, today)).join(', '),
                })
          }
          value={draft.words}
          onChange={(words) => set({ words })}
          maxLength={200}
          error={isAsked && rule === null ? t('form.ruleUnknown') : form.errorAt('rule')}
        />
        <FormRow>
          <DatePicker label={t('form.from')} value={draft.from} onChange={(from) => from !== null && set({ from })} />
          <DatePicker label={t('form.until')} value={draft.until} onChange={(until) => set({ until })} />
          <NumberField
            label={t('form.count')}
            description={t('form.countHint')}
            minValue={1}
            maxValue={1_000}
            value={draft.count}
            onChange={(count) => set({ count })}
          />
        </FormRow>
        <FormRow>
          <TimeField
            label={t('form.starts')}
            value={draft.startsAt}
            onChange={(startsAt) => startsAt !== null && set({ startsAt })}
            error={form.errorAt('startsAt')}
          />
          <NumberField
            label={t('form.minutes')}
            minValue={5}
            maxValue={1_440}
            value={draft.minutes}
            onChange={(minutes) => minutes !== null && set({ minutes })}
          />
          <ComboBox
            label={t('form.zone')}
            options={zoneOptions(draft.timeZone)}
            value={draft.timeZone}
            onChange={(timeZone) => timeZone !== null && set({ timeZone })}
            error={form.errorAt('timeZone')}
          />
        </FormRow>
        <PlaceFields draft={draft} onChange={set} errorAt={form.errorAt} />
        <Checkbox
          label={t('form.decides')}
          isSelected={draft.isDecision}
          onChange={(isDecision) => set({ isDecision })}
        />
      </Form>
    </Dialog>
  );
}

const typeOptions = meetingTypes.map(({ id, label }): { id: string; label: string } => ({ id, label }));
function draftOf(series: MeetingSeries | undefined, today: IsoDay) {
  return {
    title: series?.title ?? '',
    type: series?.type ?? 'committee',
    committeeId: series?.committeeId ?? '',
    words: series === undefined ? '' : ruleWords(withoutEnd(series.rule)),
    from: series?.rule.startsOn ?? today,
    until: series?.rule.until ?? (null as string | null),
    count: series?.rule.count ?? (null as number | null),
    startsAt: series?.startsAt ?? '18:00',
    minutes: series?.minutes ?? 60,
    timeZone: series?.timeZone ?? localTimeZone(),
    place: series?.place ?? '',
    onlineLink: series?.onlineLink ?? '',
    access: series?.access ?? '',
    languages: (series?.languages ?? []) as readonly string[],
    interpreter: series?.interpreter ?? '',
    isDecision: series?.isDecision ?? true,
  };
}

/** The rule that the form says; its exceptions stay while its words do. */
function ruleOf(
  draft: {
    readonly words: string;
    readonly from: string;
    readonly until: string | null;
    readonly count: number | null;
  },
  series: MeetingSeries | undefined,
): RecurrenceRule | null {
  const isSame = series !== undefined && draft.words === ruleWords(withoutEnd(series.rule));
  const base = isSame ? { ...withoutEnd(series.rule), startsOn: draft.from } : ruleFromWords(draft.words, draft.from);
  if (base === null) return null;
  return {
    ...base,
    ...(draft.until !== null && { until: draft.until }),
    ...(draft.count !== null && { count: draft.count }),
  };
}

function withoutEnd(rule: RecurrenceRule): RecurrenceRule {
  const { until: _until, count: _count, ...endless } = rule;
  return endless;
}
