import { Link } from '@tanstack/react-router';
import { useTranslation } from '#renderer/i18n/use-translation.ts';

import { openDialog } from '#renderer/app/dialogs/dialogs.ts';
import { useDeviceSettings } from '#renderer/app/settings/use-device-settings.ts';
import { Button, LinkButton, Section } from '#renderer/ui/index.ts';
import type { HorizonDetail } from '#shared/contract/horizon.ts';
import type { IsoDay } from '#shared/dates.ts';

import { BriefingDialog } from './BriefingDialog.tsx';
import { SubjectsDialog } from './SubjectsDialog.tsx';

/** Whom an event touches, each with the briefing for whoever comes after them. */
export function Subjects({
  eventId,
  subjects,
  today,
}: {
  eventId: string;
  subjects: HorizonDetail['subjects'];
  today: IsoDay;
}) {
  const { t } = useTranslation('horizon');
  const { discreet } = useDeviceSettings();
  const shown = subjects.filter(({ record }) => !(discreet && record.isRestricted));
  return (
    <Section
      title={t('panel.touches')}
      level={3}
      action={
        <LinkButton
          onPress={() =>
            openDialog((close) => (
              <SubjectsDialog eventId={eventId} subjects={subjects} today={today} onClose={close} />
            ))
          }
        >
          {t('panel.changeTouches')}
        </LinkButton>
      }
    >
      {shown.length === 0 && <p className="text-ink-2">{t('panel.nobody')}</p>}
      <ul>
        {shown.map(({ id, record, note }) => {
          const type = record.type === 'people' ? 'people' : record.type === 'organizations' ? 'organizations' : null;
          return (
            <li key={id} className="flex items-center gap-2 border-b border-line py-1.5">
              <span className="min-w-0 flex-1">
                {type === null ? (
                  <span className="text-ink">{record.label}</span>
                ) : (
                  <Link
                    to={type === 'people' ? '/people/$id' : '/organizations/$id'}
                    params={{ id: record.id }}
                    className="block truncate rounded-tag font-name text-ink focus-ring hover:text-accent"
                  >
                    {record.label}
                  </Link>
                )}
                {note !== '' && <span className="block text-meta text-ink-2">{note}</span>}
              </span>
              {type !== null && (
                <Button
                  size="small"
                  onPress={() =>
                    openDialog((close) => <BriefingDialog record={{ type, id: record.id }} onClose={close} />)
                  }
                >
                  {t('panel.briefing')}
                  <span className="sr-only"> {record.label}</span>
                </Button>
              )}
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
