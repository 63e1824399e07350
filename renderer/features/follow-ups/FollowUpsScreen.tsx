import { useNavigate, useSearch } from '@tanstack/react-router';
import { Plus } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { useKeyHint } from '#renderer/app/actions/use-key-hint.ts';
import { Page } from '#renderer/app/layout/Page.tsx';
import { useDeviceSettings } from '#renderer/app/settings/use-device-settings.ts';
import { useToday } from '#renderer/app/words/use-now.ts';
import { Button, MenuAt, Select } from '#renderer/ui/index.ts';
import type { FollowUp } from '#shared/contract/follow-ups.ts';

import { useMe, useMemberList } from '../members/member-queries.ts';
import { completeFollowUps } from './follow-up-changes.ts';
import { FollowUpSections } from './FollowUpSections.tsx';
import { openFollowUp } from './open-follow-up.tsx';
import { postponeEntries } from './postpone-entries.tsx';
import { useFollowUpSections } from './use-follow-up-sections.ts';
import { useListKeys } from './use-list-keys.ts';

const everyone = 'all';

/** Due contact by its day: late, today, this week, later; worked off with the keyboard alone. */
export function FollowUpsScreen() {
  const { t } = useTranslation('followUps');
  const navigate = useNavigate();
  const { owner, done: isDoneOpen = false } = useSearch({ from: '/shell/follow-ups' });
  const members = useMemberList();
  const me = useMe();
  const today = useToday();
  const { discreet } = useDeviceSettings();
  const [later, setLater] = useState<{ followUp: FollowUp; at: { x: number; y: number } } | null>(null);

  // Everybody's, as the sidebar and Home count them.
  const chosen = owner ?? everyone;
  const ownerId = chosen === everyone ? null : chosen;
  const sections = useFollowUpSections(today, ownerId, isDoneOpen);
  const rows = sections.flatMap((section) => (section.id === 'done' && !isDoneOpen ? [] : section.rows));
  const show = (change: { owner?: string; done?: boolean }): void => {
    void navigate({ to: '/follow-ups', search: (before) => ({ ...before, ...change }), replace: true });
  };
  const open = ({ record }: FollowUp): void => {
    if (record === null || (discreet && record.isRestricted)) return;
    const { id } = record;
    void navigate(
      record.type === 'people' ? { to: '/people/$id', params: { id } } : { to: '/organizations/$id', params: { id } },
    );
  };
  const putOff = (followUp: FollowUp): void => {
    const line = document.querySelector(`[data-follow-up="${followUp.id}"]`)?.getBoundingClientRect();
    setLater({ followUp, at: { x: (line?.right ?? 240) - 240, y: line?.bottom ?? 120 } });
  };
  const done = (followUp: FollowUp, isDone: boolean): void => {
    if (followUp.id === keys.cursorId) keys.moveOn();
    void completeFollowUps([followUp.id], isDone);
  };
  const keys = useListKeys(rows, {
    open,
    done: (followUp) => done(followUp, followUp.doneOn === null),
    later: putOff,
    edit: (followUp) => {
      if (!(discreet && followUp.record?.isRestricted === true)) openFollowUp({ followUp });
    },
    add: () => openFollowUp(),
  });
  const addKey = useKeyHint('records.quickAdd');
  const openCount = sections.reduce((sum, section) => sum + (section.count ?? 0), 0);
  const isCounted = sections.every((section) => section.id === 'done' || section.count !== undefined);

  return (
    <Page
      title={t('title')}
      context={isCounted ? t('count', { count: openCount }) : ''}
      table={{
        view: { table: 'followUps', scope: 'open', ownerId },
        lines: members.flatMap(({ id, name }) => (id === ownerId ? [name] : [])),
      }}
      footerKeys={[
        { keys: 'J K', label: t('keys.move') },
        { keys: 'D', label: t('keys.done') },
        { keys: 'H', label: t('keys.later') },
        { keys: 'Enter', label: t('keys.open') },
        { keys: 'E', label: t('keys.edit') },
        { keys: 'N', label: t('keys.add') },
      ]}
      actions={
        <>
          <Select
            label={t('owner.label')}
            isLabelHidden
            className="w-44"
            options={[
              ...(me === undefined ? [] : [{ id: me.id, label: t('owner.mine') }]),
              { id: everyone, label: t('owner.all') },
              ...members
                .filter((member) => !member.isMe)
                .map(({ id, name }) => ({ id, label: t('owner.someone', { name }) })),
            ]}
            value={chosen}
            onChange={(id) => show({ owner: id })}
          />
          <Button variant="primary" icon={Plus} keyHint={addKey} onPress={() => openFollowUp()}>
            {t('shell:actions.addFollowUp')}
          </Button>
        </>
      }
    >
      <FollowUpSections
        sections={sections}
        isMine={ownerId !== null && ownerId === me?.id}
        isDoneOpen={isDoneOpen}
        onDoneOpen={(next) => show({ done: next })}
        onShowAll={() => show({ owner: everyone })}
        cursorId={keys.cursorId}
        setting={{
          today,
          members: new Map(members.map((member) => [member.id, member])),
          isDiscreet: discreet,
          onOpen: open,
          onDone: done,
          onLater: putOff,
        }}
      />
      <MenuAt
        label={t('postpone.label')}
        position={later?.at ?? null}
        entries={later === null ? [] : postponeEntries([later.followUp.id], today, keys.moveOn)}
        onClose={() => {
          setLater(null);
          keys.focusCursor();
        }}
      />
    </Page>
  );
}
