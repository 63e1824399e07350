import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';

import { client } from '#renderer/api/client.ts';
import { errorWords } from '#renderer/app/errors/error-words.ts';
import { showError } from '#renderer/app/errors/show-error.ts';
import { afterSave } from '#renderer/app/saving/after-save.ts';
import { useDeviceSettings } from '#renderer/app/settings/use-device-settings.ts';
import { useToday } from '#renderer/app/words/use-now.ts';
import { shortDay } from '#renderer/features/partners/day-words.ts';
import {
  Button,
  EmptyState,
  ErrorState,
  LinkButton,
  Meter,
  PlainCell,
  PlainRow,
  PlainTable,
  SegmentedControl,
  Skeleton,
  Tag,
} from '#renderer/ui/index.ts';
import type { Guideline, SignOff } from '#shared/contract/guidelines.ts';

import { signOffsQuery } from './guidelines-queries.ts';
import { openSign } from './open-guidelines.tsx';

const scopes = ['missing', 'signed', 'all'] as const;

/** Who signed which version and when, organization by organization, and what changed since. */
export function SignOffTab({
  guideline,
  onCompare,
}: {
  guideline: Guideline;
  onCompare: (from: number, to: number) => void;
}) {
  const { t } = useTranslation('guidelines');
  const [scope, setScope] = useState<(typeof scopes)[number]>('missing');
  const { adopted } = guideline;
  const found = useQuery({ ...signOffsQuery(guideline.id), enabled: adopted !== null });
  if (adopted === null) return <EmptyState title={t('signoff.none')} />;
  if (found.isError) return <ErrorState {...errorWords(found.error)} onRetry={() => void found.refetch()} />;
  if (found.data === undefined) return <Skeleton lines={8} />;
  const hasSigned = (row: SignOff) => row.signature?.number === adopted.number;
  const rows = found.data.filter((row) => scope === 'all' || hasSigned(row) === (scope === 'signed'));
  const progress = t('signoff.progress', { ...guideline, number: adopted.number });
  return (
    <div className="max-w-240 overflow-auto px-6 py-5">
      <div className="mb-4 flex flex-wrap items-center gap-x-5 gap-y-2">
        <SegmentedControl
          label={t('signoff.scopes.label')}
          options={scopes.map((id) => ({ id, label: t(`signoff.scopes.${id}`) }))}
          value={scope}
          onChange={setScope}
        />
        <span className="min-w-60 flex-1">
          <span className="block text-meta text-ink-2">{progress}</span>
          <Meter label={t('signoff.label')} value={guideline.signed} max={guideline.members} valueText={progress} />
        </span>
      </div>
      {rows.length === 0 ? (
        <EmptyState title={t(scope === 'signed' ? 'signoff.nobodySigned' : 'signoff.nobodyLeft')} />
      ) : (
        <PlainTable
          label={t('signoff.label')}
          columns={[
            { id: 'organization', header: t('signoff.organization') },
            { id: 'version', header: t('signoff.version'), width: 'w-24' },
            { id: 'day', header: t('signoff.day'), width: 'w-32' },
            { id: 'person', header: t('signoff.person'), width: 'w-44' },
            { id: 'since', header: t('signoff.since'), width: 'w-32' },
            { id: 'signature', header: t('signoff.signature'), width: 'w-40' },
          ]}
        >
          {rows.map((row) => (
            <SignOffRow key={row.organization.id} row={row} adopted={adopted} onCompare={onCompare} />
          ))}
        </PlainTable>
      )}
    </div>
  );
}

function SignOffRow({
  row,
  adopted,
  onCompare,
}: {
  row: SignOff;
  adopted: NonNullable<Guideline['adopted']>;
  onCompare: (from: number, to: number) => void;
}) {
  const { t } = useTranslation('guidelines');
  const { discreet } = useDeviceSettings();
  const today = useToday();
  const { organization, signature } = row;
  const name = discreet && organization.isRestricted ? t('signoff.private') : organization.label;
  const person = signature?.person ?? null;
  const isCurrent = signature?.number === adopted.number;
  const unsign = (id: string): void => {
    client.guidelines.unsign({ id }).then((saved) => afterSave(saved), showError);
  };
  return (
    <PlainRow>
      <PlainCell isHeader isWrapped>
        <span className="flex flex-wrap items-center gap-2">
          <Link
            to="/organizations/$id"
            params={{ id: organization.id }}
            className="rounded-tag text-ink focus-ring hover:text-accent"
          >
            <bdi>{name}</bdi>
          </Link>
          {!row.isMember && <Tag tone="line">{t('signoff.notMember')}</Tag>}
        </span>
      </PlainCell>
      <PlainCell>{signature === null ? '' : String(signature.number)}</PlainCell>
      <PlainCell>{signature === null ? t('signoff.never') : shortDay(signature.signedOn, today)}</PlainCell>
      <PlainCell>
        {person === null ? '' : discreet && person.isRestricted ? t('signoff.private') : person.label}
      </PlainCell>
      <PlainCell>
        {signature !== null && !isCurrent && (
          <LinkButton onPress={() => onCompare(signature.number, adopted.number)}>
            {t('signoff.whatChanged')}
          </LinkButton>
        )}
        {signature !== null && isCurrent && t('signoff.nothingSince')}
      </PlainCell>
      <PlainCell>
        <span className="flex flex-wrap items-center gap-2">
          {signature !== null && isCurrent ? (
            <Button size="small" variant="quiet" onPress={() => unsign(signature.id)}>
              {t('signoff.unsign')}
              <span className="sr-only"> {name}</span>
            </Button>
          ) : (
            <Button size="small" onPress={() => openSign(adopted.id, row, adopted.adoptedOn)}>
              {t('signoff.sign')}
              <span className="sr-only"> {name}</span>
            </Button>
          )}
        </span>
      </PlainCell>
    </PlainRow>
  );
}
