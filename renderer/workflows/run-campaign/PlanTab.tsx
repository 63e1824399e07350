import { TriangleAlert } from 'lucide-react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { moneyWords } from '#renderer/app/words/money.ts';
import { Button, DefinitionList, EmptyState, Icon, LinkButton, Section } from '#renderer/ui/index.ts';
import { campaignPhases, campaignStatuses } from '#shared/content/campaigns.ts';
import type { CampaignDetail } from '#shared/contract/campaigns.ts';
import { dayWords } from '#shared/domain/day-words.ts';
import type { IsoDay } from '#shared/dates.ts';

import { AudiencesTable } from './AudiencesTable.tsx';
import { CampaignTimeline } from './CampaignTimeline.tsx';
import { openAudiences, openPhases } from './open-campaign.tsx';
import { AttachmentsSection } from '#renderer/features/attachments/AttachmentsSection.tsx';
import { CustomFieldsSection } from '#renderer/features/custom-fields/CustomFieldsSection.tsx';

/** What shall change, in which phases, what lies in their way, for whom and with which money. */
export function PlanTab({ detail, today }: { detail: CampaignDetail; today: IsoDay }) {
  const { t } = useTranslation('campaigns');
  const { campaign, phases, targets, conflicts, events } = detail;
  return (
    <div className="flex max-w-page flex-col gap-2">
      <Section title={t('plan.goal')}>
        <p className="max-w-170 font-words text-statement wrap-anywhere whitespace-pre-line">
          {campaign.goal === '' ? <span className="text-ink-3">{t('plan.noGoal')}</span> : campaign.goal}
        </p>
        <div className="mt-3">
          <DefinitionList items={facts()} />
        </div>
      </Section>
      <Section
        title={t('plan.phases')}
        action={<LinkButton onPress={() => openPhases(campaign, phases)}>{t('plan.editPhases')}</LinkButton>}
      >
        {phases.length === 0 ? (
          <EmptyState
            title={t('plan.noPhases')}
            detail={t('plan.noPhasesDetail')}
            actions={[{ label: t('plan.editPhases'), run: () => openPhases(campaign, phases) }]}
          />
        ) : (
          <CampaignTimeline detail={detail} today={today} />
        )}
        {conflicts.length > 0 && (
          <ul className="mt-4 flex flex-col gap-1.5" aria-label={t('plan.conflicts')}>
            {conflicts.map(({ phaseId, eventId, isNear }) => {
              const event = events.find((each) => each.id === eventId);
              const phase = phases.find((each) => each.id === phaseId);
              if (event === undefined || phase === undefined) return null;
              return (
                <li key={`${phaseId} ${eventId}`} className="flex items-start gap-2 text-honey-ink">
                  <Icon of={TriangleAlert} size={16} />
                  <span className="wrap-anywhere">
                    {t(isNear ? 'plan.near' : 'plan.meets', {
                      event: event.title,
                      day: dayWords(event.startsOn),
                      phase: campaignPhases.find(({ id }) => id === phase.phase)?.label ?? phase.phase,
                    })}
                  </span>
                </li>
              );
            })}
          </ul>
        )}
      </Section>
      <Section
        title={t('plan.audiences')}
        count={targets.length}
        action={<LinkButton onPress={() => openAudiences(campaign, targets)}>{t('plan.editAudiences')}</LinkButton>}
      >
        {targets.length === 0 ? (
          <div className="flex items-center gap-3">
            <p className="text-ink-2">{t('plan.noAudiences')}</p>
            <Button size="small" onPress={() => openAudiences(campaign, targets)}>
              {t('plan.editAudiences')}
            </Button>
          </div>
        ) : (
          <AudiencesTable targets={targets} isResult={false} />
        )}
      </Section>
      <CustomFieldsSection recordType="campaigns" recordId={campaign.id} />
      <AttachmentsSection recordType="campaigns" recordId={campaign.id} />
    </div>
  );

  function facts() {
    const { budget, spent, currency, budgetNote, status, owner } = campaign;
    const money = (amount: number): string => moneyWords(amount, currency);
    return [
      { term: t('table.status'), value: campaignStatuses.find(({ id }) => id === status)?.label ?? status },
      ...(owner === null ? [] : [{ term: t('table.owner'), value: owner.isRestricted ? t('private') : owner.label }]),
      ...(currency === ''
        ? []
        : [
            {
              term: t('plan.budget'),
              value: [t('plan.spent', { spent: money(spent), budget: money(budget) }), budgetNote]
                .filter(Boolean)
                .join(' · '),
            },
          ]),
    ];
  }
}
