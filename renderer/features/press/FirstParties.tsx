import { Check, CircleDashed } from 'lucide-react';

import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { Icon } from '#renderer/ui/index.ts';
import { agreeingParties } from '#shared/content/program/statement-parties.ts';
import type { StatementSignature } from '#shared/contract/statements.ts';

/** Who agreed in public in Atlanta, as a first list of whom to ask: of each, whether somebody signed here, was asked, or nobody was. */
export function FirstParties({ signatures }: { signatures: readonly StatementSignature[] }) {
  const { t } = useTranslation('press');
  return (
    <div className="mt-4 rounded-card border border-line px-4 py-3">
      <p className="font-name">{t('parties.title')}</p>
      <ul className="flex flex-wrap gap-x-4 gap-y-1 py-1.5">
        {agreeingParties.map((party) => {
          const own = signatures.filter(({ sectors }) => sectors.includes(party.sector));
          const hasSigned = own.some(({ status }) => status === 'signed');
          const words = hasSigned ? t('parties.signed') : own.length > 0 ? t('parties.asked') : t('parties.nobody');
          return (
            <li key={party.id} className={`flex items-center gap-1.5 ${hasSigned ? 'text-moss' : 'text-ink-2'}`}>
              <Icon of={hasSigned ? Check : CircleDashed} size={14} />
              <span>{`${party.label}: ${words}`}</span>
            </li>
          );
        })}
      </ul>
      <p className="text-meta text-ink-2">{t('parties.source')}</p>
    </div>
  );
}
