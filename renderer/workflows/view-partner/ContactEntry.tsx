import { Link } from '@tanstack/react-router';
import { ArrowUpRight, EyeOff, Pencil, Quote, Trash2 } from 'lucide-react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { runAction } from '#renderer/app/actions/registry.ts';
import { bandOf } from '#renderer/features/assessments/stance-words.ts';
import { trashOne } from '#renderer/features/follow-ups/follow-up-changes.ts';
import { dueInk, summaryOf, useDueWords } from '#renderer/features/follow-ups/follow-up-words.ts';
import { OpenFollowUp } from '#renderer/features/follow-ups/PartnerFollowUps.tsx';
import { channelSign } from '#renderer/features/interactions/channel-icons.ts';
import { useTableNames } from '#renderer/features/partners/table-names.ts';
import { PromiseNotes } from '#renderer/features/promises/PromiseNotes.tsx';
import { Icon, IconMenuButton, plainTextOf, Tag } from '#renderer/ui/index.ts';
import { interactionOutcomes } from '#shared/content/interaction-outcomes.ts';
import type { PartnerRef } from '#shared/contract/base.ts';
import type { FollowUp } from '#shared/contract/follow-ups.ts';
import type { PartnerPromise } from '#shared/contract/promises.ts';
import type { Interaction } from '#shared/contract/interactions.ts';

import { StanceChange, type StanceStep } from './StanceEntry.tsx';
import { EntryFrame } from './EntryFrame.tsx';
import { LongWords } from './LongWords.tsx';
import { ParticipantLinks } from './ParticipantLinks.tsx';

/** A contact: how and with whom, what was heard, what we promised and what followed from it. */
export function ContactEntry({
  interaction,
  followUps,
  stance,
  promises,
  objections,
  record,
}: {
  interaction: Interaction;
  followUps: readonly FollowUp[];
  /** The stance seen at this contact and the one before it. */
  stance: StanceStep | null;
  promises: readonly PartnerPromise[];
  /** The objections that were heard at it. */
  objections: readonly { readonly id: string; readonly text: string }[];
  record: PartnerRef;
}) {
  const { t } = useTranslation('profile');
  const { members, isDiscreet } = useTableNames();
  const { icon, label } = channelSign(interaction.channel);
  const member = interaction.memberId === null ? undefined : members.get(interaction.memberId);
  const outcome = interactionOutcomes.find((each) => each.id === interaction.outcome)?.label;
  const direction = interaction.direction === 'both' ? '' : t(`timeline.directions.${interaction.direction}`);
  const isHidden = isDiscreet && interaction.sensitivity !== 'normal';
  const others = interaction.participants.filter((each) => each.id !== record.id);
  return (
    <EntryFrame
      at={interaction.occurredOn}
      icon={icon}
      band={stance === null ? undefined : bandOf(stance.to)}
      head={
        <>
          <span className="font-strong">{[label, direction].filter(Boolean).join(' ')}</span>
          {member !== undefined && <span className="text-meta text-ink-3">{member.name}</span>}
          {!isHidden && others.length > 0 && <ParticipantLinks records={others} />}
          {outcome !== undefined && <span className="text-meta text-ink-2">{outcome}</span>}
          {interaction.sensitivity !== 'normal' && <Tag icon={EyeOff}>{t('timeline.restricted')}</Tag>}
          {interaction.consentToQuote && <Tag icon={Quote}>{t('timeline.quotable')}</Tag>}
        </>
      }
      actions={
        <>
          {stance !== null && !isHidden && <StanceChange stance={stance} />}
          <IconMenuButton
            size="small"
            label={t('timeline.more')}
            entries={[
              ...(isHidden
                ? []
                : [
                    {
                      id: 'edit',
                      icon: Pencil,
                      label: t('timeline.edit'),
                      run: () => void runAction('interactions.edit', interaction.id),
                    },
                  ]),
              {
                id: 'trash',
                icon: Trash2,
                tone: 'danger',
                label: t('timeline.trash'),
                run: () => void trashOne('interactions', interaction.id),
              },
            ]}
          />
        </>
      }
    >
      {isHidden ? (
        <p className="text-ink-3">{t('keptPrivate')}</p>
      ) : (
        <>
          {interaction.heard.trim() !== '' && <LongWords markdown={interaction.heard} />}
          <ObjectionsHeard objections={objections} />
          <PromiseNotes promises={promises} />
          <Promise
            promised={
              promises.some((each) => each.text === interaction.promised) ? '' : plainTextOf(interaction.promised)
            }
            followUps={followUps}
          />
        </>
      )}
    </EntryFrame>
  );
}

function ObjectionsHeard({ objections }: { objections: readonly { readonly id: string; readonly text: string }[] }) {
  const { t } = useTranslation('profile');
  if (objections.length === 0) return null;
  return (
    <p className="mt-1.5 flex flex-wrap items-baseline gap-x-2 gap-y-0.5 text-meta">
      <span className="font-strong text-ink">{t('timeline.objections', { count: objections.length })}</span>
      {objections.map(({ id, text }) => (
        <Link
          key={id}
          to="/objections"
          search={{ objection: id }}
          className="min-w-0 rounded-tag break-words text-accent-ink focus-ring hover:underline"
        >
          “<bdi>{text}</bdi>”
        </Link>
      ))}
    </p>
  );
}

// One follow-up is the promise itself: its day stands in the line. Several are listed under it.
function Promise({ promised, followUps }: { promised: string; followUps: readonly FollowUp[] }) {
  const { t } = useTranslation('profile');
  const { today } = useTableNames();
  const dueWords = useDueWords(today);
  const [only] = followUps;
  const isSame = followUps.length === 1 && only !== undefined && summaryOf(only) === promised;
  const due = isSame && only.doneOn === null ? dueWords(only.dueOn) : undefined;
  if (promised === '' && followUps.length === 0) return null;
  return (
    <div className="mt-1.5 rounded-control bg-sunken px-3">
      {promised !== '' && (
        <p className="flex items-start gap-2 py-1.5 text-meta text-ink-2">
          <Icon of={ArrowUpRight} size={13} className="mt-0.5 shrink-0" />
          <span className="line-clamp-4 min-w-0 flex-1 break-words">
            <span className="font-strong text-ink">{t('timeline.promised')}</span> {promised}
          </span>
          {due !== undefined && <span className={dueInk(due.tone)}>{due.words}</span>}
        </p>
      )}
      {followUps.length > 0 && (
        <ul className="divide-y divide-line">
          {followUps.map((followUp) => (
            <OpenFollowUp key={followUp.id} followUp={followUp} />
          ))}
        </ul>
      )}
    </div>
  );
}
