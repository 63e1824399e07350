import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { shortDay } from '#renderer/features/partners/day-words.ts';
import { useTableNames } from '#renderer/features/partners/table-names.ts';
import { PlainCell, PlainRow, Select, TextArea, TextField } from '#renderer/ui/index.ts';
import { followUpTypes } from '#shared/content/follow-up-types.ts';
import { interactionOutcomes } from '#shared/content/interaction-outcomes.ts';
import { outcomeOfLetter } from '#shared/content/outcome-letters.ts';
import type { CallRow as Row } from '#shared/contract/outreach.ts';

import type { CallEntry } from './call-entry.ts';
import { PartnerLink } from './PartnerLink.tsx';
import { reachWords } from './reach-words.ts';

/** One partner of a call sheet: how to reach them, what to say, and what came of it. */
export function CallRow({
  row,
  entry,
  onChange,
  onSave,
}: {
  row: Row;
  entry: CallEntry;
  onChange: (entry: CallEntry) => void;
  onSave: () => void;
}) {
  const { t } = useTranslation('outreach');
  const { today, isDiscreet } = useTableNames();
  const isHidden = isDiscreet && row.record.isRestricted;
  const name = isHidden ? t('private') : row.record.label;
  const outcome = outcomeOfLetter(entry.letter);
  const reach = reachWords(row);
  return (
    <PlainRow>
      <PlainCell isHeader>
        <PartnerLink record={row.record} detail={row.organizationName} />
        {!isHidden && (
          <div className="font-normal whitespace-normal">
            {reach !== '' && <p className="font-strong">{reach}</p>}
            <p className="text-meta text-ink-3">
              {row.lastContactOn === null
                ? t('sheet.never')
                : t('sheet.last', { day: shortDay(row.lastContactOn, today) })}
            </p>
            {row.openPromises.map((text) => (
              <p key={text} className="text-meta font-strong text-honey-ink">
                {t('sheet.promises', { text })}
              </p>
            ))}
            {row.subject !== '' && <p className="mt-1 text-meta font-strong">{row.subject}</p>}
            <p className="mt-1 text-meta whitespace-pre-line text-ink-2">{row.script}</p>
          </div>
        )}
      </PlainCell>
      <PlainCell>
        <TextField
          label={t('sheet.outcomeOf', { name })}
          isLabelHidden
          value={entry.letter}
          maxLength={1}
          onChange={(letter) => onChange({ ...entry, letter })}
          error={entry.letter.trim() !== '' && outcome === undefined ? t('sheet.unknownLetter') : undefined}
          description={interactionOutcomes.find((each) => each.id === outcome)?.label}
        />
      </PlainCell>
      <PlainCell>
        <TextArea
          label={t('sheet.noteOf', { name })}
          isLabelHidden
          rows={2}
          value={entry.note}
          onChange={(note) => onChange({ ...entry, note })}
          onSubmit={onSave}
        />
      </PlainCell>
      <PlainCell>
        <Select
          label={t('sheet.nextOf', { name })}
          isLabelHidden
          options={[{ id: '', label: t('sheet.noNext') }, ...followUpTypes.map(({ id, label }) => ({ id, label }))]}
          value={followUpTypes.find((type) => type.id === entry.next)?.id ?? ''}
          onChange={(next) => onChange({ ...entry, next })}
        />
      </PlainCell>
    </PlainRow>
  );
}
