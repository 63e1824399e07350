import { useQueries, useQuery } from '@tanstack/react-query';
import { Printer } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { orpc } from '#renderer/api/orpc-query.ts';
import { Paper } from '#renderer/app/print/Paper.tsx';
import { printAlone } from '#renderer/app/print/print-alone.tsx';
import { useToday } from '#renderer/app/words/use-now.ts';
import { shortDay } from '#renderer/features/partners/day-words.ts';
import { locale } from '#renderer/i18n/i18n.ts';
import { Button, Dialog, Select, Skeleton } from '#renderer/ui/index.ts';
import type { WinDetail } from '#shared/contract/wins.ts';
import { addDays, addMonths, type IsoDay } from '#shared/dates.ts';
import { pointsOf } from '#shared/domain/metrics/win-velocity.ts';

import { winQuery } from './win-queries.ts';
import { categoryWords, levelWords } from './win-words.ts';

const monthWords = new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' });
/** So many months can be chosen, and so many wins stand on a page. */
const [months, mostWins] = [24, 40];

/** What was won in a month on one page: seen first, then printed or saved as PDF. */
export function MonthDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('wins');
  const today = useToday();
  const [month, setMonth] = useState(today.slice(0, 7));
  const from = `${month}-01`;
  const to = addDays(addMonths(from, 1), -1);
  const list = useQuery(
    orpc.wins.list.queryOptions({
      input: { status: 'verified', from, to, limit: mostWins },
      meta: { shows: ['wins', 'trash'] },
    }),
  );
  const details = useQueries({ queries: (list.data ?? []).map((win) => winQuery(win.id)) });
  const wins = details.flatMap(({ data }) => (data === undefined ? [] : [data]));
  const isReady = list.data !== undefined && wins.length === list.data.length;
  const title = t('monthly.title', { month: nameOfMonth(from) });
  const summary = t('monthly.summary', {
    count: wins.length,
    points: wins.reduce((sum, win) => sum + pointsOf(win.level), 0),
  });
  const print = (): void =>
    printAlone(
      <Paper title={title} lines={[summary]}>
        <MonthWins wins={wins} today={today} />
      </Paper>,
      'paper',
    );
  return (
    <Dialog
      isOpen
      size="large"
      title={title}
      description={t('monthly.hint')}
      onClose={onClose}
      footer={
        <>
          <Button onPress={onClose}>{t('monthly.close')}</Button>
          <Button variant="primary" icon={Printer} isDisabled={!isReady || wins.length === 0} onPress={print}>
            {t('monthly.print')}
          </Button>
        </>
      }
    >
      <div className="flex flex-col gap-4">
        <Select
          label={t('monthly.month')}
          options={Array.from({ length: months }, (_, index) => {
            const first = addMonths(`${today.slice(0, 7)}-01`, -index);
            return { id: first.slice(0, 7), label: nameOfMonth(first) };
          })}
          value={month}
          onChange={setMonth}
        />
        {!isReady && <Skeleton lines={4} />}
        {isReady && wins.length === 0 && <p className="text-body text-ink-2">{t('monthly.none')}</p>}
        {isReady && wins.length > 0 && (
          <>
            <p className="text-body text-ink-2">{summary}</p>
            <MonthWins wins={wins} today={today} />
          </>
        )}
      </div>
    </Dialog>
  );
}

/** The wins of a month with what changed and whom to thank; restricted partners are not named. */
function MonthWins({ wins, today }: { wins: readonly WinDetail[]; today: IsoDay }) {
  const { t } = useTranslation('wins');
  return (
    <ul className="flex flex-col gap-4">
      {wins.map((win) => {
        const names = win.credits.filter(({ record }) => !record.isRestricted).map(({ record }) => record.label);
        return (
          <li key={win.id}>
            <strong className="font-words text-section font-strong text-ink">{win.title}</strong>
            <p className="text-meta text-ink-2">
              {shortDay(win.wonOn, today)} · {categoryWords(win.category)} · {levelWords(win.level)}
            </p>
            {win.valueBefore !== '' && win.valueAfter !== '' && (
              <p>{t('monthly.before', { before: win.valueBefore, after: win.valueAfter })}</p>
            )}
            {names.length > 0 && <p>{t('monthly.thanks', { names: listed.format(names) })}</p>}
            {win.nextAsk !== '' && <p>{t('monthly.next', { ask: win.nextAsk })}</p>}
          </li>
        );
      })}
    </ul>
  );
}

const listed = new Intl.ListFormat(locale, { type: 'conjunction' });

function nameOfMonth(first: IsoDay): string {
  return monthWords.format(new Date(`${first}T00:00:00Z`));
}
