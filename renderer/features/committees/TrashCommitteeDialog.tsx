import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';

import { client } from '#renderer/api/client.ts';
import { orpc } from '#renderer/api/orpc-query.ts';
import { FormProblem } from '#renderer/app/saving/FormProblem.tsx';
import { useFormSave } from '#renderer/app/saving/use-form-save.ts';
import { useToday } from '#renderer/app/words/use-now.ts';
import { Button, Dialog, Form, LinkButton, Select, Skeleton } from '#renderer/ui/index.ts';
import type { Committee } from '#shared/contract/committees.ts';
import { useCommitteeNames } from './committee-queries.ts';

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
  const others = useCommitteeNames().filter(({ id, status }) => id !== committee.id && status !== 'closed');
  const [moveTo, setMoveTo] = useState<string | null>(null);
  const form = useFormSave({ onClose });
  const to = moveTo ?? committee.parentId ?? '';
  const parts =
    work === undefined
      ? []
      : [
          ...(work.tasks > 0 ? [t('trash.tasks', { count: work.tasks })] : []),
          ...(work.meetings > 0 ? [t('trash.meetings', { count: work.meetings })] : []),
          ...(work.series > 0 ? [t('trash.series', { count: work.series })] : []),
          ...(work.goals > 0 ? [t('trash.goals', { count: work.goals })] : []),
        ];
  const [last, ...rest] = parts.toReversed();
  const words =
    rest.length === 0 ? (last ?? '') : t('trash.and', { first: rest.toReversed().join(', '), last: last ?? '' });

  const { id, version } = committee;
  const trash = async (): Promise<void> => {
    const saved = await form.save(() =>
      client.committees.trash({ id, version, moveTo: parts.length === 0 ? null : to }),
    );
    if (saved !== undefined) onGone();
  };
  return (
    <Dialog
      isOpen
      title={t('trash.title', { name: committee.name })}
      onClose={onClose}
      footer={
        <>
          <Button onPress={onClose}>{t('form.cancel')}</Button>
          <Button
            variant="danger"
            type="submit"
            form="trash-committee"
            isDisabled={work === undefined}
            isLoading={form.isSaving}
          >
            {t('trash.save')}
          </Button>
        </>
      }
    >
      <Form id="trash-committee" onSubmit={() => void trash()}>
        <FormProblem form={form} />
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
            {work !== undefined && work.series > 0 && to === '' && (
              <p className="text-meta text-ink-2">{t('trash.seriesRest')}</p>
            )}
            <p className="text-meta text-ink-2">
              <LinkButton
                onPress={() =>
                  void form.save(() =>
                    client.committees.update({ id, version, patch: { status: 'closed', closedOn: today } }),
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
