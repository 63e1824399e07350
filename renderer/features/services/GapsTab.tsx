import { Armchair, HandCoins, SquareCheck } from 'lucide-react';
import { useNavigate } from '@tanstack/react-router';

import { moneyWords } from '#renderer/app/words/money.ts';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { LinkButton, MenuButton, PlainButton, PlainCell, PlainRow, PlainTable, Tag } from '#renderer/ui/index.ts';
import { serviceTypes } from '#shared/content/program/service-types.ts';
import type { ServicesOverview, ServiceState } from '#shared/contract/services.ts';
import type { IsoDay } from '#shared/dates.ts';

import { addMoneyIdea, addProviderChair, planServiceTask } from './fill-gap.ts';
import { openNeed } from './open-services.tsx';
import { languageLabel, serviceLabel } from './service-words.ts';

const tones = { red: 'danger', amber: 'honey', green: 'moss' } as const;

/** Each kind of service over all providers: what there is, what is needed, what is missing, and what fills it. */
export function GapsTab({ overview, today }: { overview: ServicesOverview; today: IsoDay }) {
  const { t } = useTranslation('services');
  const navigate = useNavigate();
  return (
    <div className="flex flex-col gap-4">
      <PlainTable
        label={t('gaps.label')}
        columns={[
          { id: 'service', header: t('gaps.service') },
          { id: 'gap', header: t('gaps.gap'), width: 'w-28' },
          { id: 'supply', header: t('gaps.supply'), width: 'w-24', align: 'end' },
          { id: 'need', header: t('gaps.need'), width: 'w-24', align: 'end' },
          { id: 'wait', header: t('gaps.wait'), width: 'w-28', align: 'end' },
          { id: 'missing', header: t('gaps.missing'), isWideOnly: true },
          { id: 'fill', header: t('gaps.fill'), width: 'w-40' },
        ]}
      >
        {overview.types
          .toSorted((a, b) => Number(isUnused(a)) - Number(isUnused(b)) || b.score - a.score)
          .map((type) => (
            <PlainRow key={type.type} isQuiet={isUnused(type)}>
              <PlainCell isHeader isWrapped>
                <PlainButton
                  className="max-w-full truncate rounded-tag text-left"
                  onPress={() => void navigate({ to: '/services', search: { type: type.type } })}
                >
                  {serviceLabel(type.type)}
                </PlainButton>
                <span className="block text-meta font-normal text-ink-2">{sourceWords(type.type)}</span>
              </PlainCell>
              <PlainCell>
                {isUnused(type) ? (
                  <span className="text-meta">{t('gaps.nothing')}</span>
                ) : (
                  <Tag tone={tones[type.band]}>{`${t(`gaps.${type.band}`)} ${type.score.toFixed(2)}`}</Tag>
                )}
              </PlainCell>
              <PlainCell align="end">{type.slots ?? t('gaps.unknown')}</PlainCell>
              <PlainCell align="end">
                <LinkButton onPress={() => openNeed(type)}>
                  {type.need === null ? t('gaps.setNeed') : String(type.need)}
                  <span className="sr-only">{`, ${t('need.title', { service: serviceLabel(type.type).toLowerCase() })}`}</span>
                </LinkButton>
              </PlainCell>
              <PlainCell align="end">
                {type.waitDays === null ? t('gaps.unknown') : t('gaps.days', { count: type.waitDays })}
              </PlainCell>
              <PlainCell isWideOnly isWrapped>
                <span className="text-meta text-ink-2">{missingWords(type)}</span>
              </PlainCell>
              <PlainCell isWrapped>
                {type.band !== 'green' && !isUnused(type) && (
                  <MenuButton
                    size="small"
                    label={t('gaps.fill')}
                    entries={[
                      {
                        id: 'task',
                        label: t('gaps.task'),
                        icon: SquareCheck,
                        run: () => planServiceTask(type.type, today),
                      },
                      { id: 'chair', label: t('gaps.recruit'), icon: Armchair, run: () => addProviderChair(type.type) },
                      { id: 'money', label: t('gaps.money'), icon: HandCoins, run: () => addMoneyIdea(type.type) },
                    ]}
                  />
                )}
                {type.openTasks.slice(0, 2).map((task) => (
                  <PlainButton
                    key={task.taskId}
                    className="mt-1 block rounded-tag text-left text-meta wrap-anywhere text-accent-ink"
                    onPress={() => void navigate({ to: '/tasks', search: { task: task.taskId } })}
                  >
                    {t('gaps.open', { title: task.title })}
                  </PlainButton>
                ))}
              </PlainCell>
            </PlainRow>
          ))}
      </PlainTable>
      <p className="max-w-page text-meta text-ink-2">{t('gaps.formula')}</p>
    </div>
  );

  function sourceWords(id: string): string {
    const sources = serviceTypes.find((type) => type.id === id)?.sources ?? [];
    return t('gaps.source', {
      list: sources.map((source) => (source === 'K' ? t('gaps.practice') : source)).join(', '),
    });
  }

  function missingWords(type: ServiceState): string {
    if (isUnused(type)) return '';
    return [
      type.isWaitUnknown && t('gaps.unknownWait'),
      type.isNeedUnknown && t('gaps.unknownNeed'),
      !type.isAlwaysOpen && t('gaps.nights'),
      type.missingLanguages.length > 0 &&
        t('gaps.languages', { list: type.missingLanguages.map(languageLabel).join(', ') }),
      !type.isAccessible && type.missingLanguages.length === 0 && t('gaps.access'),
      type.uncoveredCents > 0 && t('gaps.unpaid', { amount: moneyWords(type.uncoveredCents, type.currency) }),
    ]
      .filter((words) => words !== false)
      .join(' · ');
  }
}

/** Nobody offers it and nobody said that it is needed. */
function isUnused(type: ServiceState): boolean {
  return type.offers === 0 && type.need === null && type.share === null;
}
