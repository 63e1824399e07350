import { Plus, X } from 'lucide-react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { client } from '#renderer/api/client.ts';
import { showError } from '#renderer/app/errors/show-error.ts';
import { afterSave } from '#renderer/app/saving/after-save.ts';
import type { SavedStep } from '#renderer/app/saving/after-save.ts';
import { useDeviceSettings } from '#renderer/app/settings/use-device-settings.ts';
import { optionsOf } from '#renderer/app/words/options-of.ts';
import { useToday } from '#renderer/app/words/use-now.ts';
import { Button, IconButton, LinkButton, Section, Select } from '#renderer/ui/index.ts';
import { replyResults } from '#shared/content/objections.ts';
import { stances } from '#shared/content/stances.ts';
import type { Objection, ObjectionReply } from '#shared/contract/objections.ts';
import type { RecordLabel } from '#shared/contract/base.ts';

import { shortDay } from '../partners/day-words.ts';
import { openReply } from './open-objections.tsx';

/** The replies that were given, with what came of each; a move that may have come of one is for a person to judge. */
export function RepliesSection({ objection, replies }: { objection: Objection; replies: readonly ObjectionReply[] }) {
  const { t } = useTranslation('objections');
  const today = useToday();
  const { discreet } = useDeviceSettings();
  const told = (write: Promise<SavedStep>): void => {
    write.then((saved) => afterSave(saved), showError);
  };
  const nameOf = (record: RecordLabel): string => (discreet && record.isRestricted ? t('private') : record.label);
  const bandOf = (value: number): string => stances.find((stance) => stance.value === value)?.label ?? '';
  return (
    <Section
      title={t('pane.replies')}
      count={replies.length}
      action={
        <LinkButton icon={Plus} keyHint="L" onPress={() => openReply(objection)}>
          {t('pane.logReply')}
        </LinkButton>
      }
    >
      {replies.length === 0 && <p className="text-ink-2">{t('pane.noReplies')}</p>}
      <ul className="flex flex-col">
        {replies.map((reply) => (
          <li key={reply.id} className="flex flex-col gap-2 border-b border-line-2 py-3">
            <div className="flex flex-wrap items-center gap-3">
              <span className="min-w-0 flex-1">
                <bdi className="font-medium">{nameOf(reply.record)}</bdi>{' '}
                <span className="text-meta text-ink-2">
                  {t('pane.repliedOn', { day: shortDay(reply.repliedOn, today) })}
                  {reply.messenger !== null && ` ${t('pane.by', { name: nameOf(reply.messenger) })}`}
                </span>
              </span>
              <Select
                label={t('replyForm.result')}
                isLabelHidden
                options={optionsOf(replyResults)}
                value={reply.result}
                onChange={(result) =>
                  told(client.objections.updateReply({ id: reply.id, version: reply.version, patch: { result } }))
                }
              />
              <IconButton
                icon={X}
                size="small"
                label={t('pane.removeReply', { name: nameOf(reply.record) })}
                onPress={() => told(client.objections.removeReply({ id: reply.id }))}
              />
            </div>
            {reply.note !== '' && <p className="text-ink-2">{reply.note}</p>}
            {reply.credit !== null && (
              <p className="flex items-center gap-3 text-meta text-moss">
                <span className="flex-1">
                  {t('credit.given', {
                    name: nameOf(reply.credit.record),
                    from: bandOf(reply.credit.from),
                    to: bandOf(reply.credit.to),
                  })}
                </span>
                <LinkButton onPress={() => told(client.objections.credit({ id: reply.id, assessmentId: null }))}>
                  {t('credit.takeBack')}
                </LinkButton>
              </p>
            )}
            {reply.proposed !== null && proposal(reply, reply.proposed)}
          </li>
        ))}
      </ul>
    </Section>
  );

  function proposal(reply: ObjectionReply, proposed: NonNullable<ObjectionReply['proposed']>) {
    const { assessmentId } = proposed;
    return (
      <div className="flex flex-wrap items-center gap-2 rounded-card bg-sunken px-3 py-2">
        <span className="min-w-0 flex-1">
          {t('credit.proposed', {
            name: nameOf(proposed.record),
            from: bandOf(proposed.from),
            to: bandOf(proposed.to),
            day: shortDay(proposed.on, today),
          })}
        </span>
        <Button size="small" onPress={() => told(client.objections.credit({ id: reply.id, assessmentId }))}>
          {t('credit.accept')}
        </Button>
        <Button
          size="small"
          variant="quiet"
          onPress={() => told(client.objections.dismissCredit({ id: reply.id, assessmentId }))}
        >
          {t('credit.dismiss')}
        </Button>
      </div>
    );
  }
}
