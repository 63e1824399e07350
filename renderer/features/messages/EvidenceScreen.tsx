import { useQuery } from '@tanstack/react-query';
import { CircleCheck, Pencil, Plus, TriangleAlert } from 'lucide-react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { client } from '#renderer/api/client.ts';
import { defineAction } from '#renderer/app/actions/action.ts';
import { useActionScope } from '#renderer/app/actions/use-action-scope.ts';
import { errorWords } from '#renderer/app/errors/error-words.ts';
import { showError } from '#renderer/app/errors/show-error.ts';
import { Page } from '#renderer/app/layout/Page.tsx';
import { afterSave } from '#renderer/app/saving/after-save.ts';
import { useToday } from '#renderer/app/words/use-now.ts';
import { Button, EmptyState, ErrorState, LinkButton, Skeleton, Tag } from '#renderer/ui/index.ts';
import { evidenceTemplates } from '#shared/content/evidence-cards.ts';
import type { EvidenceCard } from '#shared/contract/evidence.ts';
import { evidenceAge } from '#shared/domain/messages/evidence-age.ts';

import { shortDay } from '../partners/day-words.ts';
import { evidenceQuery } from './messages-queries.ts';
import { openEvidence } from './open-messages.tsx';
import { SpeakPlaces } from './SpeakPlaces.tsx';
import { UseLinks } from './UseLinks.tsx';

/** The evidence cards: each claim with its figure, source and caveat, when it was looked up, and where it is used. */
export function EvidenceScreen() {
  const { t } = useTranslation('messages');
  const { data, error, refetch } = useQuery(evidenceQuery());
  const addList = (): void => {
    client.evidence
      .addTemplates({ cards: evidenceTemplates.map(({ id }) => id) })
      .then((saved) => afterSave(saved), showError);
  };
  useActionScope([
    defineAction({
      id: 'evidence.add',
      title: t('evidence.add'),
      group: 'here',
      icon: Plus,
      shortcut: 'N',
      run: () => openEvidence(),
    }),
    defineAction({ id: 'evidence.fromList', title: t('evidence.fromList'), group: 'here', icon: Plus, run: addList }),
  ]);
  return (
    <Page
      title={t('evidence.title')}
      context={data === undefined ? '' : t('evidence.context', { count: data.length })}
      isScrolled
      footerKeys={[{ keys: 'N', label: t('keys.add') }]}
      actions={
        <>
          <SpeakPlaces place="evidence" />
          <Button variant="primary" icon={Plus} keyHint="N" onPress={() => openEvidence()}>
            {t('evidence.add')}
          </Button>
        </>
      }
    >
      {error !== null && <ErrorState {...errorWords(error)} onRetry={() => void refetch()} />}
      {data === undefined && error === null && <Skeleton lines={8} />}
      {data?.length === 0 && (
        <EmptyState
          title={t('evidence.empty')}
          actions={[
            { label: t('evidence.fromList'), run: addList },
            { label: t('evidence.add'), run: () => openEvidence() },
          ]}
        />
      )}
      <ul className="flex max-w-260 flex-col gap-3">
        {data?.map((card) => (
          <Card key={card.id} card={card} />
        ))}
      </ul>
    </Page>
  );
}

function Card({ card }: { card: EvidenceCard }) {
  const { t } = useTranslation('messages');
  const today = useToday();
  const age = evidenceAge(card.verifiedOn, today);
  const day = card.verifiedOn === null ? '' : shortDay(card.verifiedOn, today);
  const check = (): void => {
    client.evidence
      .update({ id: card.id, version: card.version, patch: { verifiedOn: today } })
      .then((saved) => afterSave(saved), showError);
  };
  const rows = [
    ['figure', card.figure],
    ['source', card.source],
    ['citedIn', card.citedIn],
    ['caveat', card.caveat],
  ] as const;
  return (
    <li className="flex flex-col gap-2 rounded-card border border-line bg-raised px-4 py-3">
      <div className="flex items-start gap-3">
        <h2 className="min-w-0 flex-1 font-words text-section font-name">{card.claim}</h2>
        {age === 'fresh' ? (
          <Tag tone="moss" icon={CircleCheck}>
            {t('evidence.checked', { day })}
          </Tag>
        ) : (
          <Tag tone="honey" icon={TriangleAlert}>
            {age === 'stale' ? t('evidence.stale', { day }) : t('evidence.unchecked')}
          </Tag>
        )}
      </div>
      <dl className="flex flex-col gap-1">
        {rows.map(([name, text]) =>
          text === '' ? null : (
            <div key={name} className="flex gap-3">
              <dt className="w-24 shrink-0 text-ink-2">{t(`evidence.${name}`)}</dt>
              <dd className="min-w-0 flex-1">{text}</dd>
            </div>
          ),
        )}
      </dl>
      <div className="flex flex-wrap items-center gap-x-4 gap-y-1 text-meta text-ink-2">
        <span>{card.uses.length === 0 ? t('evidence.notUsed') : t('evidence.used', { count: card.uses.length })}</span>
        <UseLinks uses={card.uses} />
        <span className="flex-1" />
        {age !== 'fresh' && (
          <LinkButton icon={CircleCheck} onPress={check}>
            {t('evidence.check')}
            <span className="sr-only">: {card.claim}</span>
          </LinkButton>
        )}
        <LinkButton icon={Pencil} onPress={() => openEvidence(card)}>
          {t('evidence.edit')}
          <span className="sr-only">: {card.claim}</span>
        </LinkButton>
      </div>
    </li>
  );
}
