import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { orpc } from '#renderer/api/orpc-query.ts';
import { useDeviceSettings } from '#renderer/app/settings/use-device-settings.ts';
import { useDebounced } from '#renderer/app/use-debounced.ts';
import { LinkButton } from '#renderer/ui/index.ts';
import type { PartnerType } from '#shared/contract/base.ts';

import { reasonWords } from './reason-words.ts';

/** How long after the last key somebody is looked for, in milliseconds. */
const settle = 250;

const none: readonly string[] = [];

/** A quiet line below the name of a new record: who it may be already, why, and the way there. It never stands in the way of saving. */
export function LikelyRecords({
  type,
  name,
  emails = none,
  phones = none,
  website = '',
  organizationIds = none,
  onLeave,
}: {
  type: PartnerType;
  name: string;
  emails?: readonly string[];
  phones?: readonly string[];
  website?: string;
  organizationIds?: readonly string[];
  /** Closes the sheet, as somebody goes to the record that is there. */
  onLeave: () => void;
}) {
  const { t } = useTranslation('duplicates');
  const navigate = useNavigate();
  const { discreet } = useDeviceSettings();
  const draft = useDebounced(
    JSON.stringify({
      type,
      name: name.trim(),
      emails: emails.filter(Boolean).slice(0, 20),
      phones: phones.filter(Boolean).slice(0, 20),
      website,
      organizationIds: organizationIds.slice(0, 20),
    }),
    settle,
  );
  const input = JSON.parse(draft) as DraftInput; // What the line above wrote.
  const isAsked = input.name.length > 2 || input.emails.length > 0 || input.phones.length > 0;
  const found = useQuery({
    ...orpc.duplicates.check.queryOptions({ input, meta: { shows: ['people', 'organizations'] } }),
    enabled: isAsked,
    placeholderData: keepPreviousData,
  });
  const likely = (isAsked ? (found.data ?? []) : []).filter(({ side }) => !(discreet && side.isRestricted));
  const [first] = likely;
  const open = (id: string): void => {
    onLeave();
    void navigate({ to: type === 'people' ? '/people/$id' : '/organizations/$id', params: { id } });
  };
  return (
    <div aria-live="polite" aria-label={t('likelyHere.label')} role="status" className="-mt-2 text-meta text-ink-2">
      {first !== undefined && (
        <p className="flex flex-wrap items-baseline gap-x-1.5">
          <span>{t('likelyHere.may')}</span>
          <bdi className="font-strong text-ink">{first.side.name}</bdi>
          {first.side.detail !== '' && <bdi>{first.side.detail}</bdi>}
          <span className="text-ink-3">({reasonWords(first.reasons)})</span>
          <LinkButton onPress={() => open(first.side.id)}>
            {t('likelyHere.open')}
            <span className="sr-only"> {first.side.name}</span>
          </LinkButton>
          {likely.length > 1 && (
            <span className="text-ink-3">{t('likelyHere.more', { count: likely.length - 1 })}</span>
          )}
        </p>
      )}
    </div>
  );
}

interface DraftInput {
  readonly type: PartnerType;
  readonly name: string;
  readonly emails: string[];
  readonly phones: string[];
  readonly website: string;
  readonly organizationIds: string[];
}
