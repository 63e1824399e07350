import { useNavigate } from '@tanstack/react-router';

import { useDeviceSettings } from '#renderer/app/settings/use-device-settings.ts';
import { shortMoneyWords } from '#renderer/app/words/money.ts';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { LinkButton, Section } from '#renderer/ui/index.ts';
import { fundingTypes } from '#shared/content/program/funding-types.ts';
import type { ProgramOverview } from '#shared/contract/program.ts';
import type { IsoDay } from '#shared/dates.ts';
import { prerequisiteKinds, saidOf, type PrerequisiteKind } from '#shared/domain/program/pathway-gaps.ts';

import { shortDay } from '../partners/day-words.ts';
import { askedFor, localState, recordedState } from './local-state.ts';
import { FactChip } from './FactChip.tsx';

const setOf = { sector: 'sectors', service: 'services', training: 'trainings' } as const;

/** Seats, services, trainings and money as the records have them, with where that is from; what people know better comes in its place. */
export function RecordedFacts({ program, today }: { program: ProgramOverview; today: IsoDay }) {
  const { t } = useTranslation('pathways');
  const { discreet } = useDeviceSettings();
  const navigate = useNavigate();
  const state = localState(program);
  const recorded = recordedState(program);
  const open: Readonly<Record<PrerequisiteKind, () => unknown>> = {
    sector: () => navigate({ to: '/map/table' }),
    service: () => navigate({ to: '/services', search: {} }),
    training: () => navigate({ to: '/training', search: {} }),
  };
  return (
    <Section title={t('records.title')}>
      <p className="pb-3 text-meta text-ink-2">{t('records.hint')}</p>
      <div className="grid gap-x-8 gap-y-6 panel:grid-cols-2">
        {prerequisiteKinds.map((kind) => (
          <div key={kind}>
            <Head
              title={t(`records.${kind}`)}
              from={t(`records.${kind}From`)}
              link={t(`records.${kind}Open`)}
              onOpen={() => void open[kind]()}
            />
            <ul className="flex flex-wrap gap-1.5">
              {askedFor[kind].map((key) => (
                <li key={key}>
                  <FactChip
                    kind={kind}
                    id={key}
                    isThere={state[setOf[kind]].has(key)}
                    said={saidOf(program.facts, kind, key)}
                    recorded={recordWords(kind, key)}
                  />
                </li>
              ))}
            </ul>
          </div>
        ))}
        <div>
          <Head
            title={t('records.money')}
            from={t('records.moneyFrom')}
            link={t('records.moneyOpen')}
            onOpen={() => void navigate({ to: '/funding', search: {} })}
          />
          <p className="text-ink-2">
            {program.money.length === 0
              ? t('records.noMoney')
              : program.money
                  .map(
                    ({ type, cents }) =>
                      `${fundingTypes.find(({ id }) => id === type)?.label ?? type} ${shortMoneyWords(cents, program.currency)}`,
                  )
                  .join(' · ')}
          </p>
        </div>
      </div>
    </Section>
  );

  function recordWords(kind: PrerequisiteKind, id: string): string {
    if (!recorded[setOf[kind]].has(id) && kind !== 'service') return t('cards.unmet');
    if (kind === 'sector') {
      const own = program.sectors.find(({ sector }) => sector === id);
      const names = (own?.names ?? []).map((each) => (discreet && each.isRestricted ? t('private') : each.label));
      const more = (own?.count ?? 0) - names.length;
      return more > 0 ? `${names.join(', ')} +${more}` : names.join(', ');
    }
    if (kind === 'training') {
      const own = program.trainings.find(({ topic }) => topic === id);
      const last = own?.lastOn ? shortDay(own.lastOn, today) : '';
      return [t('records.sessions', { count: own?.sessions ?? 0 }), last].filter(Boolean).join(', ');
    }
    const own = program.services.find(({ type }) => type === id);
    if (own === undefined || own.offers === 0) return t('records.noOffer');
    return [
      own.slots === null ? t('records.slotsUnknown') : t('records.slots', { count: own.slots }),
      own.waitDays === null ? t('records.waitUnknown') : t('records.wait', { count: own.waitDays }),
      own.band === 'red' ? t('records.red') : '',
    ]
      .filter(Boolean)
      .join(', ');
  }
}

function Head({ title, from, link, onOpen }: { title: string; from: string; link: string; onOpen: () => void }) {
  return (
    <div className="pb-1.5">
      <div className="flex items-baseline justify-between gap-3">
        <h3 className="text-body font-strong">{title}</h3>
        <LinkButton onPress={onOpen}>{link}</LinkButton>
      </div>
      <p className="text-meta text-ink-2">{from}</p>
    </div>
  );
}
