import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useNavigate, useParams } from '@tanstack/react-router';
import { Printer } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { client } from '#renderer/api/client.ts';
import { orpc } from '#renderer/api/orpc-query.ts';
import { defineAction } from '#renderer/app/actions/action.ts';
import { useActionScope } from '#renderer/app/actions/use-action-scope.ts';
import { errorWords } from '#renderer/app/errors/error-words.ts';
import { Page } from '#renderer/app/layout/Page.tsx';
import { TableNamesContext } from '#renderer/features/partners/table-names.ts';
import { Button, DatePicker, EmptyState, ErrorState, PlainTable, Section, Skeleton } from '#renderer/ui/index.ts';
import { interactionOutcomes } from '#shared/content/interaction-outcomes.ts';
import { leftOutReasons } from '#shared/content/outreach-content.ts';
import { outcomeLetters, outcomeOfLetter } from '#shared/content/outcome-letters.ts';
import type { IsoDay } from '#shared/dates.ts';

import { CallRow } from './CallRow.tsx';
import { emptyEntry, touchOf, type CallEntry } from './call-entry.ts';
import { PartnerLink } from './PartnerLink.tsx';
import { printCallSheet } from './print-call-sheet.tsx';
import { told } from './told.ts';
import { useOutreachNames } from './use-outreach-names.ts';

/** A sheet is as long as an afternoon; more of it is shown on demand. */
const linesAtOnce = 60;
const mostLines = 500;

