import { useQuery } from '@tanstack/react-query';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { orpc } from '#renderer/api/orpc-query.ts';
import { Icon, LinkButton, plainTextOf, Section } from '#renderer/ui/index.ts';
import type { PartnerType } from '#shared/contract/base.ts';
import type { Interaction } from '#shared/contract/interactions.ts';

import { channelSign } from '../interactions/channel-icons.ts';
import { shortDay } from './day-words.ts';
import { useTableNames } from './table-names.ts';

/** The five latest contacts: how, with whom, when and what was heard. */
export function LastContacts({ type, id, onOpen }: { type: PartnerType; id: string; onOpen: () => void }) {
  const { t } = useTranslation('partners');
  const timeline = useQuery(
    orpc.interactions.timeline.queryOptions({
      input: { record: { type, id }, kinds: ['interaction'], limit: 5 },
      meta: { shows: ['interactions', 'trash'] },
    }),
  ).data;
  const found = timeline?.entries.flatMap((entry) => (entry.kind === 'interaction' ? [entry.interaction] : [])) ?? [];
  return (
    <Section
      title={t('contacts.title')}
      level={3}
      action={
        timeline !== undefined && timeline.total > 0 ? (
          <LinkButton onPress={onOpen}>{t('contacts.all', { count: timeline.total })}</LinkButton>
        ) : undefined
      }
    >
      {timeline !== undefined && found.length === 0 && <p className="text-ink-3">{t('contacts.none')}</p>}
      <ul className="divide-y divide-line">
        {found.map((interaction) => (
          <ContactItem key={interaction.id} interaction={interaction} />
        ))}
      </ul>
    </Section>
  );
}

function ContactItem({ interaction }: { interaction: Interaction }) {
  const { t } = useTranslation('partners');
  const { today, members, isDiscreet } = useTableNames();
  const channel = channelSign(interaction.channel);
  const member = interaction.memberId === null ? undefined : members.get(interaction.memberId);
  const isHidden = isDiscreet && interaction.sensitivity !== 'normal';
  const words = isHidden ? t('cell.hiddenName') : plainTextOf(interaction.heard || interaction.promised);
  return (
    <li className="flex gap-2.5 py-2">
      <span className="inline-flex size-6 shrink-0 items-center justify-center rounded-full bg-s3s text-ink-2">
        <Icon of={channel.icon} size={13} />
      </span>
      <div className="min-w-0 flex-1">
        <p className="flex items-baseline gap-2">
          <span className="min-w-0 flex-1 truncate">
            <span className="font-strong">{channel.label}</span>
            {member !== undefined && <span className="text-ink-2"> · {member.name.split(' ')[0]}</span>}
          </span>
          <span className="shrink-0 text-meta text-ink-3">{shortDay(interaction.occurredOn, today)}</span>
        </p>
        {words !== '' && <p className="line-clamp-2 text-meta text-ink-3 break-words">{words}</p>}
      </div>
    </li>
  );
}
