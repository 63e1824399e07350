import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { zoneOptions } from '#renderer/app/words/time-zones.ts';
import { ComboBox, DatePicker, FormRow, Switch, TextField, TimeField } from '#renderer/ui/index.ts';
import type { ExternalEvent } from '#shared/contract/external-events.ts';
import { daysBetween, addDays } from '#shared/dates.ts';
import { ruleFromText } from '#shared/domain/recurrence/rule-from-text.ts';
import { ruleFromWords } from '#shared/domain/recurrence/rule-from-words.ts';
import { ruleWords } from '#shared/domain/recurrence/rule-words.ts';

import type { EventDraft } from './event-draft.ts';

type Field = 'endsOn' | 'endsAt' | 'startsAt' | 'startsOn' | 'timeZone' | 'rule';

/** The days and times of an external event, and how it comes again. */
export function EventTimes({
  draft,
  event,
  onChange,
  errorAt,
}: {
  draft: EventDraft;
  event: ExternalEvent | undefined;
  onChange: (change: Partial<EventDraft>) => void;
  errorAt: (field: Field) => string | undefined;
}) {
  const { t } = useTranslation('events');
  const rule = draft.words.trim() === '' ? null : ruleFromWords(draft.words, draft.startsOn);
  const isForeign = event !== undefined && event.rule !== '' && ruleFromText(event.rule, event.startsOn) === null;
  return (
    <>
      <Switch label={t('wholeDay')} isSelected={draft.isWholeDay} onChange={(isWholeDay) => onChange({ isWholeDay })} />
      <FormRow>
        <DatePicker
          label={t('from')}
          value={draft.startsOn}
          onChange={(startsOn) =>
            startsOn !== null &&
            onChange({ startsOn, endsOn: addDays(startsOn, daysBetween(draft.startsOn, draft.endsOn)) })
          }
          error={errorAt('startsOn')}
        />
        <DatePicker
          label={t('until')}
          value={draft.endsOn}
          onChange={(endsOn) => endsOn !== null && onChange({ endsOn })}
          error={errorAt('endsOn')}
        />
      </FormRow>
      {!draft.isWholeDay && (
        <FormRow>
          <TimeField
            label={t('startsAt')}
            value={draft.startsAt}
            onChange={(startsAt) => startsAt !== null && onChange({ startsAt })}
            error={errorAt('startsAt')}
          />
          <TimeField
            label={t('endsAt')}
            value={draft.endsAt}
            onChange={(endsAt) => endsAt !== null && onChange({ endsAt })}
            error={errorAt('endsAt')}
          />
          <ComboBox
            label={t('zone')}
            options={zoneOptions(draft.timeZone)}
            value={draft.timeZone}
            onChange={(timeZone) => timeZone !== null && onChange({ timeZone })}
            error={errorAt('timeZone')}
          />
        </FormRow>
      )}
      <TextField
        label={t('rule')}
        description={
          isForeign && draft.words === event.words
            ? t('ruleForeign')
            : rule === null
              ? t('ruleHint')
              : t('ruleIs', { words: ruleWords(rule) })
        }
        value={draft.words}
        onChange={(words) => onChange({ words })}
        maxLength={500}
        error={errorAt('rule')}
      />
      {event !== undefined && event.exceptions.length > 0 && (
        <p className="text-meta text-ink-2">{t('exceptions', { count: event.exceptions.length })}</p>
      )}
    </>
  );
}
