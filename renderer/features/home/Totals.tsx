import { Link } from '@tanstack/react-router';
import { useTranslation } from '#renderer/i18n/use-translation.ts';

import { Section } from '#renderer/ui/index.ts';

interface TotalsProps {
  readonly totals: {
    readonly people: number;
    readonly organizations: number;
    readonly interactionsLast30Days: number;
    readonly withoutOwner: number;
  };
}

/** How much is here, each number leading to its rows. */
export function Totals({ totals }: TotalsProps) {
  const { t } = useTranslation('home');
  const number = new Intl.NumberFormat();
  const line = 'flex items-baseline justify-between border-b border-line py-2';
  const link = 'rounded-tag text-ink focus-ring hover:text-accent';
  return (
    <Section title={t('totals.title')}>
      <ul>
        <li className={line}>
          <Link to="/people" className={link}>
            {t('totals.people')}
          </Link>
          <span className="font-strong text-ink">{number.format(totals.people)}</span>
        </li>
        <li className={line}>
          <Link to="/organizations" className={link}>
            {t('totals.organizations')}
          </Link>
          <span className="font-strong text-ink">{number.format(totals.organizations)}</span>
        </li>
        <li className={line}>
          <span className="text-ink">{t('totals.interactions')}</span>
          <span className="font-strong text-ink">{number.format(totals.interactionsLast30Days)}</span>
        </li>
        <li className={line}>
          <Link to="/people" search={{ view: 'noOwner' }} className={link}>
            {t('totals.withoutOwner')}
          </Link>
          <span className={`font-strong ${totals.withoutOwner > 0 ? 'text-honey-ink' : 'text-ink'}`}>
            {number.format(totals.withoutOwner)}
          </span>
        </li>
      </ul>
    </Section>
  );
}
