import { Link } from '@tanstack/react-router';
import { CircleCheck, Copy, Hourglass } from 'lucide-react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { showError } from '#renderer/app/errors/show-error.ts';
import { Button, Icon, LinkButton, RichTextView, Section, Tag, plainTextOf, showToast } from '#renderer/ui/index.ts';
import { assetStatuses } from '#shared/content/asset-words.ts';
import type { CrisisSheet } from '#shared/contract/crisis.ts';
import { mostHoldingWords } from '#shared/domain/press/crisis-gaps.ts';

import { useShownName } from './press-words.ts';

/** The statement that holds until the facts are known, and who approved it. */
export function CrisisStatement({
  statement,
  onChoose,
}: {
  statement: CrisisSheet['statement'];
  onChoose: () => void;
}) {
  const { t } = useTranslation('press');
  const nameOf = useShownName();
  if (statement === null)
    return (
      <Section title={t('crisis.statement')}>
        <div className="flex flex-wrap items-center gap-3 rounded-card bg-honey-soft px-4 py-3">
          <span className="min-w-40 flex-1 text-honey-ink">{t('crisis.noStatement', { words: mostHoldingWords })}</span>
          <Button onPress={onChoose}>{t('crisis.chooseStatement')}</Button>
        </div>
      </Section>
    );
  const copy = (): void => {
    navigator.clipboard
      .writeText(plainTextOf(statement.body))
      .then(() => showToast({ title: t('crisis.copied') }), showError);
  };
  return (
    <Section
      title={t('crisis.statement')}
      note={t('crisis.words', { count: statement.words })}
      action={
        <LinkButton icon={Copy} onPress={copy}>
          {t('crisis.copy')}
        </LinkButton>
      }
    >
      <div className="rounded-card border border-line bg-raised px-4 py-3">
        <div className="mb-2 flex flex-wrap items-center gap-2">
          <Link to="/assets/$id" params={{ id: statement.id }} search={{}} className="rounded-tag font-name focus-ring">
            {statement.title}
          </Link>
          <Tag>{assetStatuses.find(({ id }) => id === statement.status)?.label ?? statement.status}</Tag>
        </div>
        <RichTextView markdown={statement.body} />
        <ul className="mt-2 flex flex-wrap gap-x-4 text-meta text-ink-2">
          {statement.approvers.length === 0 && <li className="text-honey-ink">{t('crisis.noApprovers')}</li>}
          {statement.approvers.map(({ person, hasApproved }) => (
            <li key={person.id} className="flex items-center gap-1">
              <Icon of={hasApproved ? CircleCheck : Hourglass} size={14} />
              {t(hasApproved ? 'crisis.approved' : 'crisis.waits', { name: nameOf(person) })}
            </li>
          ))}
        </ul>
      </div>
    </Section>
  );
}
