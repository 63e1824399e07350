import { Route } from 'lucide-react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { useDeviceSettings } from '#renderer/app/settings/use-device-settings.ts';
import { Avatar, Button, LinkButton } from '#renderer/ui/index.ts';
import type { Prospect } from '#shared/contract/prospects.ts';

import { needsResearch, pathWords, prospectReasons } from './prospect-reasons.ts';
import { nameOf } from './table-words.ts';

/** Somebody who could take a chair: why, and through whom. */
export function ProspectCard({
  prospect,
  isFirst,
  onPlan,
  onInvite,
  onOpen,
}: {
  prospect: Prospect;
  isFirst: boolean;
  onPlan: () => void;
  /** Left out when the chair is not empty. */
  onInvite?: (() => void) | undefined;
  onOpen: () => void;
}) {
  const { t } = useTranslation('seats');
  const { discreet } = useDeviceSettings();
  const name = nameOf(prospect.record, discreet);
  const research = needsResearch(prospect);
  const isHidden = discreet && prospect.record.isRestricted;
  return (
    <li
      className={
        isFirst
          ? 'rounded-card border-2 border-accent-line bg-accent-soft px-3 py-2.5'
          : 'border-b border-line px-3 py-2.5'
      }
    >
      <div className="flex items-start gap-2.5">
        <Avatar name={name} kind={isHidden ? 'private' : 'partner'} size="medium" isDecorative />
        <div className="min-w-0 flex-1">
          <LinkButton onPress={onOpen}>{name}</LinkButton>
          {prospect.detail !== '' && !isHidden && <p className="text-meta text-ink-2">{prospect.detail}</p>}
        </div>
        <span className="text-meta whitespace-nowrap text-ink-2 tabular-nums">
          {t('panel.score', { score: Math.round(prospect.priority.score) })}
        </span>
      </div>
      <p className="mt-1.5 flex items-center gap-1.5 text-meta font-medium">
        <Route size={13} aria-hidden className="shrink-0 text-ink-2" />
        {pathWords(prospect, discreet)}
      </p>
      <p className="mt-1 text-meta text-ink-2">{prospectReasons(prospect, discreet).join(' · ')}</p>
      {research !== null && <p className="mt-1 text-meta text-ink-2 italic">{research}</p>}
      {prospect.isFromOrganization && <p className="mt-1 text-meta text-ink-2">{t('panel.fromOrganization')}</p>}
      <div className="mt-2 flex gap-2">
        <Button
          size="small"
          variant={isFirst ? 'primary' : 'secondary'}
          onPress={onPlan}
          aria-label={`${t('panel.planAsk')}: ${name}`}
        >
          {t('panel.planAsk')}
        </Button>
        {onInvite && (
          <Button size="small" onPress={onInvite} aria-label={`${t('panel.invite')}: ${name}`}>
            {t('panel.invite')}
          </Button>
        )}
      </div>
    </li>
  );
}
