import { useQuery } from '@tanstack/react-query';
import { useNavigate, useParams } from '@tanstack/react-router';
import { Pencil, RotateCcw, Trash2 } from 'lucide-react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { client } from '#renderer/api/client.ts';
import { defineAction } from '#renderer/app/actions/action.ts';
import { useActionScope } from '#renderer/app/actions/use-action-scope.ts';
import { errorWords } from '#renderer/app/errors/error-words.ts';
import { showError } from '#renderer/app/errors/show-error.ts';
import { Page } from '#renderer/app/layout/Page.tsx';
import { afterSave } from '#renderer/app/saving/after-save.ts';
import { useToday } from '#renderer/app/words/use-now.ts';
import { SupportsSection } from '#renderer/features/practices/SupportsSection.tsx';
import { AttachmentsSection } from '#renderer/features/attachments/AttachmentsSection.tsx';
import {
  Banner,
  Button,
  ErrorState,
  IconMenuButton,
  RichTextView,
  Section,
  Skeleton,
  Tag,
  type MenuEntry,
} from '#renderer/ui/index.ts';
import type { Decision } from '#shared/contract/decisions.ts';

import { shortDay } from '../partners/day-words.ts';
import { DecisionFacts } from './DecisionFacts.tsx';
import { DecisionReasons } from './DecisionReasons.tsx';
import { decisionQuery } from './decision-queries.ts';
import { ruleNote, statusTone, votesWords, waitsFor } from './decision-words.ts';
import { openAfterwards, openDecision } from './open-decision.tsx';
import { DecisionRecorder } from './recorder/DecisionRecorder.tsx';
import { VoteRows } from './recorder/VoteRows.tsx';

/** One decision: what was decided, by which rule and with which votes, and why. */
export function DecisionScreen() {
  const { t } = useTranslation('decisions');
  const { id } = useParams({ from: '/shell/decisions/$id' });
  const navigate = useNavigate();
  const query = useQuery(decisionQuery(id, useToday()));
  const decision = query.data;
  useActionScope(
    decision === undefined
      ? []
      : [
          defineAction({
            id: 'decisions.edit',
            title: t('form.editTitle'),
            group: 'here',
            icon: Pencil,
            shortcut: 'E',
            run: () => openDecision(decision),
          }),
        ],
  );
  const crumbs = [{ id: 'list', label: t('title'), onPress: () => void navigate({ to: '/decisions', search: {} }) }];
  if (query.isError)
    return (
      <Page title={t('detail.notThere')} breadcrumbs={crumbs}>
        <ErrorState {...errorWords(query.error)} onRetry={() => void query.refetch()} />
      </Page>
    );
  if (decision === undefined)
    return (
      <Page title="" breadcrumbs={crumbs} isScrolled>
        <Skeleton lines={8} />
      </Page>
    );
  return (
    <Page
      title={t('number', { number: decision.number })}
      breadcrumbs={crumbs}
      isScrolled
      footerKeys={[{ keys: 'E', label: t('keys.edit') }]}
      actions={
        <>
          <Button icon={Pencil} keyHint="E" onPress={() => openDecision(decision)}>
            {t('detail.edit')}
          </Button>
          <IconMenuButton variant="bordered" label={t('detail.more')} entries={endings(decision, t)} />
        </>
      }
    >
      <div className="grid gap-8 panel:grid-cols-[minmax(0,1fr)_18rem]">
        <article className="max-w-190 min-w-0">
          <Head decision={decision} />
          <Body decision={decision} />
        </article>
        <DecisionFacts decision={decision} />
      </div>
    </Page>
  );
}

function Head({ decision }: { decision: Decision }) {
  const { t } = useTranslation('decisions');
  const today = useToday();
  const isStanding = decision.status === 'passed' || decision.status === 'provisional';
  return (
    <header className="mb-5">
      {decision.isInTrash && (
        <Banner
          tone="honey"
          title={t('detail.gone')}
          action={{
            label: t('detail.restore'),
            run: () => void run(client.trash.restore({ records: [{ type: 'decisions', id: decision.id }] })),
          }}
        />
      )}
      <h2 className="font-words text-record break-words">{decision.title}</h2>
      <p className="mt-2 flex flex-wrap items-center gap-x-3 gap-y-1 text-ink-2">
        <Tag tone={statusTone(decision.status)}>{t(`statuses.${decision.status}`)}</Tag>
        {!isOpen(decision) && (
          <>
            <span className="font-name text-ink">{t(`rules.${decision.rule.kind}`)}</span>
            <span>{ruleNote(decision)}</span>
          </>
        )}
        {decision.isReserved && <Tag tone="line">{t('reserved')}</Tag>}
      </p>
      {decision.status === 'provisional' && (
        <p className="mt-2 text-honey-ink">{t('recorder.provisional', { who: waitsFor(decision) })}</p>
      )}
      {isStanding && decision.reviewOn !== null && decision.reviewOn <= today && (
        <p className="mt-2 text-honey-ink">{t('revisit', { day: shortDay(decision.reviewOn, today) })}</p>
      )}
    </header>
  );
}

function Body({ decision }: { decision: Decision }) {
  const { t } = useTranslation('decisions');
  const hasVotes = decision.votes.length > 0 || votesWords(decision) !== '';
  return (
    <>
      {isOpen(decision) ? (
        <div className="mb-6">
          <DecisionRecorder id={decision.id} />
        </div>
      ) : (
        <>
          <Section title={t('detail.outcome')}>
            {decision.outcome === '' ? (
              <p className="text-ink-2">{t('detail.noOutcome')}</p>
            ) : (
              <div className="font-words text-decision">
                <RichTextView markdown={decision.outcome} />
              </div>
            )}
          </Section>
          {hasVotes && (
            <Section title={t('detail.votes')} note={votesWords(decision)}>
              <VoteRows decision={decision} />
            </Section>
          )}
        </>
      )}
      <DecisionReasons decision={decision} />
      <SupportsSection recordType="decisions" recordId={decision.id} />
      <AttachmentsSection recordType="decisions" recordId={decision.id} />
    </>
  );
}

function endings(decision: Decision, t: ReturnType<typeof useTranslation<'decisions'>>['t']): MenuEntry[] {
  const { id, version, status } = decision;
  return [
    ...(status === 'provisional'
      ? [{ id: 'confirm', label: t('detail.confirm'), run: () => openAfterwards(decision, 'confirm') }]
      : []),
    ...(isOpen(decision) && decision.isReserved && decision.pausedOn === null
      ? [{ id: 'pause', label: t('detail.askPause'), run: () => openAfterwards(decision, 'pause') }]
      : []),
    ...(isOpen(decision)
      ? []
      : [
          { id: 'supersede', label: t('detail.supersede'), run: () => openAfterwards(decision, 'supersede') },
          {
            id: 'reopen',
            label: t('detail.reopen'),
            icon: RotateCcw,
            run: () => void run(client.decisions.reopen({ id, version })),
          },
        ]),
    {
      id: 'trash',
      label: t('detail.trash'),
      icon: Trash2,
      tone: 'danger',
      run: () => void run(client.trash.move({ type: 'decisions', selection: { ids: [id] } })),
    },
  ];
}

/** Whether it is still to be made. */
function isOpen({ status }: Decision): boolean {
  return status === 'draft' || status === 'open' || status === 'deferred';
}

async function run(call: Promise<Parameters<typeof afterSave>[0]>): Promise<void> {
  try {
    afterSave(await call);
  } catch (error) {
    showError(error);
  }
}
