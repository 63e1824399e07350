import { useQuery } from '@tanstack/react-query';
import { Plus } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { orpc } from '#renderer/api/orpc-query.ts';
import { classNames, IconMenuButton, LinkButton, RoundCheck, Section } from '#renderer/ui/index.ts';
import type { PartnerRef } from '#shared/contract/base.ts';
import type { PartnerPromise } from '#shared/contract/promises.ts';

import { useTableNames } from '../partners/table-names.ts';
import { openPromise } from './open-promise.tsx';
import { keepPromise, promiseEntries } from './promise-changes.ts';
import { usePromiseWords } from './promise-words.ts';

/** What we owe a partner and what they owe us, side by side with the same weight. */
export function PromiseLedger({ record, name }: { record: PartnerRef; name: string }) {
  const { t } = useTranslation('promises');
  const { today } = useTableNames();
  const [isKeptShown, setKeptShown] = useState(false);
  const ask = (scope: 'open' | 'kept') =>
    orpc.promises.list.queryOptions({
      input: { scope, today, record: { type: record.type, id: record.id }, limit: 100 },
      meta: { shows: ['promises', 'trash'] },
    });
  const open = useQuery(ask('open')).data?.rows ?? [];
  const kept = useQuery(ask('kept')).data?.rows ?? [];
  // The latest one that was kept stays in sight: it says that promises are.
  const byDay = open.toSorted((a, b) => (a.dueOn ?? '9999').localeCompare(b.dueOn ?? '9999'));
  const shown = [...byDay, ...(isKeptShown ? kept : kept.slice(0, 1))];
  const sides = [
    { id: 'us' as const, title: t('weOwe') },
    { id: 'them' as const, title: t('theyOwe') },
  ];
  return (
    <Section
      title={t('title')}
      action={
        <LinkButton icon={Plus} onPress={() => openPromise({ partner: { ...record, label: name } })}>
          {t('add')}
        </LinkButton>
      }
    >
      <div className="grid grid-cols-2 divide-x divide-line overflow-hidden rounded-card border border-line bg-raised">
        {sides.map(({ id, title }) => {
          const own = shown.filter((promise) => promise.direction === id);
          return (
            <section key={id} aria-label={title} className="flex min-w-0 flex-col">
              <h3 className="border-b border-line bg-sunken px-2.5 py-1.5 text-meta font-strong">{title}</h3>
              {own.length === 0 && <p className="px-2.5 py-2 text-meta text-ink-3">{t('nothing')}</p>}
              <ul className="divide-y divide-line">
                {own.map((promise) => (
                  <LedgerLine key={promise.id} promise={promise} />
                ))}
              </ul>
            </section>
          );
        })}
      </div>
      {kept.length > 1 && (
        <div className="mt-1">
          <LinkButton onPress={() => setKeptShown(!isKeptShown)}>
            {isKeptShown ? t('hideKept') : t('showKept', { count: kept.length })}
          </LinkButton>
        </div>
      )}
    </Section>
  );
}

function LedgerLine({ promise }: { promise: PartnerPromise }) {
  const { t } = useTranslation('promises');
  const { today, isDiscreet } = useTableNames();
  const words = usePromiseWords(today);
  const isKept = promise.keptOn !== null;
  const isHidden = isDiscreet && promise.isRestricted;
  const what = isHidden ? t('private') : promise.text;
  const state = words(promise);
  return (
    <li className="px-2 pt-1.5 pb-0.5">
      <div className="flex items-start gap-1">
        <RoundCheck
          label={t(isKept ? 'open' : 'keep', { what })}
          isLabelHidden
          isDone={isKept}
          onChange={(next) => void keepPromise(promise.id, next)}
        />
        <p className={classNames('min-w-0 flex-1 break-words', isKept && 'text-ink-3')}>{what}</p>
      </div>
      <div className="flex min-h-6 items-center justify-between gap-1 pl-6">
        <span className={classNames('text-meta', state.ink)}>{state.words}</span>
        {!isHidden && <IconMenuButton size="small" label={t('more', { what })} entries={promiseEntries(promise)} />}
      </div>
    </li>
  );
}
