import { Link } from '@tanstack/react-router';
import { ArrowRight } from 'lucide-react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { useDeviceSettings } from '#renderer/app/settings/use-device-settings.ts';
import { fieldWords } from '#renderer/app/words/field-words.ts';
import { shownChanges } from '#renderer/app/words/shown-changes.ts';
import { Icon } from '#renderer/ui/index.ts';
import type { RecordChange } from '#shared/contract/changes.ts';

/** A record that a step made, changed or removed, with its fields before and after. */
export function TouchedRecord({ change }: { change: RecordChange }) {
  const { t } = useTranslation('changes');
  const { discreet } = useDeviceSettings();
  const { record, kind, fields } = change;
  const isHidden = discreet && record.isRestricted;
  return (
    <li className="py-1">
      <span className="text-ink-3">{t(`kinds.${kind}`)}</span>{' '}
      {isHidden ? <span className="text-ink-3">{t('keptPrivate')}</span> : <RecordName record={record} />}
      {kind === 'updated' && !isHidden && (
        <ul className="text-meta text-ink-2">
          {shownChanges(fields, discreet).map(({ field, before, after, label }) => (
            <li key={field} className="flex flex-wrap items-baseline gap-x-1.5">
              <span className="text-ink-3">{label ?? fieldWords(field)}:</span>
              <span className="max-w-80 truncate line-through">{before || t('nothing')}</span>
              <Icon of={ArrowRight} size={11} className="self-center text-ink-3" label={t('became')} />
              <span className="max-w-80 truncate text-ink">{after || t('nothing')}</span>
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}

function RecordName({ record }: { record: RecordChange['record'] }) {
  const { t } = useTranslation('changes');
  const { type, id, label } = record;
  const words = label || t('unnamed');
  const face = 'font-name text-ink hover:underline focus-ring rounded-tag';
  if (type === 'people') {
    return (
      <Link to="/people/$id" params={{ id }} className={face}>
        {words}
      </Link>
    );
  }
  if (type === 'organizations') {
    return (
      <Link to="/organizations/$id" params={{ id }} className={face}>
        {words}
      </Link>
    );
  }
  return (
    <>
      <span className="font-name">{words}</span> <span className="text-ink-3">{t(`types.${type}`)}</span>
    </>
  );
}
