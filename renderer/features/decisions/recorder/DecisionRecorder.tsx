import { useQuery } from '@tanstack/react-query';
import { CircleCheck, Gavel, RotateCw, SlidersHorizontal, TriangleAlert, X } from 'lucide-react';
import { useState, type KeyboardEvent } from 'react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { client } from '#renderer/api/client.ts';
import { errorWords } from '#renderer/app/errors/error-words.ts';
import { showError } from '#renderer/app/errors/show-error.ts';
import { afterSave } from '#renderer/app/saving/after-save.ts';
import { useToday } from '#renderer/app/words/use-now.ts';
import {
  Button,
  DatePicker,
  ErrorState,
  Icon,
  IconButton,
  InlineEdit,
  MenuButton,
  SegmentedControl,
  Skeleton,
  Tag,
} from '#renderer/ui/index.ts';
import type { Saved } from '#shared/contract/base.ts';
import type { Decision } from '#shared/contract/decisions.ts';

import { decisionQuery } from '../decision-queries.ts';
import { failingWords, ruleNote, waitsFor } from '../decision-words.ts';
import { openDecision } from '../open-decision.tsx';
import { CountVotes } from './CountVotes.tsx';
import { MemberVotes } from './MemberVotes.tsx';
import { QuorumLine } from './QuorumLine.tsx';
import { VoteRows } from './VoteRows.tsx';
import { voteKinds } from './vote-kinds.ts';

type Ending = 'passed' | 'failed' | 'deferred' | 'withdrawn' | 'provisional';

/** Records a decision: rule first, then the text, the votes with the words of those who disagree, and how it ends. */
export function DecisionRecorder({
  id,
  onClose,
  onRecorded,
}: {
  id: string;
  /** Given, the card can be put away. */
  onClose?: (() => void) | undefined;
  onRecorded?: ((status: Ending) => void) | undefined;
}) {
  const query = useQuery(decisionQuery(id, useToday()));
  if (query.isPending) return <Skeleton lines={5} />;
  if (query.isError) return <ErrorState {...errorWords(query.error)} onRetry={() => void query.refetch()} />;
  return <Card decision={query.data} onClose={onClose} onRecorded={onRecorded} />;
}

