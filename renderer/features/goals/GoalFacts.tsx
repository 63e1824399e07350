import { Link, useNavigate } from '@tanstack/react-router';
import { Plus, X } from 'lucide-react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';

import { client } from '#renderer/api/client.ts';
import { goToRecord } from '#renderer/app/palette/hit-place.ts';
import { showError } from '#renderer/app/errors/show-error.ts';
import { afterSave } from '#renderer/app/saving/after-save.ts';
import { useDeviceSettings } from '#renderer/app/settings/use-device-settings.ts';
import { CustomFieldsSection } from '#renderer/features/custom-fields/CustomFieldsSection.tsx';
import { shortDay } from '#renderer/features/partners/day-words.ts';
import { DefinitionList, IconButton, LinkButton, Meter, PlainButton, Section, SidePanel } from '#renderer/ui/index.ts';
import type { Goal, GoalLink } from '#shared/contract/goals.ts';
import type { IsoDay } from '#shared/dates.ts';
import { goalHealth } from '#shared/domain/goals/goal-health.ts';

import { ConfidenceSign, GoalFlags, StatusSign } from './GoalSigns.tsx';
import { numberWords } from './goal-words.ts';
import { openLink } from './open-goal.tsx';

/** What is said about a goal: how it stands, what to look at, its SMART fields and what it is tied to. */
export function GoalFacts({
  goal,
  links,
  today,
  isBeside,
}: {
  goal: Goal;
  links: readonly GoalLink[];
  today: IsoDay;
  /** In a pane of its own. */
  isBeside: boolean;
}) {
  const { t } = useTranslation('goals');
  const health = goalHealth(goal, today);
  const facts = (
    <>
      <div className="mb-5 flex flex-col gap-2.5">
        <div className="flex flex-wrap items-center gap-3">
          <StatusSign status={goal.status} />
          <ConfidenceSign confidence={goal.confidence} hasWords />
        </div>
        {goal.standing !== '' && <p className="font-words text-body text-ink">{goal.standing}</p>}
        {health.progress !== null && (
          <div>
            <span className="text-meta text-ink-2">{numberWords(goal, health)}</span>
            <Meter label={goal.title} value={health.progress} max={1} valueText={numberWords(goal, health)} />
          </div>
        )}
      </div>
      {health.flags.length > 0 && (
        <Section title={t('look')} level={3}>
          <GoalFlags flags={health.flags} />
        </Section>
      )}
      <Section title={t('profile.facts')} level={3}>
        <DefinitionList items={useFacts(goal, today)} />
      </Section>
      <Links goal={goal} links={links} />
      <CustomFieldsSection recordType="goals" recordId={goal.id} />
    </>
  );
  // Beside the goal where there is room, else under what it is made of.
  return isBeside ? (
    <SidePanel label={t('profile.facts')} isOpen width="map">
      <div className="px-5 pt-5">{facts}</div>
    </SidePanel>
  ) : (
    <div className="max-w-200">{facts}</div>
  );
}

function useFacts(goal: Goal, today: IsoDay) {
  const { t } = useTranslation('goals');
  const { discreet } = useDeviceSettings();
  const { owner } = goal;
  const facts = [
    {
      term: t('table.owner'),
      value:
        owner === null ? (
          t('nobody')
        ) : discreet && owner.isRestricted ? (
          t('private')
        ) : (
          <Link
            to="/people/$id"
            params={{ id: owner.id }}
            className="rounded-tag text-accent focus-ring hover:underline"
          >
            {owner.label}
          </Link>
        ),
    },
    {
      term: t('form.committee'),
      value:
        goal.committee === '' ? (
          ''
        ) : (
          <Link
            to="/committees/$id"
            params={{ id: goal.committeeId ?? '' }}
            className="rounded-tag text-accent focus-ring hover:underline"
          >
            {goal.committee}
          </Link>
        ),
    },
    { term: t('form.startsOn'), value: goal.startsOn === null ? '' : shortDay(goal.startsOn, today) },
    { term: t('form.dueOn'), value: goal.dueOn === null ? t('noDue') : shortDay(goal.dueOn, today) },
    { term: t('form.metOn'), value: goal.metOn === null ? '' : shortDay(goal.metOn, today) },
    { term: t('facts.why'), value: goal.why },
    { term: t('facts.how'), value: goal.achievable },
    { term: t('facts.problem'), value: goal.problem },
    { term: t('facts.pathway'), value: goal.pathway },
    { term: t('facts.equity'), value: goal.equity },
  ];
  return facts.filter((fact) => fact.value !== '');
}

function Links({ goal, links }: { goal: Goal; links: readonly GoalLink[] }) {
  const { t } = useTranslation('goals');
  const navigate = useNavigate();
  const remove = (id: string): void => {
    client.goals.unlink({ id }).then((saved) => afterSave(saved), showError);
  };
  return (
    <Section
      title={t('profile.links')}
      level={3}
      action={
        <LinkButton
          icon={Plus}
          onPress={() =>
            openLink(
              goal.id,
              links.map((link) => link.recordId),
            )
          }
        >
          {t('profile.link')}
        </LinkButton>
      }
    >
      {links.length === 0 && <p className="text-ink-2">{t('profile.noLinks')}</p>}
      <ul>
        {links.map((link) => (
          <li key={link.id} className="flex items-center gap-2 py-0.5">
            <span className="min-w-0 flex-1">
              <PlainButton
                onPress={() =>
                  goToRecord(navigate, { type: link.type === 'risks' ? 'risks' : 'decisions', id: link.recordId })
                }
                className="rounded-tag text-left text-ink focus-ring hover:text-accent"
              >
                {link.title}
              </PlainButton>{' '}
              <span className="text-meta text-ink-3">
                {t(`profile.linkTypes.${link.type === 'risks' ? 'risks' : 'decisions'}`)}
              </span>
            </span>
            <IconButton
              icon={X}
              size="small"
              label={t('profile.unlink', { title: link.title })}
              onPress={() => remove(link.id)}
            />
          </li>
        ))}
      </ul>
    </Section>
  );
}
