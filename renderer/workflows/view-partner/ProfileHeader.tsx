import { EyeOff, Landmark } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { InfluenceFact, StanceJourney } from '#renderer/features/assessments/StandingHeader.tsx';
import { tintOf } from '#renderer/features/members/member-queries.ts';
import { dueInk, useDueWords } from '#renderer/features/follow-ups/follow-up-words.ts';
import { shortDay, spanSince } from '#renderer/features/partners/day-words.ts';
import { useTableNames } from '#renderer/features/partners/table-names.ts';
import type { Partner } from '#renderer/features/partners/use-partner.ts';
import { choiceLabel } from '#renderer/features/partners/vocabularies.ts';
import { Avatar, LinkButton, Tag } from '#renderer/ui/index.ts';

import { StageLadder } from './StageLadder.tsx';

/** Who it is, how close they are, when we last spoke and who looks after them. */
export function ProfileHeader({
  partner,
  name,
  onRate,
  onSetStage,
  onSetOwner,
}: {
  partner: Partner;
  name: string;
  onRate: () => void;
  onSetStage: () => void;
  onSetOwner: () => void;
}) {
  const { t } = useTranslation('profile');
  const { t: shared } = useTranslation('partners');
  const { t: standing } = useTranslation('assessments');
  const { record, type } = partner;
  const ref = { type, id: record.id };
  return (
    <div className="flex flex-col gap-x-6 gap-y-4 border-b border-line px-5 py-4.5 @min-[68rem]:flex-row">
      <div className="flex min-w-0 items-start gap-4 @min-[68rem]:w-72 @min-[68rem]:shrink-0">
        <Avatar
          name={name}
          size="record"
          kind={record.isRestricted ? 'private' : 'partner'}
          isDecorative={!record.isRestricted}
        />
        <div className="min-w-0">
          <h2 className="line-clamp-3 font-words text-record break-words">
            <bdi>{name}</bdi>
          </h2>
          <RoleLine partner={partner} />
          <div className="mt-1.5 flex flex-wrap gap-1.5 empty:hidden">
            {type === 'organizations' && record.sector !== '' && (
              <Tag icon={Landmark}>{choiceLabel('sectors', record.sector)}</Tag>
            )}
            {record.isRestricted && <Tag icon={EyeOff}>{t('facts.restricted')}</Tag>}
            {type === 'people' && record.isPublicOfficial && <Tag icon={Landmark}>{t('facts.public')}</Tag>}
            <FirstTags ids={record.tagIds} />
          </div>
        </div>
      </div>
      <div className="grid min-w-0 flex-1 grid-cols-[minmax(0,1.6fr)_minmax(0,1fr)] gap-y-4 @min-[68rem]:grid-cols-[minmax(0,1.7fr)_minmax(0,0.75fr)_minmax(0,1.1fr)_minmax(0,0.85fr)]">
        <Fact
          title={standing('header.stance')}
          action={
            <LinkButton keyHint="S" onPress={onRate}>
              {standing('header.rate')}
            </LinkButton>
          }
        >
          <StanceJourney record={ref} />
        </Fact>
        <Fact title={standing('header.influence')}>
          <InfluenceFact record={ref} />
        </Fact>
        <Fact title={t('stage')} action={<LinkButton onPress={onSetStage}>{t('setStage')}</LinkButton>}>
          <StageLadder stage={record.stage} />
        </Fact>
        <Fact title={t('lastContact')}>
          <LastContact on={record.lastContactOn} nextOn={record.nextFollowUpOn} />
          <div className="mt-1.5 flex items-center gap-2">
            <h3 className="sr-only">{t('owner')}</h3>
            <Owner ownerId={record.ownerId} backupId={record.backupOwnerId} />
            <LinkButton onPress={onSetOwner}>{shared('bulk.set')}</LinkButton>
          </div>
        </Fact>
      </div>
    </div>
  );
}

function Fact({ title, action, children }: { title: string; action?: ReactNode; children: ReactNode }) {
  return (
    <section
      aria-label={title}
      className="min-w-0 border-l border-line px-4.5 first:@max-[68rem]:border-l-0 first:@max-[68rem]:pl-0 last:pr-0"
    >
      <header className="flex min-h-6 items-center gap-2">
        <h3 className="flex-1 truncate text-meta font-strong">{title}</h3>
        {action}
      </header>
      {children}
    </section>
  );
}

function RoleLine({ partner }: { partner: Partner }) {
  const { isDiscreet } = useTableNames();
  const { type, record, roles } = partner;
  if (type === 'organizations') {
    const place = record.addresses[0];
    const words = [choiceLabel('organizationKinds', record.kind), place?.city].filter(Boolean).join(', ');
    return words === '' ? null : <p className="line-clamp-2 break-words text-ink-2">{words}</p>;
  }
  const role = roles.find((each) => each.isPrimary) ?? roles[0];
  const organization = role === undefined || (isDiscreet && role.organizationIsRestricted) ? '' : role.organizationName;
  const words = [role?.title, organization].filter(Boolean).join(', ');
  return (
    <p className="line-clamp-3 break-words text-ink-2">
      <bdi>{words}</bdi>
      {record.pronouns !== '' && (
        <bdi className="text-ink-3">{words === '' ? record.pronouns : ` (${record.pronouns})`}</bdi>
      )}
    </p>
  );
}

function FirstTags({ ids }: { ids: readonly string[] }) {
  const { tags } = useTableNames();
  const names = ids.flatMap((id) => tags.get(id)?.name ?? []);
  return names.slice(0, 3).map((name) => <Tag key={name}>{name}</Tag>);
}

function LastContact({ on, nextOn }: { on: string | null; nextOn: string | null }) {
  const { t } = useTranslation('profile');
  const { today } = useTableNames();
  const dueWords = useDueWords(today);
  const span = on === null ? undefined : spanSince(on, today);
  const next = nextOn === null ? undefined : dueWords(nextOn);
  return (
    <>
      <p className="truncate font-words text-page">{on === null ? '–' : shortDay(on, today)}</p>
      <p className="text-meta text-ink-2">
        {span === undefined ? t('never') : t(`ago.${span.key}`, { count: span.count })}
      </p>
      <p className={next === undefined ? 'text-meta text-ink-3' : `text-meta ${dueInk(next.tone)}`}>
        {next === undefined
          ? t('noNext')
          : t('nextDue', {
              due:
                next.words.charAt(0).toLowerCase() === next.words.charAt(0) || next.tone === 'plain'
                  ? next.words
                  : next.words.toLowerCase(),
            })}
      </p>
    </>
  );
}

function Owner({ ownerId, backupId }: { ownerId: string | null; backupId: string | null }) {
  const { t } = useTranslation('profile');
  const { members } = useTableNames();
  const owner = ownerId === null ? undefined : members.get(ownerId);
  const backup = backupId === null ? undefined : members.get(backupId);
  return (
    <div className="min-w-0 flex-1">
      <p className="flex min-w-0 items-center gap-2 py-0.5">
        {owner === undefined ? (
          <span className="text-honey-ink">{t('nobody')}</span>
        ) : (
          <>
            <Avatar name={owner.name} kind="user" tint={tintOf(owner)} size="small" isDecorative />
            <span className="truncate font-name">{owner.name}</span>
          </>
        )}
      </p>
      <p className="truncate text-meta text-ink-3">
        {backup === undefined ? t('noBackup') : t('backup', { name: backup.name })}
      </p>
    </div>
  );
}
