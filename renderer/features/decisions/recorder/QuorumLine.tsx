import { CircleCheck, TriangleAlert } from 'lucide-react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { classNames, Icon, LinkButton } from '#renderer/ui/index.ts';
import type { Decision } from '#shared/contract/decisions.ts';

import { openQuorum } from '../open-decision.tsx';

/** Who has to be here and who is, each condition with its own answer. */
export function QuorumLine({ decision }: { decision: Decision }) {
  const { t } = useTranslation('decisions');
  const { people, sectors, livedExperience } = decision.verdict.quorum;
  // In a meeting the list counts; by hand only where there is nobody to count.
  const isByHand = !decision.isInMeeting || decision.voters.length === 0;
  const { minSectors, needsLivedExperience } = decision.rule;
  const hasOwnConditions = minSectors !== null || needsLivedExperience !== null;
  if (decision.quorum === null)
    return (
      <p className="flex items-center gap-3 text-ink-2">
        {t('recorder.noQuorum')}
        {isByHand && <LinkButton onPress={() => openQuorum(decision)}>{t('recorder.countQuorum')}</LinkButton>}
      </p>
    );
  return (
    <div className="flex flex-wrap items-center gap-2">
      <Answer label={t('recorder.people')} check={people} />
      {sectors.needed > 0 && <Answer label={t('recorder.sectors')} check={sectors} />}
      {livedExperience.needed > 0 && <Answer label={t('recorder.lived')} check={livedExperience} isCounted={false} />}
      {isByHand && <LinkButton onPress={() => openQuorum(decision)}>{t('recorder.countQuorum')}</LinkButton>}
      {hasOwnConditions && <span className="text-meta text-ink-2">{t('recorder.ownConditions')}</span>}
    </div>
  );
}

function Answer({
  label,
  check,
  isCounted = true,
}: {
  label: string;
  check: { readonly here: number; readonly needed: number; readonly isMet: boolean };
  /** Small numbers of people with lived experience are not told, only whether one is here. */
  isCounted?: boolean;
}) {
  const { t } = useTranslation('decisions');
  return (
    <span
      className={classNames(
        'inline-flex items-center gap-1.5 rounded-control px-2 py-1 text-meta',
        check.isMet ? 'bg-moss-soft text-moss' : 'bg-honey-soft text-honey-ink',
      )}
    >
      <Icon of={check.isMet ? CircleCheck : TriangleAlert} size={14} />
      <span className="font-name">{label}</span>
      {isCounted ? t('recorder.ofNeeded', check) : t(check.isMet ? 'recorder.met' : 'recorder.notMet')}
    </span>
  );
}
