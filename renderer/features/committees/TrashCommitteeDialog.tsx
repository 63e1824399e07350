import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { client } from '#renderer/api/client.ts';
import { orpc } from '#renderer/api/orpc-query.ts';
import { errorWords } from '#renderer/app/errors/error-words.ts';
import { afterSave } from '#renderer/app/saving/after-save.ts';
import { useToday } from '#renderer/app/words/use-now.ts';
import { Banner, Button, Dialog, Form, LinkButton, Select, Skeleton } from '#renderer/ui/index.ts';
import type { Committee } from '#shared/contract/committees.ts';

import { committeeNamesQuery } from './committee-queries.ts';

/** Says what is open in the name of a committee and who takes it on, before the committee goes. */
export function TrashCommitteeDialog({
  committee,
  onGone,
  onClose,
}: {
  committee: Committee;
  onGone: () => void;
  onClose: () => void;
}) {
  const { t } = useTranslation('committees');
  const today = useToday();
  const work = useQuery(orpc.committees.openWork.queryOptions({ input: { id: committee.id } })).data;
  const others = (useQuery(committeeNamesQuery()).data ?? []).filter(
    ({ id, status }) => id !== committee.id && status !== 'closed',
  );
  const [moveTo, setMoveTo] = useState<string | null>(null);
  const [failure, setFailure] = useState<unknown>(null);
  const to = moveTo ?? committee.parentId ?? '';
  const parts =
    work === undefined
      ? []
      : [
          ...(work.tasks > 0 ? [t('trash.tasks', { count: work.tasks })] : []),
          ...(work.meetings > 0 ? [t('trash.meetings', { count: work.meetings })] : []),
          ...(work.goals > 0 ? [t('trash.goals', { count: work.goals })] : []),
        ];
  const [last, ...rest] = parts.toReversed();
  const words =
    rest.length === 0 ? (last ?? '') : t('trash.and', { first: rest.toReversed().join(', '), last: last ?? '' });

  const run = async (change: Promise<Awaited<ReturnType<typeof client.committees.update>>>, isGone: boolean) => {
    try {
      const saved = await change;
      onClose();
      if (isGone) onGone();
      afterSave(saved);
    } catch (error) {
      setFailure(error);
    }
  };
  const { id, version } = committee;
  return (
    <Dialog
      isOpen
      title={t('trash.title', { name: committee.name })}
      onClose={onClose}
      footer={
        <>
          <Button onPress={onClose}>{t('form.cancel')}</Button>
          <Button variant="danger" type="submit" form="trash-committee" isDisabled={work === undefined}>
            {t('trash.save')}
          </Button>
        </>
      }
    >
      <Form
        id="trash-committee"
        onSubmit={() =>
          void run(client.committees.trash({ id, version, moveTo: parts.length === 0 ? null : to }), true)
        }
      >
        {failure !== null && <Banner tone="danger" title={errorWords(failure).what} />}
        {work === undefined && <Skeleton lines={2} />}
        {work !== undefined && parts.length === 0 && <p className="text-ink-2">{t('trash.nothing')}</p>}
        {parts.length > 0 && (
          <>
            <p className="text-ink-2">{t('trash.work', { words })}</p>
            <Select
              label={t('trash.to')}
              options={[
                { id: '', label: t('trash.nobody') },
                ...others.map((each) => ({ id: each.id, label: each.name })),
              ]}
              value={to}
              onChange={setMoveTo}
            />
            <p className="text-meta text-ink-2">
              <LinkButton
                onPress={() =>
                  void run(
                    client.committees.update({ id, version, patch: { status: 'closed', closedOn: today } }),
                    false,
                  )
                }
              >
                {t('trash.close')}
              </LinkButton>{' '}
              {t('trash.closeDetail')}
            </p>
          </>
        )}
      </Form>
    </Dialog>
  );
}
