import { ListFilter } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { runAction } from '#renderer/app/actions/registry.ts';
import { StandingPane } from '#renderer/features/assessments/StandingPane.tsx';
import { AttachmentsSection } from '#renderer/features/attachments/AttachmentsSection.tsx';
import { PartnerCommitments } from '#renderer/features/commitments/PartnerCommitments.tsx';
import { PartnerFollowUps } from '#renderer/features/follow-ups/PartnerFollowUps.tsx';
import { NotesPane } from '#renderer/features/notes/NotesPane.tsx';
import { PinnedNotes } from '#renderer/features/notes/PinnedNotes.tsx';
import { useNotes } from '#renderer/features/notes/use-notes.ts';
import { PromiseLedger } from '#renderer/features/promises/PromiseLedger.tsx';
import type { Partner } from '#renderer/features/partners/use-partner.ts';
import { PathStrip } from '#renderer/features/relationships/PathStrip.tsx';
import { PeopleAround } from '#renderer/features/relationships/PeopleAround.tsx';
import { ProviderServices } from '#renderer/features/services/ProviderServices.tsx';
import { Chip, EmptyState, MenuTrigger, Tabs } from '#renderer/ui/index.ts';

import { ChangesPane } from './ChangesPane.tsx';
import { FactsColumn } from './FactsColumn.tsx';
import { ProfileBanners } from './ProfileBanners.tsx';
import { ProfileHeader } from './ProfileHeader.tsx';
import { profileTabs, type ProfileTab } from './profile-search.ts';
import { HeldSeats } from './HeldSeats.tsx';
import { RolesColumn } from './RolesColumn.tsx';
import { TimelinePane } from './TimelinePane.tsx';
import type { ProfileActions } from './use-profile-actions.tsx';
import { timelineFilters, useTimeline, type TimelineFilter } from './use-timeline.ts';
import type { Writing } from './use-writing.ts';

/** The header, the tabs and the columns beside them. */
export function ProfileBody({
  partner,
  name,
  isHidden,
  tab,
  onTab,
  actions,
  writing,
  onAddNote,
}: {
  partner: Partner;
  name: string;
  /** Nothing but the alias is shown, for a shared screen. */
  isHidden: boolean;
  tab: ProfileTab;
  onTab: (tab: ProfileTab) => void;
  actions: ProfileActions;
  writing: Writing;
  onAddNote: () => void;
}) {
  const { t } = useTranslation('profile');
  const ref = { type: partner.type, id: partner.record.id };
  if (isHidden) return <EmptyState title={name} detail={t('keptPrivateDetail')} />;
  return (
    <div className="@container min-h-0 flex-1 overflow-auto">
      <div className="flex min-h-full flex-col">
        <ProfileBanners partner={partner} />
        <ProfileHeader
          partner={partner}
          name={name}
          onRate={() => actions.rate(null)}
          onSetStage={() => actions.ask('stage')}
          onSetOwner={() => actions.ask('owner')}
        />
        {!partner.record.isInTrash && <PathStrip record={ref} name={name} />}
        <div className="grid flex-1 grid-cols-[minmax(0,1fr)_18.5rem] grid-rows-[auto_1fr] @min-[68rem]:grid-cols-[minmax(0,1fr)_20rem_18.5rem] @min-[68rem]:grid-rows-1">
          <div className="row-span-2 min-w-0 @min-[68rem]:row-span-1">
            <RecordTabs record={ref} tab={tab} onTab={onTab} writing={writing} onRate={actions.rate} />
          </div>
          <div className="min-w-0 border-l border-line px-5 pt-3">
            <PromiseLedger record={ref} name={name} />
            <PartnerFollowUps record={ref} onAdd={actions.addFollowUp} />
            <PinnedNotes record={ref} onAdd={onAddNote} onOpen={() => onTab('notes')} />
            <PartnerCommitments record={ref} name={name} />
            <AttachmentsSection recordType={ref.type} recordId={ref.id} />
            <RolesColumn record={ref} roles={partner.roles} />
            <HeldSeats record={ref} />
            {ref.type === 'organizations' && <ProviderServices organizationId={ref.id} name={name} />}
            <PeopleAround record={{ ...ref, label: name }} />
          </div>
          <div className="min-w-0 border-l border-line px-5 pt-3 pb-6">
            <FactsColumn partner={partner} onEdit={actions.edit} />
          </div>
        </div>
      </div>
    </div>
  );
}

function RecordTabs({
  record,
  tab,
  onTab,
  writing,
  onRate,
}: {
  record: { type: Partner['type']; id: string };
  tab: ProfileTab;
  onTab: (tab: ProfileTab) => void;
  writing: Writing;
  onRate: (decisionId: string | null) => void;
}) {
  const { t } = useTranslation('profile');
  const [filter, setFilter] = useState<TimelineFilter>('all');
  const { total } = useTimeline(record, 'all');
  const notes = useNotes(record).data;
  const counts = { timeline: total, standing: undefined, notes: notes?.length, changes: undefined };
  return (
    <Tabs
      label={t('tabs.label')}
      tabs={profileTabs.map((id) => ({ id, label: t(`tabs.${id}`), count: counts[id] }))}
      value={tab}
      onChange={(next) => onTab(profileTabs.find((id) => id === next) ?? 'timeline')}
      actions={
        tab === 'timeline' && (
          <MenuTrigger
            label={t('kinds.label')}
            placement="bottom end"
            trigger=<Chip
              kind="quiet"
              icon={ListFilter}
              label={t(`kinds.${filter}`)}
              hasMenu
              isActive={filter !== 'all'}
            />
            entries={timelineFilters.map((id) => ({
              id,
              label: t(`kinds.${id}`),
              isChecked: id === filter,
              run: () => setFilter(id),
            }))}
          />
        )
      }
    >
      <div className="px-5">
        {tab === 'timeline' && (
          <TimelinePane
            record={record}
            filter={filter}
            onLog={() => void runAction('interactions.log', `${record.type}/${record.id}`)}
          />
        )}
        {tab === 'standing' && <StandingPane record={record} onRate={onRate} />}
        {tab === 'notes' && <NotesPane record={record} isWriting={writing.isOpen} onWriting={writing.set} />}
        {tab === 'changes' && <ChangesPane record={record} />}
      </div>
    </Tabs>
  );
}
