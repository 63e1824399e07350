import { Split } from 'lucide-react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { dayWords } from '#renderer/app/words/instants.ts';
import { Button } from '#renderer/ui/index.ts';
import type { Merge } from '#shared/contract/merges.ts';

import { useMemberList } from '../../members/member-queries.ts';
import { takeApart } from './take-apart.tsx';

/** One merge: what went into the record, when and by whom, and the way to take it apart. */
export function MergeLine({ merge }: { merge: Merge }) {
  const { t } = useTranslation('duplicates');
  const member = useMemberList().find(({ id }) => id === merge.memberId)?.name;
  const words = { name: merge.otherName, day: dayWords(merge.mergedAt) };
  return (
    <li className="flex items-center gap-2">
      <span className="min-w-0 flex-1 break-words">
        {member === undefined ? t('merged.from', words) : t('merged.fromBy', { ...words, member })}
      </span>
      <Button
        size="small"
        icon={Split}
        aria-label={t('merged.apartThis', { name: merge.otherName })}
        onPress={() => void takeApart(merge)}
      >
        {t('merged.apart')}
      </Button>
    </li>
  );
}
