import { useQuery } from '@tanstack/react-query';
import { Check } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';

import { client } from '#renderer/api/client.ts';
import { orpc } from '#renderer/api/orpc-query.ts';
import { errorWords } from '#renderer/app/errors/error-words.ts';
import { showError } from '#renderer/app/errors/show-error.ts';
import { afterSave } from '#renderer/app/saving/after-save.ts';
import { useToday } from '#renderer/app/words/use-now.ts';
import { shortDay } from '#renderer/features/partners/day-words.ts';
import { Button, Checkbox, ErrorState, Icon, Section, Skeleton } from '#renderer/ui/index.ts';
import type { FrameworkTemplate } from '#shared/content/framework-templates.ts';
import type { Framework, PlannedThing } from '#shared/contract/frameworks.ts';
import { frameworkParts, type FrameworkPart } from '#shared/domain/frameworks/plan-application.ts';

/** Shows exactly what a template would create here, lets parts be left out, and creates the rest as one step. */
export function ApplyTemplate({ template, framework }: { template: FrameworkTemplate; framework: Framework }) {
  const { t } = useTranslation('frameworks');
  const today = useToday();
  const [left, setLeft] = useState<ReadonlySet<FrameworkPart>>(new Set());
  const [isSaving, setSaving] = useState(false);
  const { data, error, refetch } = useQuery(
    orpc.frameworks.preview.queryOptions({
      input: { template: template.id, today },
      meta: {
        shows: ['frameworks', 'committees', 'seats', 'guidelines', 'goals', 'tasks', 'meetings', 'risks', 'trash'],
      },
    }),
  );
  if (error !== null) return <ErrorState {...errorWords(error)} onRetry={() => void refetch()} />;
  if (data === undefined) return <Skeleton lines={8} />;
  const fresh = (items: readonly PlannedThing[]) => items.filter((item) => !item.isThere).length;
  const chosen = data.parts.filter(({ part, items }) => !left.has(part) && fresh(items) > 0);
  const count = chosen.reduce((sum, { items }) => sum + fresh(items), 0);
  const toggle = (part: FrameworkPart, isIn: boolean): void => {
    const next = new Set(left);
    if (isIn) next.delete(part);
    else next.add(part);
    setLeft(next);
  };
  const apply = async (): Promise<void> => {
    setSaving(true);
    try {
      afterSave(
        await client.frameworks.apply({
          template: template.id,
          today,
          parts: frameworkParts.filter((part) => chosen.some((each) => each.part === part)),
          timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
        }),
      );
    } catch (failure) {
      showError(failure);
    } finally {
      setSaving(false);
    }
  };
  const past = framework.applied.filter((applied) => applied.template === template.id);
  return (
    <Section title={t('apply.title')} note={t('apply.note')}>
      {past.length > 0 && (
        <ul className="mb-2 text-meta text-ink-2">
          {past.map((applied, index) => (
            // Two may be of the same day and parts; their place is what they are known by.
            // oxlint-disable-next-line react/no-array-index-key -- see above.
            <li key={index}>
              {t('apply.past', {
                day: shortDay(applied.on, today),
                count: applied.count,
                parts: applied.parts.map((part) => t(`parts.${part}`)).join(', '),
              })}
            </li>
          ))}
        </ul>
      )}
      <div className="flex flex-col gap-4">
        {data.parts.map(({ part, items }) => (
          <section
            key={part}
            aria-label={t(`parts.${part}`)}
            className="relative rounded-card border border-line bg-raised p-4"
          >
            <Checkbox
              label={t('apply.part', { name: t(`parts.${part}`), count: fresh(items) })}
              isSelected={!left.has(part) && fresh(items) > 0}
              isDisabled={fresh(items) === 0}
              onChange={(isIn) => toggle(part, isIn)}
            />
            <ul className="mt-2 columns-1 gap-x-8 panel:columns-2">
              {items.map((item) => (
                <PlannedLine key={item.key} item={item} isLeft={left.has(part)} today={today} />
              ))}
            </ul>
          </section>
        ))}
      </div>
      <div className="mt-4 flex flex-wrap items-center gap-3">
        <Button variant="primary" isLoading={isSaving} isDisabled={count === 0} onPress={() => void apply()}>
          {count === 0 ? t('apply.nothing') : t('apply.run', { count })}
        </Button>
        <span className="text-meta text-ink-2">{t('apply.later')}</span>
      </div>
    </Section>
  );
}

function PlannedLine({ item, isLeft, today }: { item: PlannedThing; isLeft: boolean; today: string }) {
  const { t } = useTranslation('frameworks');
  const detail = [
    item.rule ?? '',
    item.dueOn === undefined ? '' : t('apply.due', { day: shortDay(item.dueOn, today) }),
    item.chairs === undefined ? '' : t('apply.chairs', { count: item.chairs }),
    item.detail,
  ].filter(Boolean);
  return (
    <li className="break-inside-avoid py-1">
      <span className={isLeft || item.isThere ? 'text-ink-2' : 'text-ink'}>{item.title}</span>
      {item.isThere && (
        <span className="ml-2 inline-flex items-center gap-1 text-meta text-moss">
          <Icon of={Check} size={12} />
          {t('apply.there')}
        </span>
      )}
      {detail.length > 0 && <span className="block text-meta text-ink-2">{detail.join(' · ')}</span>}
    </li>
  );
}
