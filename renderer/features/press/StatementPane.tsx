import { Link } from '@tanstack/react-router';
import { Printer, UserPlus } from 'lucide-react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { defineAction } from '#renderer/app/actions/action.ts';
import { useActionScope } from '#renderer/app/actions/use-action-scope.ts';
import { errorWords } from '#renderer/app/errors/error-words.ts';
import { useToday } from '#renderer/app/words/use-now.ts';
import { Button, ErrorState, Meter, RichTextView, Section, Skeleton, Tag } from '#renderer/ui/index.ts';
import { assetStatuses } from '#shared/content/asset-words.ts';

import { FirstParties } from './FirstParties.tsx';
import { openAsk } from './open-press.tsx';
import { useStatement } from './press-queries.ts';
import { useShownName } from './press-words.ts';
import { printSigners } from './print-signers.tsx';
import { SignaturesTable } from './SignaturesTable.tsx';
import { StatementChecks } from './StatementChecks.tsx';

/** One statement: who was asked and signed which text, and what is to be checked before it goes out. */
export function StatementPane({ id }: { id: string }) {
  const { t } = useTranslation('press');
  const today = useToday();
  const nameOf = useShownName();
  const query = useStatement(id, today);
  const known = query.data;
  const ask = (): void => {
    if (known !== undefined) openAsk({ id, name: known.statement.title });
  };
  const print = (): void => {
    if (known !== undefined) printSigners(known, nameOf);
  };
  useActionScope([
    defineAction({
      id: 'statements.ask',
      title: t('askForm.title'),
      group: 'here',
      icon: UserPlus,
      shortcut: 'L',
      run: ask,
    }),
    defineAction({ id: 'statements.print', title: t('statement.print'), group: 'here', icon: Printer, run: print }),
  ]);
  if (query.isError) return <ErrorState {...errorWords(query.error)} onRetry={() => void query.refetch()} />;
  if (known === undefined)
    return (
      <div className="p-6">
        <Skeleton lines={8} />
      </div>
    );
  const { statement, signatures, checks, hash, version, body } = known;
  const { signed, asked, declined } = statement;
  const all = signed + asked + declined;
  return (
    <article className="flex max-w-page flex-col gap-6 px-6 py-5" aria-label={statement.title}>
      <header className="flex flex-wrap items-start gap-x-3 gap-y-2">
        <div className="min-w-60 flex-1">
          <h2 className="font-words text-page font-name wrap-anywhere">{statement.title}</h2>
          <p className="flex flex-wrap items-center gap-2 text-ink-2">
            <Tag>{assetStatuses.find((each) => each.id === statement.status)?.label ?? statement.status}</Tag>
            {version === null ? t('statement.changed') : t('statement.version', { number: version })}
            <Link to="/assets/$id" params={{ id }} search={{}} className="rounded-tag text-accent-ink focus-ring">
              {t('statement.openText')}
            </Link>
          </p>
        </div>
        <span className="flex flex-wrap gap-2">
          <Button icon={Printer} onPress={print}>
            {t('statement.print')}
          </Button>
          <Button variant="primary" icon={UserPlus} keyHint="L" onPress={ask}>
            {t('statement.ask')}
          </Button>
        </span>
      </header>
      <Section title={t('statement.asked')} count={all}>
        {all === 0 ? (
          <p className="text-ink-2">{t('statement.noAsked')}</p>
        ) : (
          <>
            <div className="mb-3 flex flex-wrap items-center gap-x-4 gap-y-1">
              <span className="w-48">
                <Meter
                  label={t('statement.asked')}
                  value={signed}
                  max={all}
                  valueText={t('statement.signedOf', { signed, all })}
                />
              </span>
              <span className="font-medium">{t('statement.signedOf', { signed, all })}</span>
              <span className="text-ink-2">{t('statement.counts', { asked, declined })}</span>
            </div>
            {statement.silent > 0 && <p className="mb-2 text-honey-ink">{t('statement.silence')}</p>}
            <SignaturesTable signatures={signatures} hash={hash} />
          </>
        )}
        <FirstParties signatures={signatures} />
      </Section>
      <StatementChecks id={id} checks={checks} />
      <Section title={t('statementForm.body')}>
        <div className="max-w-170 rounded-card border border-line bg-raised px-5 py-4">
          <RichTextView markdown={body} />
        </div>
      </Section>
    </article>
  );
}
