import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { errorWords } from '#renderer/app/errors/error-words.ts';
import { useDeviceSettings } from '#renderer/app/settings/use-device-settings.ts';
import { useToday } from '#renderer/app/words/use-now.ts';
import { useMe } from '#renderer/features/members/member-queries.ts';
import { ErrorState, LinkButton, SeatIcon, Section, SidePanel, Skeleton } from '#renderer/ui/index.ts';
import { sectorById } from '#shared/content/sectors.ts';
import type { Prospect } from '#shared/contract/prospects.ts';
import type { Chair, LongTable, TableSector } from '#shared/contract/seats.ts';

import { ChairSection } from './ChairSection.tsx';
import { FieldAsks } from './FieldAsks.tsx';
import { ProspectCard } from './ProspectCard.tsx';
import { inviteProspect, planAsk } from './seat-changes.ts';
import { openAsks } from './table-dialogs.tsx';
import { dayText, nameOf, sectorName, takenIn } from './table-words.ts';
import { useProspects, useSeat } from './use-long-table.ts';

/** Beside the table: the chosen chair, who could sit there and through whom, and where else somebody is missing. */
export function TablePanel({
  table,
  sector,
  chair,
  isOpen,
  onClose,
  onChoose,
}: {
  table: LongTable;
  sector: TableSector | undefined;
  chair: Chair | undefined;
  isOpen: boolean;
  onClose: () => void;
  onChoose: (chairId: string) => void;
}) {
  const { t } = useTranslation('seats');
  return (
    <SidePanel label={t('panel.label')} width="map" isOpen={isOpen} onClose={onClose}>
      <div className="flex flex-col gap-5 px-5 py-4" data-table-panel="">
        {sector && chair ? (
          <>
            <SectorHeader sector={sector} />
            <ChairSection chair={chair} sector={sector} />
            <Prospects sector={sector} chair={chair} />
            <Asks sector={sector} isRequired={table.sectors.includes(sector)} />
            <FieldAsks sector={sector} isRequired={table.sectors.includes(sector)} />
            <History chair={chair} />
          </>
        ) : (
          <p className="text-ink-2">{t('panel.none')}</p>
        )}
        <OtherChairs table={table} current={sector?.sector} onChoose={onChoose} />
      </div>
    </SidePanel>
  );
}

function SectorHeader({ sector }: { sector: TableSector }) {
  const { t } = useTranslation('seats');
  const taken = takenIn(sector);
  const deciding = sector.chairs.filter((each) => each.needsDecisionPower).length;
  const isShort = taken < sector.chairs.length;
  return (
    <header className="flex items-start gap-3">
      <span
        className={
          isShort
            ? 'flex size-10 shrink-0 items-center justify-center rounded-full bg-honey-soft text-honey-ink'
            : 'flex size-10 shrink-0 items-center justify-center rounded-full bg-sunken text-ink-2'
        }
      >
        <SeatIcon size={20} />
      </span>
      <div>
        <h2 className="font-words text-section font-strong">{sectorById(sector.sector)?.label ?? sector.sector}</h2>
        <p className="text-ink-2">
          {t('panel.seats', { taken, total: sector.chairs.length })}
          {deciding > 0 && `, ${t('panel.deciding', { count: deciding })}`}
        </p>
        <p className="pt-1 text-meta text-ink-2">{t('panel.organizations', { count: sector.organizations })}</p>
      </div>
    </header>
  );
}

function Prospects({ sector, chair }: { sector: TableSector; chair: Chair }) {
  const { t } = useTranslation('seats');
  const navigate = useNavigate();
  const today = useToday();
  const me = useMe();
  const found = useProspects(sector.sector);
  if (found.isPending) return <Skeleton lines={5} />;
  if (found.isError) return <ErrorState {...errorWords(found.error)} onRetry={() => void found.refetch()} />;
  const { prospects, total } = found.data;
  const open = (prospect: Prospect): void => {
    const { type, id } = prospect.record;
    void navigate(
      type === 'people' ? { to: '/people/$id', params: { id } } : { to: '/organizations/$id', params: { id } },
    );
  };
  return (
    <Section title={t('panel.whoCould')} level={3}>
      {prospects.length === 0 ? (
        <p className="text-ink-2">{t('panel.noProspects')}</p>
      ) : (
        <ul className="flex flex-col">
          {prospects.map((prospect, index) => (
            <ProspectCard
              key={prospect.record.id}
              prospect={prospect}
              isFirst={index === 0}
              onPlan={() => void planAsk(sector.sector, prospect, me?.id ?? null, today)}
              onInvite={chair.term === null ? () => void inviteProspect(chair, prospect) : undefined}
              onOpen={() => open(prospect)}
            />
          ))}
        </ul>
      )}
      {total > prospects.length && (
        <p className="pt-2 text-meta text-ink-2">{t('panel.more', { count: total - prospects.length })}</p>
      )}
    </Section>
  );
}

function Asks({ sector, isRequired }: { sector: TableSector; isRequired: boolean }) {
  const { t } = useTranslation('seats');
  const asks = sector.asks.split('\n').filter((line) => line.trim() !== '');
  if (!isRequired && asks.length === 0) return null;
  return (
    <Section
      title={t('panel.asks')}
      level={3}
      action={<LinkButton onPress={() => openAsks(sector)}>{t('panel.editAsks')}</LinkButton>}
    >
      {asks.length === 0 ? (
        <p className="text-ink-2">{t('panel.noAsks')}</p>
      ) : (
        <ul className="list-disc pl-5 marker:text-wood-edge">
          {asks.map((ask) => (
            <li key={ask} className="py-0.5">
              {ask}
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}

/** Who held the chair before, with what they left to say. */
function History({ chair }: { chair: Chair }) {
  const { t } = useTranslation('seats');
  const { discreet } = useDeviceSettings();
  const seat = useSeat(chair.id);
  const past = (seat.data?.terms ?? []).filter((term) => term.id !== chair.term?.id);
  if (past.length === 0) return null;
  return (
    <Section title={t('panel.history')} level={3}>
      <ul className="flex flex-col gap-2">
        {past.map((term) => (
          <li key={term.id}>
            <p className="font-medium">{nameOf(term.person ?? term.organization, discreet)}</p>
            <p className="text-meta text-ink-2">
              {[term.startsOn ?? term.invitedOn, term.endsOn]
                .filter((day) => day !== null)
                .map(dayText)
                .join(' – ')}
            </p>
            {term.handOverNote !== '' && !(discreet && term.person?.isRestricted === true) && (
              <p className="font-words">{term.handOverNote}</p>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}

function OtherChairs({
  table,
  current,
  onChoose,
}: {
  table: LongTable;
  current: string | undefined;
  onChoose: (chairId: string) => void;
}) {
  const { t } = useTranslation('seats');
  const others = table.sectors
    .filter((sector) => sector.sector !== current)
    .map((sector) => ({ sector, empty: sector.chairs.filter((chair) => chair.state === 'wanted') }))
    .filter(({ empty }) => empty.length > 0);
  if (others.length === 0) return null;
  return (
    <Section title={t('panel.others')} level={3}>
      <ul className="flex flex-col">
        {others.map(({ sector, empty }) => (
          <li key={sector.sector} className="flex items-center justify-between gap-2 py-0.5">
            <LinkButton icon={SeatIcon} onPress={() => onChoose(empty[0]?.id ?? '')}>
              {sectorName(sector.sector)}
            </LinkButton>
            <span className="font-strong tabular-nums">{empty.length}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
