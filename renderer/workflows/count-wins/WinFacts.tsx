import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { dayWords } from '#renderer/app/words/instants.ts';
import { DefinitionList, Section, Tag } from '#renderer/ui/index.ts';
import { winProofs } from '#shared/content/win-categories.ts';
import type { WinDetail } from '#shared/contract/wins.ts';

import { categoryWords, levelWords } from './win-words.ts';

/** What shows a win, and what it belongs to. */
export function WinFacts({ win }: { win: WinDetail }) {
  const { t } = useTranslation('wins');
  const proof = winProofs.find((entry) => entry.id === win.proof)?.label ?? '';
  const hasProof = win.evidence !== '' || win.files > 0 || win.asset !== null;
  const rows: readonly (readonly [string, ReactNode])[] = [
    [
      t('table.status'),
      <Tag key="status" tone={win.status === 'verified' ? 'moss' : 'honey'}>
        {t(`status.${win.status}`)}
      </Tag>,
    ],
    [t('form.category'), categoryWords(win.category)],
    [t('form.level'), levelWords(win.level)],
    [t('form.before'), win.valueBefore],
    [t('form.after'), win.valueAfter],
    [
      t('form.goal'),
      win.goal === null ? (
        ''
      ) : (
        <Link key="goal" to="/goals/$id" params={{ id: win.goal.id }} className={link}>
          {win.goal.label}
        </Link>
      ),
    ],
    [t('form.milestone'), win.milestone],
    [
      t('form.decision'),
      win.decision === null ? (
        ''
      ) : (
        <Link key="decision" to="/decisions/$id" params={{ id: win.decision.id }} className={link}>
          {win.decision.label}
        </Link>
      ),
    ],
    [
      t('form.asset'),
      win.asset === null ? (
        ''
      ) : (
        <Link key="asset" to="/assets/$id" params={{ id: win.asset.id }} search={{}} className={link}>
          {win.asset.label}
        </Link>
      ),
    ],
    [t('page.equity'), win.equityNote],
    [t('page.next'), win.nextAsk],
    [t('page.open'), win.isPublic ? t('page.isPublic') : t('page.isInternal')],
  ];
  return (
    <>
      <Section title={t('page.evidence')}>
        {hasProof ? (
          <p className="text-body text-ink">{[proof, win.evidence].filter(Boolean).join(': ')}</p>
        ) : (
          <p className="text-body text-ink-2">{t('page.noEvidence')}</p>
        )}
        {win.verifiedOn !== null && (
          <p className="pt-1 text-meta text-ink-2">
            {t('page.verifiedBy', { name: win.verifiedBy, day: dayWords(win.verifiedOn) })}
          </p>
        )}
      </Section>
      <Section title={t('page.facts')}>
        <DefinitionList items={rows.filter(([, value]) => value !== '').map(([term, value]) => ({ term, value }))} />
      </Section>
    </>
  );
}

const link = 'rounded-tag text-accent focus-ring hover:underline';
