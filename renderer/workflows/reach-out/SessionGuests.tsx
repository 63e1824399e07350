import { X } from 'lucide-react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { client } from '#renderer/api/client.ts';
import { useTableNames } from '#renderer/features/partners/table-names.ts';
import { choiceLabel } from '#renderer/features/partners/vocabularies.ts';
import { IconButton, LinkButton, PlainCell, PlainRow, PlainTable, Section, Select } from '#renderer/ui/index.ts';
import { commitmentCards, sessionGuestStates } from '#shared/content/information-session-kit.ts';
import type { SessionGuest, SessionSummary } from '#shared/contract/sessions.ts';

import { PartnerLink } from './PartnerLink.tsx';
import { told } from './told.ts';

/** The guests of a session with their answers and the cards that they filled in. */
export function SessionGuests({
  session,
  guests,
  onInvite,
}: {
  session: SessionSummary;
  guests: readonly SessionGuest[];
  onInvite: () => void;
}) {
  const { t } = useTranslation('outreach');
  const accepted = guests.filter((guest) => guest.state === 'accepted').map((guest) => guest.id);
  const { counts } = session;
  return (
    <Section
      title={t('session.guests')}
      note={t('session.counts', counts)}
      action={
        accepted.length > 0 && (
          <LinkButton
            onPress={() =>
              void told(
                client.sessions.setGuests({ sessionId: session.id, ids: accepted, patch: { state: 'attended' } }),
              )
            }
          >
            {t('session.cameAll')}
          </LinkButton>
        )
      }
    >
      {guests.length === 0 && (
        <p className="py-2 text-ink-3">
          {t('session.noGuests')} <LinkButton onPress={onInvite}>{t('session.invite')}</LinkButton>
        </p>
      )}
      {guests.length > 0 && (
        <PlainTable
          label={t('session.guests')}
          columns={[
            { id: 'who', header: t('session.columns.who') },
            { id: 'sector', header: t('session.columns.sector'), width: 'w-44' },
            { id: 'state', header: t('session.columns.state'), width: 'w-40' },
            { id: 'card', header: t('session.columns.card'), width: 'w-52' },
            { id: 'act', header: t('session.columns.act'), width: 'w-16' },
          ]}
        >
          {guests.map((guest) => (
            <GuestRow key={guest.id} guest={guest} sessionId={session.id} />
          ))}
        </PlainTable>
      )}
    </Section>
  );
}

function GuestRow({ guest, sessionId }: { guest: SessionGuest; sessionId: string }) {
  const { t } = useTranslation('outreach');
  const { isDiscreet } = useTableNames();
  const name = isDiscreet && guest.record.isRestricted ? t('private') : guest.record.label;
  const set = (patch: { state?: SessionGuest['state']; card?: string }): void =>
    void told(client.sessions.setGuests({ sessionId, ids: [guest.id], patch }));
  return (
    <PlainRow>
      <PlainCell isHeader>
        <PartnerLink record={guest.record} detail={guest.organizationName} />
      </PlainCell>
      <PlainCell>
        <span className="line-clamp-2 text-ink-2">
          {guest.sector === null ? '–' : choiceLabel('sectors', guest.sector)}
        </span>
      </PlainCell>
      <PlainCell>
        <Select
          label={t('session.state', { name })}
          isLabelHidden
          options={sessionGuestStates.map(({ id, label }) => ({ id, label }))}
          value={guest.state}
          onChange={(state) => set({ state })}
        />
      </PlainCell>
      <PlainCell>
        <Select
          label={t('session.card', { name })}
          isLabelHidden
          options={[{ id: '', label: t('session.noCard') }, ...commitmentCards.map(({ id, label }) => ({ id, label }))]}
          value={commitmentCards.find((card) => card.id === guest.card)?.id ?? ''}
          onChange={(card) => set({ card, ...(card !== '' && { state: 'attended' as const }) })}
        />
      </PlainCell>
      <PlainCell>
        <IconButton
          size="small"
          icon={X}
          label={t('session.removeGuest', { name })}
          onPress={() => void told(client.sessions.removeGuest({ id: guest.id }))}
        />
      </PlainCell>
    </PlainRow>
  );
}