function Card({
  decision,
  onClose,
  onRecorded,
}: {
  decision: Decision;
  onClose: (() => void) | undefined;
  onRecorded: ((status: Ending) => void) | undefined;
}) {
  const { t } = useTranslation('decisions');
  const today = useToday();
  const number = t('number', { number: decision.number });
  const hasVoters = decision.voters.length > 0;
  const [how, setHow] = useState<'member' | 'count'>(hasVoters && !isCounted(decision) ? 'member' : 'count');
  const { passes, mayBeProvisional } = decision.verdict;
  const end = async (status: Ending): Promise<void> => {
    const outcome = decision.outcome || decision.motion || decision.title;
    // A meeting that was held on another day decided on that day.
    const held = decision.meetingHeldOn;
    const decidedOn = held !== null && held <= today ? held : today;
    const isDone = await run(
      client.decisions.record({ id: decision.id, version: decision.version, status, decidedOn, outcome }),
    );
    if (isDone) onRecorded?.(status);
  };
  const usual: Ending | null = passes ? 'passed' : mayBeProvisional ? 'provisional' : null;
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || usual === null) return;
    event.preventDefault();
    event.stopPropagation();
    void end(usual);
  };
  // A button takes Enter for a press of its own and would keep the key from the card.
  const onButtonKeyDown = (event: KeyboardEvent): void => {
    if (event.target instanceof HTMLButtonElement && event.currentTarget.contains(event.target)) onKeyDown(event);
  };
  const kinds = voteKinds(decision);
  const rest = kinds[0];
  const voted = new Set(
    decision.votes.filter((vote) => vote.round === decision.rounds.length + 1).map((vote) => vote.person?.id),
  );
  // Outside a meeting nobody's silence is a vote; in one, only who is checked in can agree.
  const isRestOpen = decision.voters.some((voter) => voter.isHere === true && !voted.has(voter.person.id));
  const isNobodyHere = decision.isInMeeting && hasVoters && !decision.voters.some((voter) => voter.isHere === true);
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- one key for the whole card; each control has its own.
    <section
      aria-label={t('recorder.label', { number })}
      onKeyDown={onKeyDown}
      onKeyDownCapture={onButtonKeyDown}
      className="rounded-popover border border-accent bg-raised p-4 shadow-2"
    >
      <header className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <Tag tone="accent" icon={Gavel}>
          {number}
        </Tag>
        <span className="font-strong">{t(`rules.${decision.rule.kind}`)}</span>
        <span className="min-w-0 flex-1 text-ink-2">{ruleNote(decision)}</span>
        {decision.isReserved && <Tag tone="honey">{t('reserved')}</Tag>}
        {decision.rounds.length > 0 && <Tag>{t('recorder.round', { count: decision.rounds.length + 1 })}</Tag>}
        <IconButton icon={SlidersHorizontal} label={t('recorder.change')} onPress={() => openDecision(decision)} />
        {onClose !== undefined && <IconButton icon={X} label={t('recorder.close')} onPress={onClose} />}
      </header>
      <div className="my-3 font-words text-decision font-strong">
        <InlineEdit
          label={t('recorder.text')}
          value={decision.motion || decision.outcome || decision.title}
          placeholder={t('recorder.textHint')}
          isMultiline
          onSave={(motion) =>
            void run(client.decisions.update({ id: decision.id, version: decision.version, patch: { motion } }))
          }
        />
      </div>
      <VoteRows decision={decision} most={12} />
      <div className="my-3 flex flex-wrap items-center gap-3">
        {hasVoters && (
          <SegmentedControl
            label={t('recorder.how')}
            options={[
              { id: 'member', label: t('recorder.byMember') },
              { id: 'count', label: t('recorder.byCount') },
            ]}
            value={how}
            onChange={setHow}
          />
        )}
        {isNobodyHere && <p className="text-honey-ink">{t('recorder.nobodyHere')}</p>}
        {how === 'member' && isRestOpen && rest !== undefined && (
          <Button
            size="small"
            icon={CircleCheck}
            onPress={() =>
              void run(
                client.decisions.voteRest({
                  id: decision.id,
                  vote: rest.given.vote === 'yes' ? 'yes' : '',
                  gradient: rest.given.gradient,
                }),
              )
            }
          >
            {t('recorder.rest')}
          </Button>
        )}
      </div>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls, and while nobody is here nothing in it takes the focus. */}
      <div role="group" aria-label={t('recorder.how')} tabIndex={0} className="focus-ring-inset max-h-96 overflow-auto">
        {how === 'member' ? <MemberVotes decision={decision} /> : <CountVotes decision={decision} />}
      </div>
      <div className="mt-3">
        <QuorumLine decision={decision} />
      </div>
      <footer className="sticky -bottom-4 -mx-4 mt-4 -mb-4 flex flex-wrap items-end gap-3 rounded-b-popover border-t border-line bg-raised px-4 py-3">
        <DatePicker
          label={t('recorder.review')}
          value={decision.reviewOn}
          onChange={(reviewOn) =>
            void run(client.decisions.update({ id: decision.id, version: decision.version, patch: { reviewOn } }))
          }
        />
        <Standing decision={decision} />
        <span className="flex-1" />
        {decision.verdict.failing === 'nextRound' && (
          <Button
            icon={RotateCw}
            onPress={() => void run(client.decisions.nextRound({ id: decision.id, version: decision.version }))}
          >
            {t('recorder.nextRound')}
          </Button>
        )}
        <MenuButton
          label={t('recorder.more')}
          entries={[
            ...(passes ? [] : [{ id: 'failed', label: t('recorder.recordFailed'), run: () => void end('failed') }]),
            { id: 'deferred', label: t('recorder.defer'), run: () => void end('deferred') },
            { id: 'withdrawn', label: t('recorder.withdraw'), run: () => void end('withdrawn') },
          ]}
        />
        <Button
          variant="primary"
          keyHint="Mod+Enter"
          isDisabled={usual === null}
          onPress={() => void end(usual ?? 'passed')}
        >
          {t(usual === 'provisional' ? 'recorder.recordProvisional' : 'recorder.record')}
        </Button>
      </footer>
    </section>
  );
}

/** What the rule says to the votes as they stand, beside the button. */
function Standing({ decision }: { decision: Decision }) {
  const { t } = useTranslation('decisions');
  const { passes, mayBeProvisional } = decision.verdict;
  const tone = passes ? 'text-moss' : 'text-honey-ink';
  return (
    <p role="status" className={`flex min-h-button items-center gap-1.5 ${tone}`}>
      <Icon of={passes ? CircleCheck : TriangleAlert} size={15} />
      {passes
        ? t('recorder.passes')
        : mayBeProvisional
          ? t('recorder.provisional', { who: waitsFor(decision) })
          : failingWords(decision)}
    </p>
  );
}

function isCounted(decision: Decision): boolean {
  return decision.method !== '' && decision.votes.length === 0;
}

async function run(call: Promise<Saved>): Promise<boolean> {
  try {
    afterSave(await call);
    return true;
  } catch (error) {
    showError(error);
    return false;
  }
}
