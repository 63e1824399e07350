import { CalendarCheck, CalendarX2, EyeOff, Pencil, Plus, Waypoints, X } from 'lucide-react';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { openDialog } from '#renderer/app/dialogs/dialogs.ts';
import { showError } from '#renderer/app/errors/show-error.ts';
import { shortDay } from '#renderer/features/partners/day-words.ts';
import { useTableNames } from '#renderer/features/partners/table-names.ts';
import { Icon, IconMenuButton, LinkButton, Section, TieBars, type MenuEntry } from '#renderer/ui/index.ts';
import type { PartnerChoice } from '#renderer/features/follow-ups/PartnerField.tsx';
import type { Relationship } from '#shared/contract/relationships.ts';

import { useRelationships } from './relationship-queries.ts';
import { removeTie, updateTie } from './tie-changes.ts';
import { TieDialog } from './TieDialog.tsx';
import { kindWords, otherEnd, strengthName, strengthWord } from './tie-words.ts';

/** How many ties are listed before the rest is asked for. */
const mostShown = 6;

/** The ties of a partner: strong ones first, each with what it is, how strong and when it was last seen. */
export function PeopleAround({ record }: { record: PartnerChoice }) {
  const { t } = useTranslation('relationships');
  const navigate = useNavigate();
  const [isAllShown, setAllShown] = useState(false);
  const ties = useRelationships(record).data ?? [];
  const shown = isAllShown ? ties : ties.slice(0, mostShown);
  const add = (): void => openTie(record);
  return (
    <Section
      title={t('around.title')}
      count={ties.length > 1 ? ties.length : undefined}
      action={
        <LinkButton icon={Plus} onPress={add}>
          {t('around.add')}
        </LinkButton>
      }
    >
      {ties.length === 0 && <p className="text-ink-3">{t('around.none')}</p>}
      <ul className="flex flex-col gap-0.5">
        {shown.map((tie) => (
          <TieItem key={tie.id} tie={tie} of={record} />
        ))}
      </ul>
      <div className="mt-1 flex flex-wrap gap-x-4">
        {shown.length < ties.length && (
          <LinkButton onPress={() => setAllShown(true)}>{t('around.showAll', { count: ties.length })}</LinkButton>
        )}
        {ties.length > 0 && (
          <LinkButton
            icon={Waypoints}
            onPress={() => void navigate({ to: '/map/network', search: { center: `${record.type}/${record.id}` } })}
          >
            {t('around.network')}
          </LinkButton>
        )}
      </div>
    </Section>
  );
}

/** Opens the form of a tie: of a partner, to another where that one is known. */
export function openTie(of: PartnerChoice, rest: { to?: PartnerChoice; tie?: Relationship } = {}): void {
  openDialog((close) => <TieDialog of={of} to={rest.to} tie={rest.tie} onClose={close} />);
}

function TieItem({ tie, of }: { tie: Relationship; of: PartnerChoice }) {
  const { t } = useTranslation('relationships');
  const { today, isDiscreet } = useTableNames();
  const navigate = useNavigate();
  const { other, isOtherFirst } = otherEnd(tie, of.id);
  const isHidden = isDiscreet && (tie.isRestricted || other.isRestricted);
  if (isHidden)
    return (
      <li className="flex items-center gap-2 py-1 text-ink-3">
        <Icon of={EyeOff} size={13} />
        {t('around.restricted')}
      </li>
    );
  const change = (work: Promise<void>): void => void work.catch(showError);
  const entries: readonly MenuEntry[] = [
    { id: 'edit', icon: Pencil, label: t('around.edit'), run: () => openTie(of, { tie }) },
    {
      id: 'confirm',
      icon: CalendarCheck,
      label: t('around.confirm'),
      run: () => change(updateTie(tie, { confirmedOn: today })),
    },
    { id: 'end', icon: CalendarX2, label: t('around.end'), run: () => change(updateTie(tie, { endsOn: today })) },
    { kind: 'separator', id: 'line' },
    { id: 'remove', icon: X, label: t('around.remove'), run: () => change(removeTie(tie)) },
  ];
  const open = (): void =>
    void navigate({ to: other.type === 'people' ? '/people/$id' : '/organizations/$id', params: { id: other.id } });
  const day =
    tie.endsOn !== null
      ? t('around.ended', { day: shortDay(tie.endsOn, today) })
      : tie.confirmedOn !== null
        ? t('around.seen', { day: shortDay(tie.confirmedOn, today) })
        : '';
  return (
    <li className={`flex items-start gap-2 py-1 ${tie.endsOn === null ? '' : 'text-ink-3'}`}>
      <div className="min-w-0 flex-1">
        <p className="break-words">
          {tie.isRestricted && <Icon of={EyeOff} size={13} className="mr-1 inline-block align-[-0.125em]" />}
          <LinkButton onPress={open}>
            <bdi>{other.label}</bdi>
          </LinkButton>{' '}
          <span className="text-meta text-ink-2">{kindWords(tie.kind, isOtherFirst)}</span>
        </p>
        <p className="flex flex-wrap items-center gap-x-3 text-meta text-ink-3">
          <TieBars strength={strengthName(tie.strength)} word={strengthWord(tie.kind, tie.strength)} />
          {day !== '' && <span>{day}</span>}
        </p>
        {tie.note !== '' && <p className="line-clamp-2 text-meta break-words text-ink-2">{tie.note}</p>}
      </div>
      <IconMenuButton label={t('around.actions', { name: other.label })} size="small" entries={entries} />
    </li>
  );
}
