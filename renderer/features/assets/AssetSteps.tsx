import { Check } from 'lucide-react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { Icon, PlainButton, classNames } from '#renderer/ui/index.ts';

import type { AssetDetail } from './asset-detail.ts';
import { statusLabel } from './asset-words.ts';

/** The way of a text from left to right: what is behind it, where it is and what it waits for, and what is ahead. */
export function AssetSteps({ detail, onShow }: { detail: AssetDetail; onShow: () => void }) {
  const { t } = useTranslation('assets');
  const { asset, lane, next, reviewers } = detail;
  const steps = lane.filter((id) => id !== 'retired');
  const now = asset.status === 'retired' ? steps.length : Math.max(0, steps.indexOf(asset.status));
  const namesAt = (step: string): string =>
    reviewers
      .filter((each) => each.step === step)
      .map(({ name }) => name)
      .join(', ');
  return (
    <ol
      aria-label={t('steps.label')}
      className="flex shrink-0 items-start gap-x-3 gap-y-1 overflow-x-auto border-b border-line px-6 py-2.5"
    >
      {steps.map((step, index) => {
        const isLast = index === steps.length - 1;
        const state = index < now || (index === now && isLast) ? 'done' : index === now ? 'now' : 'ahead';
        return (
          <li
            key={step}
            className="flex min-w-max items-start gap-2"
            aria-current={state === 'now' ? 'step' : undefined}
          >
            <span
              className={classNames(
                'mt-0.5 grid size-6 place-items-center rounded-full text-meta font-strong',
                marks[state],
              )}
            >
              {state === 'done' ? <Icon of={Check} size={14} /> : index + 1}
            </span>
            <span>
              <span
                className={classNames('block text-meta', state === 'ahead' ? 'text-ink-2' : 'font-medium text-ink')}
              >
                {statusLabel(step)}
                <span className="sr-only">, {t(`steps.${state}`)}</span>
              </span>
              {state === 'now' && next !== null && next.refusals.length > 0 && asset.status !== 'draft' ? (
                <PlainButton onPress={onShow} className="rounded-tag text-meta text-honey-ink hover:underline">
                  {t('steps.held', { count: next.refusals.length })}
                </PlainButton>
              ) : (
                <span className="block max-w-28 truncate text-meta text-ink-3">{namesAt(step)}</span>
              )}
            </span>
          </li>
        );
      })}
    </ol>
  );
}

const marks = {
  done: 'bg-moss text-on-inv',
  now: 'bg-honey-soft text-honey-ink border border-honey-ink',
  ahead: 'border border-ctl text-ink-2',
} as const;
