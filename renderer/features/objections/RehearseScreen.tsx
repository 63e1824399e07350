import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { client } from '#renderer/api/client.ts';
import { orpc } from '#renderer/api/orpc-query.ts';
import { defineAction } from '#renderer/app/actions/action.ts';
import { useActionScope } from '#renderer/app/actions/use-action-scope.ts';
import { errorWords } from '#renderer/app/errors/error-words.ts';
import { showError } from '#renderer/app/errors/show-error.ts';
import { Page } from '#renderer/app/layout/Page.tsx';
import { useToday } from '#renderer/app/words/use-now.ts';
import {
  EmptyState,
  Button,
  ErrorState,
  PlainCell,
  PlainRow,
  PlainTable,
  RichTextView,
  Section,
  Skeleton,
} from '#renderer/ui/index.ts';
import { rehearsalOrder } from '#shared/domain/objections/rehearsal-order.ts';

import { shortDay } from '../partners/day-words.ts';
import { objectionsQuery } from './objection-queries.ts';

const scores = ['one', 'two', 'three'] as const;

/** Objections one after the other: answer aloud, look at the reply, score yourself honestly. */
export function RehearseScreen() {
  const { t } = useTranslation('objections');
  const { seed } = useSearch({ from: '/shell/objections/rehearse' });
  const navigate = useNavigate();
  const today = useToday();
  // A random beginning is drawn once, so that scores that are saved meanwhile do not shuffle the rest.
  const [ownSeed, setOwnSeed] = useState(() => seed ?? Math.floor(Math.random() * 2 ** 31));
  const [place, setPlace] = useState(0);
  const [rehearsed, setRehearsed] = useState(0);
  const [isShown, setShown] = useState(false);
  const [seconds, setSeconds] = useState(0);
  const [ids, setIds] = useState<readonly string[] | null>(null);
  const bank = useQuery(objectionsQuery());
  const history = useQuery(orpc.objections.rehearsals.queryOptions({ meta: { shows: ['objections'] } }));
  if (ids === null && bank.data !== undefined)
    setIds(
      rehearsalOrder(
        bank.data.map(({ id, coverage, myScore }) => ({ id, coverage, lastScore: myScore })),
        ownSeed,
      ).map(({ id }) => id),
    );
  const objection = bank.data?.find(({ id }) => id === ids?.[place]);
  const isOver = ids !== null && place >= ids.length;
  const end = (): void => void navigate({ to: '/objections', search: {} });
  const next = (): void => {
    setPlace(place + 1);
    setShown(false);
    setSeconds(0);
  };
  const score = async (value: number): Promise<void> => {
    if (objection === undefined) return;
    try {
      await client.objections.rehearse({ objectionId: objection.id, score: value });
      setRehearsed((count) => count + 1);
      next();
    } catch (error) {
      showError(error);
    }
  };
  const again = (): void => {
    setOwnSeed(ownSeed + 1);
    setIds(null);
    setPlace(0);
    setRehearsed(0);
    setShown(false);
    setSeconds(0);
  };
  useEffect(() => {
    if (isShown || objection === undefined) return;
    const timer = setInterval(() => setSeconds((count) => count + 1), 1_000);
    return () => clearInterval(timer);
  }, [isShown, objection]);
  useActionScope([
    defineAction({
      id: 'objections.reveal',
      title: t('rehearsal.reveal'),
      group: 'here',
      shortcut: 'Space',
      isAvailable: () => objection !== undefined && !isShown,
      run: () => setShown(true),
    }),
    ...scores.map((name, index) =>
      defineAction({
        id: `objections.score.${name}`,
        title: t(`rehearsal.scores.${name}`),
        group: 'here',
        shortcut: String(index + 1),
        isAvailable: () => objection !== undefined && isShown,
        run: () => score(index + 1),
      }),
    ),
    defineAction({
      id: 'objections.skip',
      title: t('rehearsal.skip'),
      group: 'here',
      shortcut: 'S',
      isAvailable: () => objection !== undefined,
      run: next,
    }),
    defineAction({ id: 'objections.end', title: t('rehearsal.end'), group: 'here', shortcut: 'Esc', run: end }),
  ]);
  return (
    <Page
      title={t('rehearsal.title')}
      context={objection === undefined ? '' : t('rehearsal.progress', { number: place + 1, total: ids?.length ?? 0 })}
      breadcrumbs={[{ id: 'objections', label: t('title'), onPress: end }]}
      isScrolled
      footerKeys={[
        isShown ? { keys: '1 2 3', label: t('keys.score') } : { keys: 'Space', label: t('keys.reveal') },
        { keys: 'S', label: t('rehearsal.skip') },
        { keys: 'Esc', label: t('rehearsal.end') },
      ]}
    >
      <div className="mx-auto flex max-w-190 flex-col gap-6 py-6">
        {bank.error !== null && <ErrorState {...errorWords(bank.error)} onRetry={() => void bank.refetch()} />}
        {bank.isPending && <Skeleton lines={4} />}
        {bank.data?.length === 0 && (
          <EmptyState title={t('rehearsal.nothing')} actions={[{ label: t('title'), run: end }]} />
        )}
        {objection !== undefined && ids !== null && (
          <>
            <p className="flex justify-between text-ink-2">
              <span>{t('rehearsal.says')}</span>
              <span aria-hidden className="tabular-nums">
                {t('rehearsal.seconds', { count: seconds })}
              </span>
            </p>
            <p className="font-words text-record font-name" aria-live="polite">
              {t('said', { text: objection.text })}
            </p>
            {isShown ? (
              <section className="flex flex-col gap-4" aria-label={t('pane.reply')}>
                <p>
                  <span className="text-ink-2">{t('pane.worry')}: </span>
                  {objection.worry}
                </p>
                {objection.reply === '' ? (
                  <p className="rounded-card bg-honey-soft px-4 py-3 text-honey-ink">{t('rehearsal.noReply')}</p>
                ) : (
                  <RichTextView markdown={objection.reply} />
                )}
                <p className="font-medium">{t('rehearsal.how')}</p>
                <div className="flex flex-wrap gap-2">
                  {scores.map((name, index) => (
                    <Button key={name} keyHint={String(index + 1)} onPress={() => void score(index + 1)}>
                      {t(`rehearsal.scores.${name}`)}
                    </Button>
                  ))}
                </div>
              </section>
            ) : (
              <div>
                <Button variant="primary" keyHint="Space" onPress={() => setShown(true)}>
                  {t('rehearsal.reveal')}
                </Button>
              </div>
            )}
            <div className="flex gap-2">
              <Button variant="quiet" keyHint="S" onPress={next}>
                {t('rehearsal.skip')}
              </Button>
              <Button variant="quiet" keyHint="Esc" onPress={end}>
                {t('rehearsal.end')}
              </Button>
            </div>
          </>
        )}
        {isOver && bank.data !== undefined && bank.data.length > 0 && (
          <div className="flex flex-col gap-4" role="status">
            <p className="font-words text-record font-name">{t('rehearsal.done')}</p>
            <p>{t('rehearsal.doneDetail', { count: rehearsed })}</p>
            <div className="flex gap-2">
              <Button variant="primary" onPress={again}>
                {t('rehearsal.again')}
              </Button>
              <Button onPress={end}>{t('rehearsal.end')}</Button>
            </div>
          </div>
        )}
        {(history.data?.length ?? 0) > 0 && (isOver || place === 0) && !isShown && (
          <Section title={t('rehearsal.history')}>
            <PlainTable
              label={t('rehearsal.history')}
              columns={[
                { id: 'objection', header: t('rehearsal.columns.objection') },
                { id: 'who', header: t('rehearsal.columns.who'), width: 'w-40' },
                { id: 'on', header: t('rehearsal.columns.on'), width: 'w-28' },
                { id: 'score', header: t('rehearsal.columns.score'), width: 'w-20', align: 'end' },
              ]}
            >
              {history.data?.slice(0, 8).map((row) => (
                <PlainRow key={row.id}>
                  <PlainCell isHeader>{row.objection}</PlainCell>
                  <PlainCell>{row.memberName}</PlainCell>
                  <PlainCell>{shortDay(row.rehearsedOn, today)}</PlainCell>
                  <PlainCell align="end">{t('pane.score', { score: row.score })}</PlainCell>
                </PlainRow>
              ))}
            </PlainTable>
          </Section>
        )}
      </div>
    </Page>
  );
}
