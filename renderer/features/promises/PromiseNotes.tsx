import { ArrowDownLeft, ArrowUpRight } from 'lucide-react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { classNames, Icon } from '#renderer/ui/index.ts';
import type { PartnerPromise } from '#shared/contract/promises.ts';

import { useTableNames } from '../partners/table-names.ts';
import { usePromiseWords } from './promise-words.ts';

/** The promises of one contact, under its words. */
export function PromiseNotes({ promises }: { promises: readonly PartnerPromise[] }) {
  const { t } = useTranslation('promises');
  const { today } = useTableNames();
  const words = usePromiseWords(today);
  if (promises.length === 0) return null;
  return (
    <ul className="mt-1.5 flex flex-col gap-1">
      {promises.map((promise) => {
        const state = words(promise);
        return (
          <li
            key={promise.id}
            className="flex items-start gap-2 rounded-control bg-sunken px-3 py-1.5 text-meta text-ink-2"
          >
            <Icon of={promise.direction === 'us' ? ArrowUpRight : ArrowDownLeft} size={13} className="mt-0.5" />
            <span className="min-w-0 flex-1 break-words">
              <span className="font-strong text-ink">
                {t(promise.direction === 'us' ? 'wePromised' : 'theyPromised')}
              </span>{' '}
              {promise.text}
            </span>
            <span className={classNames('shrink-0', state.ink)}>{state.words}</span>
          </li>
        );
      })}
    </ul>
  );
}
