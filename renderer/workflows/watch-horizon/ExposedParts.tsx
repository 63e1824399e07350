import { Link } from '@tanstack/react-router';
import { useTranslation } from '#renderer/i18n/use-translation.ts';

import { Section, Tag } from '#renderer/ui/index.ts';
import { useDeviceSettings } from '#renderer/app/settings/use-device-settings.ts';
import { moneyWords, shortMoneyWords } from '#renderer/app/words/money.ts';
import { fundingStatuses } from '#shared/content/program/funding-types.ts';
import { serviceTypes } from '#shared/content/program/service-types.ts';
import { commitmentTypes } from '#shared/content/commitments.ts';
import type { RecordLabel } from '#shared/contract/base.ts';
import type { Exposed } from '#shared/contract/horizon.ts';
import type { IsoDay } from '#shared/dates.ts';
import { seatsTogether } from '#shared/domain/horizon/seats-together.ts';

import { exposedKinds, useHorizonWords } from './horizon-words.ts';

/** How much of each kind hangs on a change, in one row or two; kinds of which nothing does are left out. */
export function ExposedCounts({ counts }: { counts: Exposed['counts'] }) {
  const { t } = useTranslation('horizon');
  const shown = [
    ...(counts.moneyCents > 0
      ? [{ kind: 'money', words: t('counts.money'), figure: shortMoneyWords(counts.moneyCents, counts.currency) }]
      : []),
    ...exposedKinds
      .filter((kind) => counts[kind] > 0)
      .map((kind) => ({ kind, words: t(`counts.${kind}`, { count: counts[kind] }), figure: String(counts[kind]) })),
  ];
  if (shown.length === 0) return null;
  return (
    <dl
      className={`my-3 grid gap-px overflow-hidden rounded-card border border-line bg-line ${shown.length > 4 ? 'grid-cols-3' : 'auto-cols-fr grid-flow-col'}`}
    >
      {shown.map(({ kind, words, figure }) => (
        <div key={kind} className="flex min-w-0 flex-col-reverse bg-bg px-2.5 py-2">
          <dt className="truncate text-axis text-ink-2">{words}</dt>
          <dd className="font-words text-page leading-tight font-strong text-ink tabular-nums">{figure}</dd>
        </div>
      ))}
    </dl>
  );
}

/** What hangs on a change, record by record. */
export function ExposedLists({ exposed, today }: { exposed: Exposed; today: IsoDay }) {
  const { t } = useTranslation('horizon');
  const { nameOf, dayOf } = useHorizonWords(today);
  const { discreet } = useDeviceSettings();
  const isHidden = (...labels: readonly RecordLabel[]) => discreet && labels.some((label) => label.isRestricted);
  const until = (day: string | null) => (day === null ? '' : `, ${t('panel.until', { day: dayOf(day) })}`);
  const rows: { key: string; node: React.ReactNode; note: string }[] = [
    ...exposed.streams
      .filter(({ funder }) => funder === null || !isHidden(funder))
      .map(({ stream, status, cents, currency, until: end, gapCents }) => ({
        key: stream.id,
        node: (
          <Link to="/funding" search={{ stream: stream.id }} className="rounded-tag focus-ring hover:text-accent">
            {stream.label}
          </Link>
        ),
        note: [
          `${moneyWords(cents, currency)}${statusWords(status)}${until(end)}.`,
          gapCents === null
            ? ''
            : gapCents === 0
              ? t('panel.noGap')
              : t('panel.gap', { money: moneyWords(Math.round(gapCents / 100) * 100, currency) }),
        ]
          .filter(Boolean)
          .join(' '),
      })),
    ...exposed.services.map(({ id, title, serviceType, monthlyCents, currency, isOnly }) => ({
      key: id,
      node: title,
      note: [
        t('panel.pays', {
          money: moneyWords(monthlyCents, currency),
          service: (serviceTypes.find((type) => type.id === serviceType)?.label ?? serviceType).toLowerCase(),
        }),
        isOnly ? t('panel.onlyPays') : '',
      ]
        .filter(Boolean)
        .join(', '),
    })),
    ...seatsTogether(exposed.seats).map(({ label, who, until: end, count }) => ({
      key: `seat ${label} ${who.id} ${end ?? ''}`,
      node: label,
      note:
        [nameOf(who), count === 1 ? '' : t('exposedWords.seats', { count })].filter(Boolean).join(', ') + until(end),
    })),
    ...exposed.commitments.map(({ id, who, type, until: end }) => ({
      key: id,
      node: commitmentTypes.find((each) => each.id === type)?.label ?? type,
      note: `${nameOf(who)}${until(end)}`,
    })),
    ...exposed.agreements.map(({ agreement, who, until: end }) => ({
      key: `agreement ${agreement.id} ${who.id}`,
      node: agreement.label,
      note: `${nameOf(who)}${until(end)}`,
    })),
    ...exposed.decisions.map(({ decision, who }) => ({
      key: decision.id,
      node: (
        <Link to="/wanted-decisions" className="rounded-tag focus-ring hover:text-accent">
          {decision.label}
        </Link>
      ),
      note: who === null ? '' : nameOf(who),
    })),
    ...exposed.goals.map((goal) => ({
      key: goal.id,
      node: (
        <Link to="/goals" className="rounded-tag focus-ring hover:text-accent">
          {goal.label}
        </Link>
      ),
      note: '',
    })),
    ...exposed.promises
      .filter(({ who }) => !isHidden(who))
      .map(({ id, direction, words, dueOn }) => ({
        key: id,
        node: t(direction === 'us' ? 'panel.promiseUs' : 'panel.promiseThem', { words }),
        note: dueOn === null ? '' : t('panel.by', { day: dayOf(dueOn) }),
      })),
  ];
  const isNothing = rows.length === 0 && exposed.ties.length === 0;
  return (
    <Section title={t('panel.hangs')} level={3}>
      {isNothing && <p className="text-ink-2">{t('panel.nothing')}</p>}
      <ul>
        {rows.map(({ key, node, note }) => (
          <li key={key} className="border-b border-line py-1.5">
            <span className="block font-name text-ink">{node}</span>
            {note !== '' && <span className="block text-meta text-ink-2">{note}</span>}
          </li>
        ))}
      </ul>
      {exposed.onlyTies > 0 && (
        <p className="mt-2 text-meta font-name text-honey-ink">{t('panel.onlyCount', { count: exposed.onlyTies })}</p>
      )}
      <ul>
        {exposed.ties
          .filter(({ who, other }) => !isHidden(who, other))
          .slice(0, 12)
          .map(({ who, other, isOnly }) => (
            <li key={`${who.id} ${other.id}`} className="flex items-baseline gap-2 border-b border-line py-1.5">
              <Link
                to={other.type === 'people' ? '/people/$id' : '/organizations/$id'}
                params={{ id: other.id }}
                className="min-w-0 flex-1 truncate rounded-tag text-ink focus-ring hover:text-accent"
              >
                {other.label}
              </Link>
              {isOnly ? <Tag tone="honey">{t('panel.only')}</Tag> : null}
            </li>
          ))}
      </ul>
    </Section>
  );
}

/** ", asked": how far a stream is that was not awarded. */
function statusWords(status: string): string {
  const label = fundingStatuses.find(({ id }) => id === status)?.label;
  return status === 'awarded' || label === undefined ? '' : `, ${label.toLowerCase()}`;
}
