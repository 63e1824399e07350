import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';

import { client } from '#renderer/api/client.ts';
import { orpc } from '#renderer/api/orpc-query.ts';
import { showError } from '#renderer/app/errors/show-error.ts';
import { useDeviceSettings } from '#renderer/app/settings/use-device-settings.ts';
import { whenWords } from '#renderer/app/words/instants.ts';
import { useNow } from '#renderer/app/words/use-now.ts';
import { useMemberList } from '#renderer/features/members/member-queries.ts';
import { LinkButton, Section } from '#renderer/ui/index.ts';
import type { IsoDay } from '#shared/dates.ts';

/** What happened since the person who uses this computer looked last. */
export function SinceTile({ today }: { today: IsoDay }) {
  const { t } = useTranslation('home');
  const { discreet } = useDeviceSettings();
  const now = useNow();
  const members = useMemberList();
  const queries = useQueryClient();
  const options = orpc.home.since.queryOptions({ input: { today }, meta: { shows: ['changes'] } });
  const since = useQuery(options).data;
  const look = async (isSeen: boolean): Promise<void> => {
    await client.home.look({ isSeen });
    await queries.invalidateQueries({ queryKey: options.queryKey });
  };
  useEffect(() => {
    void look(false).catch(showError);
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- one look each time the screen opens
  }, []);
  if (since === undefined) return null;
  return (
    <Section
      title={t('since.title')}
      note={since.seenAt === '' ? '' : t('since.when', { when: whenWords(since.seenAt, now) })}
      action={
        since.steps > 0 && <LinkButton onPress={() => void look(true).catch(showError)}>{t('since.seen')}</LinkButton>
      }
    >
      {since.fallenDue > 0 && (
        <p className="py-1 font-name text-danger">{t('since.fallenDue', { count: since.fallenDue })}</p>
      )}
      {since.steps === 0 ? (
        <p className="py-2 text-ink-2">{t(since.seenAt === '' ? 'since.first' : 'since.none')}</p>
      ) : (
        <p className="py-1 text-ink-2">{t(since.isMore ? 'since.more' : 'since.steps', { count: since.steps })}</p>
      )}
      {!discreet && (
        <ul>
          {since.latest.slice(0, 6).map((step) => (
            <li key={step.id} className="border-b border-line py-1.5">
              <span className="block truncate text-ink">{step.summary}</span>
              <span className="block text-meta text-ink-2">
                {members.find(({ id }) => id === step.memberId)?.name ?? ''} {whenWords(step.at, now)}
              </span>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
