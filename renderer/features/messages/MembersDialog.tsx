import { useQuery } from '@tanstack/react-query';
import { Plus, X } from 'lucide-react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { client } from '#renderer/api/client.ts';
import { orpc } from '#renderer/api/orpc-query.ts';
import { showError } from '#renderer/app/errors/show-error.ts';
import { afterSave } from '#renderer/app/saving/after-save.ts';
import type { SavedStep } from '#renderer/app/saving/after-save.ts';
import { useDeviceSettings } from '#renderer/app/settings/use-device-settings.ts';
import { Button, Dialog, IconButton, Section, Skeleton, StanceGlyph } from '#renderer/ui/index.ts';
import { stances } from '#shared/content/stances.ts';
import type { RecordLabel } from '#shared/contract/base.ts';
import type { AudienceSegment } from '#shared/contract/messages.ts';

import { PartnerField } from '#renderer/features/follow-ups/PartnerField.tsx';

/** Who belongs to an audience, added by hand or as proposed by sector. */
export function MembersDialog({ segment, onClose }: { segment: AudienceSegment; onClose: () => void }) {
  const { t } = useTranslation('messages');
  const { discreet } = useDeviceSettings();
  const meta = { shows: ['messages', 'people', 'organizations', 'assessments', 'trash'] } as const;
  const members = useQuery(orpc.messages.members.queryOptions({ input: { segmentId: segment.id }, meta }));
  const proposed = useQuery(orpc.messages.proposals.queryOptions({ input: { segmentId: segment.id }, meta }));
  const told = (write: Promise<SavedStep>): void => {
    write.then((saved) => afterSave(saved), showError);
  };
  const nameOf = (record: RecordLabel): string => (discreet && record.isRestricted ? t('private') : record.label);
  const add = (records: { type: 'people' | 'organizations'; id: string }[]): void =>
    told(client.messages.addMembers({ segmentId: segment.id, records }));
  const total = proposed.data?.total ?? 0;
  return (
    <Dialog
      isOpen
      title={t('members.title', { name: segment.name })}
      onClose={onClose}
      footer={
        <Button variant="primary" onPress={onClose}>
          {t('members.done')}
        </Button>
      }
    >
      <div className="flex flex-col gap-5">
        <PartnerField
          label={t('members.add')}
          choice={null}
          onChange={(choice) => {
            if (choice !== null) add([{ type: choice.type, id: choice.id }]);
          }}
          autoFocus
        />
        {members.data === undefined && <Skeleton lines={4} />}
        {members.data?.total === 0 && <p className="text-ink-2">{t('segment.nobody')}</p>}
        <ul className="flex flex-col" aria-label={t('members.title', { name: segment.name })}>
          {members.data?.rows.map((member) => (
            <li key={member.id} className="flex items-center gap-3 border-b border-line-2 py-1.5">
              <Band id={member.stance} />
              <bdi className="min-w-0 flex-1 truncate">{nameOf(member.record)}</bdi>
              <IconButton
                icon={X}
                size="small"
                label={t('members.remove', { name: nameOf(member.record) })}
                onPress={() => told(client.messages.removeMembers({ ids: [member.id] }))}
              />
            </li>
          ))}
        </ul>
        {members.data !== undefined && members.data.total > members.data.rows.length && (
          <p className="text-ink-2">{t('members.more', { count: members.data.total - members.data.rows.length })}</p>
        )}
        {total > 0 && (
          <Section
            title={t('members.proposed')}
            count={total}
            action={
              <Button size="small" onPress={() => told(client.messages.addProposed({ segmentId: segment.id }))}>
                {t('members.addAll', { count: total })}
              </Button>
            }
          >
            <ul className="flex flex-col">
              {proposed.data?.rows.map(({ record, stance }) => (
                <li key={record.id} className="flex items-center gap-3 border-b border-line-2 py-1.5">
                  <Band id={stance} />
                  <bdi className="min-w-0 flex-1 truncate">{nameOf(record)}</bdi>
                  <IconButton
                    icon={Plus}
                    size="small"
                    label={t('members.addOne', { name: nameOf(record) })}
                    onPress={() =>
                      add([{ type: record.type === 'people' ? 'people' : 'organizations', id: record.id }])
                    }
                  />
                </li>
              ))}
            </ul>
            {total > (proposed.data?.rows.length ?? 0) && (
              <p className="pt-2 text-ink-2">
                {t('members.more', { count: total - (proposed.data?.rows.length ?? 0) })}
              </p>
            )}
          </Section>
        )}
      </div>
    </Dialog>
  );
}

function Band({ id }: { id: string }) {
  const stance = stances.find((entry) => entry.id === id);
  return <StanceGlyph band={stance?.band ?? null} label={stance?.label} />;
}
