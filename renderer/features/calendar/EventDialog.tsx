import { useQuery } from '@tanstack/react-query';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { weekdayAndDay } from '#renderer/app/words/calendar-days.ts';
import { client } from '#renderer/api/client.ts';
import { orpc } from '#renderer/api/orpc-query.ts';
import { errorWords } from '#renderer/app/errors/error-words.ts';
import { showError } from '#renderer/app/errors/show-error.ts';
import { afterSave } from '#renderer/app/saving/after-save.ts';
import { Button, Dialog, ErrorState, Skeleton } from '#renderer/ui/index.ts';
import type { Saved } from '#shared/contract/base.ts';
import type { IsoDay } from '#shared/dates.ts';

import { EventForm } from './EventForm.tsx';

/** The form of an external event: a new one on a day, or one that is there. */
export function EventDialog({
  what,
  onClose,
}: {
  what: { readonly id: string; readonly time?: IsoDay | null } | { readonly day: IsoDay; readonly startsAt?: string };
  onClose: () => void;
}) {
  const { t } = useTranslation('events');
  const isNew = 'day' in what;
  const query = useQuery({
    ...orpc.externalEvents.get.queryOptions({ input: { id: isNew ? '' : what.id } }),
    enabled: !isNew,
  });
  const event = query.data;
  const run = (work: Promise<Saved>): void => {
    onClose();
    work.then((saved) => afterSave(saved), showError);
  };
  if (isNew) return <EventForm event={undefined} day={what.day} startsAt={what.startsAt ?? ''} onClose={onClose} />;
  if (event === undefined)
    return (
      <Dialog isOpen title={t('editTitle')} onClose={onClose}>
        {query.isError ? <ErrorState {...errorWords(query.error)} /> : <Skeleton lines={6} />}
      </Dialog>
    );
  const { id, version } = event;
  const time = what.time ?? null;
  return (
    <EventForm
      event={event}
      day={event.startsOn}
      startsAt=""
      onClose={onClose}
      extra={
        event.isInTrash ? null : (
          <>
            <Button variant="quiet" onPress={() => run(client.externalEvents.trash({ id, version }))}>
              {t('trash')}
            </Button>
            {time !== null && event.rule !== '' && (
              <Button variant="quiet" onPress={() => run(client.externalEvents.skipTime({ id, version, of: time }))}>
                {t('skip', { day: weekdayAndDay(time) })}
              </Button>
            )}
          </>
        )
      }
    />
  );
}