/** A sheet to call from, on paper or here: the words for each, and one grid to write down what came of it. */
export function CallSheetScreen() {
  const { t } = useTranslation('outreach');
  const { id } = useParams({ from: '/shell/outreach/plans/$id/sheet' });
  const navigate = useNavigate();
  const names = useOutreachNames();
  const { today } = names;
  const [day, setDay] = useState<IsoDay | null>(null);
  const [entries, setEntries] = useState<Readonly<Record<string, CallEntry>>>({});
  const [isSaving, setSaving] = useState(false);
  const [limit, setLimit] = useState(linesAtOnce);
  const plan = useQuery(orpc.outreach.plan.queryOptions({ input: { id, today }, meta: { shows: ['outreach'] } })).data
    ?.plan;
  const sheet = useQuery({
    ...orpc.outreach.callSheet.queryOptions({
      input: { id, today, limit },
      meta: { shows: ['outreach', 'people', 'organizations', 'promises'] },
    }),
    placeholderData: keepPreviousData,
  });
  const rows = sheet.data?.rows ?? [];
  const filled = rows.filter((row) => outcomeOfLetter(entries[row.id]?.letter ?? '') !== undefined);
  const save = async (): Promise<void> => {
    if (filled.length === 0 || isSaving) return;
    setSaving(true);
    const touches = filled.map((row) => touchOf(row, entries[row.id] ?? emptyEntry, today));
    const isSaved = await told(client.outreach.logTouches({ id, occurredOn: day ?? today, touches }));
    setSaving(false);
    if (!isSaved) return;
    // What was typed for others stays: it is not saved yet.
    const rest = new Set(filled.map((row) => row.id));
    setEntries(Object.fromEntries(Object.entries(entries).filter(([key]) => !rest.has(key))));
  };
  const kind = sheet.data?.isWalk === true ? 'door' : 'call';
  const left = (sheet.data?.total ?? 0) - rows.length - (sheet.data?.blocked.length ?? 0);
  const title = t(`sheet.headings.${kind}`, { title: plan?.title ?? '' });
  const print = (): void => {
    if (rows.length > 0) printCallSheet({ title, rows, entries, left, isDiscreet: names.isDiscreet, today });
  };
  useActionScope([
    defineAction({ id: 'view.print', title: t('print'), group: 'here', icon: Printer, shortcut: 'Mod+P', run: print }),
  ]);
  return (
    <TableNamesContext value={names}>
      <Page
        title={t(`sheet.titles.${kind}`)}
        isScrolled
        breadcrumbs={[
          { id: 'plans', label: t('plan.back'), onPress: () => void navigate({ to: '/outreach/plans' }) },
          {
            id: 'plan',
            label: plan?.title ?? '',
            onPress: () => void navigate({ to: '/outreach/plans/$id', params: { id } }),
          },
        ]}
        actions={
          <>
            <Button icon={Printer} isDisabled={rows.length === 0} onPress={print}>
              {t('print')}
            </Button>
            <Button variant="primary" isDisabled={filled.length === 0} isLoading={isSaving} onPress={() => void save()}>
              {filled.length === 0 ? t('sheet.saveNone') : t('sheet.saveAll', { count: filled.length })}
            </Button>
          </>
        }
      >
        {sheet.isPending && <Skeleton lines={8} />}
        {sheet.isError && <ErrorState {...errorWords(sheet.error)} onRetry={() => void sheet.refetch()} />}
        {sheet.isSuccess && rows.length === 0 && (
          <EmptyState title={t('sheet.empty')} detail={t('sheet.emptyDetail')} />
        )}
        {rows.length > 0 && (
          <div>
            <div className="mb-3 flex flex-wrap items-end gap-x-6 gap-y-2">
              <div className="min-w-72 flex-1">
                <h2 className="font-words text-decision">{title}</h2>
                <p className="text-ink-2">{t('sheet.hint')}</p>
              </div>
              <DatePicker
                className="w-44"
                label={t('sheet.day')}
                value={day ?? today}
                onChange={setDay}
                maxValue={today}
              />
            </div>
            <ul aria-label={t('sheet.letters')} className="mb-3 flex flex-wrap gap-x-4 gap-y-1 text-meta text-ink-2">
              {outcomeLetters.map(({ letter, outcome }) => (
                <li key={letter}>
                  <b className="font-strong text-ink uppercase">{letter}</b>{' '}
                  {interactionOutcomes.find((each) => each.id === outcome)?.label}
                </li>
              ))}
            </ul>
            <PlainTable
              label={t(`sheet.titles.${kind}`)}
              columns={[
                { id: 'who', header: t('sheet.columns.who') },
                { id: 'outcome', header: t('sheet.columns.outcome'), width: 'w-44' },
                { id: 'note', header: t('sheet.columns.note'), width: 'w-80' },
                { id: 'next', header: t('sheet.columns.next'), width: 'w-44' },
              ]}
            >
              {rows.map((row) => (
                <CallRow
                  key={row.id}
                  row={row}
                  entry={entries[row.id] ?? emptyEntry}
                  onChange={(entry) => setEntries({ ...entries, [row.id]: entry })}
                  onSave={() => void save()}
                />
              ))}
            </PlainTable>
            {left > 0 && (
              <div className="mt-2 flex flex-wrap items-center gap-3">
                <p className="text-meta text-ink-2">{t('sheet.more', { count: left })}</p>
                {limit < mostLines && (
                  <Button
                    size="small"
                    isLoading={sheet.isPlaceholderData}
                    onPress={() => setLimit(Math.min(mostLines, limit + linesAtOnce))}
                  >
                    {t('sheet.showMore')}
                  </Button>
                )}
              </div>
            )}
          </div>
        )}
        {sheet.data !== undefined && sheet.data.blocked.length > 0 && (
          <div className="mt-6 max-w-3xl">
            <Section title={t('sheet.blocked')} count={sheet.data.blocked.length}>
              <ul className="divide-y divide-line">
                {sheet.data.blocked.map((target) => (
                  <li key={target.id} className="flex items-center gap-4 py-1.5">
                    <span className="w-56 min-w-0">
                      <PartnerLink record={target.record} />
                    </span>
                    <span className="text-danger">
                      {leftOutReasons.find((reason) => reason.id === target.blocked)?.label}
                    </span>
                  </li>
                ))}
              </ul>
            </Section>
          </div>
        )}
      </Page>
    </TableNamesContext>
  );
}
