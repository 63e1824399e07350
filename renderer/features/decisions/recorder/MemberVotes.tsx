import { MessageSquareQuote } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { client } from '#renderer/api/client.ts';
import { showError } from '#renderer/app/errors/show-error.ts';
import { afterSave } from '#renderer/app/saving/after-save.ts';
import { FormProblem } from '#renderer/app/saving/FormProblem.tsx';
import { useFormSave } from '#renderer/app/saving/use-form-save.ts';
import {
  Avatar,
  Button,
  Checkbox,
  IconButton,
  PopoverTrigger,
  SegmentedControl,
  TextArea,
} from '#renderer/ui/index.ts';
import type { Decision, DecisionVote, DecisionVoter } from '#shared/contract/decisions.ts';

import { nameWords } from '../decision-words.ts';
import { kindOf, voteKinds, type VoteKind } from './vote-kinds.ts';

/** Everybody with a vote, a line each, with what they say and their words. */
export function MemberVotes({ decision }: { decision: Decision }) {
  const { t } = useTranslation('decisions');
  const kinds = voteKinds(decision);
  const round = decision.rounds.length + 1;
  const votes = new Map(
    decision.votes.flatMap((vote) => (vote.round === round && vote.person !== null ? [[vote.person.id, vote]] : [])),
  );
  if (decision.voters.length === 0) return <p className="py-2 text-ink-2">{t('recorder.noVoters')}</p>;
  return (
    <ul className="divide-y divide-line">
      {decision.voters.map((voter) => (
        <MemberLine
          key={voter.person.id}
          decision={decision}
          voter={voter}
          kinds={kinds}
          vote={votes.get(voter.person.id) ?? null}
        />
      ))}
      {decision.emptySeats > 0 && (
        <li className="py-1.5 text-meta text-ink-3">{t('recorder.emptySeats', { count: decision.emptySeats })}</li>
      )}
    </ul>
  );
}

function MemberLine({
  decision,
  voter,
  kinds,
  vote,
}: {
  decision: Decision;
  voter: DecisionVoter;
  kinds: readonly VoteKind[];
  vote: DecisionVote | null;
}) {
  const { t } = useTranslation('decisions');
  const name = nameWords(voter.person);
  const chosen = vote === null ? null : kindOf(vote, kinds);
  const isAway = voter.isHere === false;
  const choose = (id: string): void => {
    const kind = kinds.find((each) => each.id === id);
    if (kind !== undefined)
      void keep(decision.id, voter.person.id, { ...wordsOf(vote), hasConflict: false, ...kind.given });
  };
  return (
    <li className="flex flex-wrap items-center gap-2 py-1">
      <Avatar name={name} size="small" isDecorative />
      <span className="min-w-32 flex-1 truncate">
        {name}
        {voter.standsInFor !== null && (
          <span className="text-meta text-ink-3">
            {' '}
            {t('recorder.standsInFor', { name: nameWords(voter.standsInFor) })}
          </span>
        )}
        {isAway && <span className="text-meta text-ink-3"> {t('recorder.notHere')}</span>}
        {vote?.hasConflict === true && <span className="text-meta text-ink-3"> {t('votes.conflict')}</span>}
      </span>
      <SegmentedControl
        label={t('recorder.voteOf', { name })}
        options={kinds.map(({ id, short }) => ({ id, label: short }))}
        value={chosen?.id ?? ''}
        onChange={choose}
        isDisabled={isAway}
      />
      <PopoverTrigger
        trigger=<IconButton icon={MessageSquareQuote} label={t('recorder.words', { name })} isDisabled={isAway} />
        label={t('recorder.words', { name })}
        width="normal"
      >
        {(close) => <WordsForm decision={decision} voter={voter} vote={vote} onClose={close} />}
      </PopoverTrigger>
    </li>
  );
}

function WordsForm({
  decision,
  voter,
  vote,
  onClose,
}: {
  decision: Decision;
  voter: DecisionVoter;
  vote: DecisionVote | null;
  onClose: () => void;
}) {
  const { t } = useTranslation('decisions');
  const [words, setWords] = useState(vote?.words ?? '');
  const [hasConflict, setHasConflict] = useState(vote?.hasConflict ?? false);
  const [conflictWords, setConflictWords] = useState(vote?.conflictWords ?? '');
  const form = useFormSave({ fields: ['words', 'conflictWords'], onClose });
  const save = () =>
    form.save(() =>
      client.decisions.vote({
        id: decision.id,
        personId: voter.person.id,
        vote: vote?.vote ?? '',
        gradient: vote?.gradient ?? 0,
        standsAside: vote?.standsAside ?? false,
        words,
        hasConflict,
        conflictWords: hasConflict ? conflictWords : '',
      }),
    );
  return (
    <div className="flex flex-col gap-3 p-3">
      <FormProblem form={form} />
      <TextArea
        label={t('recorder.inTheirWords')}
        value={words}
        onChange={setWords}
        onSubmit={() => void save()}
        rows={3}
        isWords
        autoFocus
        error={form.errorAt('words')}
      />
      <Checkbox label={t('recorder.conflict')} isSelected={hasConflict} onChange={setHasConflict} />
      {hasConflict && (
        <TextArea
          label={t('recorder.conflictWords')}
          value={conflictWords}
          onChange={setConflictWords}
          rows={2}
          error={form.errorAt('conflictWords')}
        />
      )}
      <div className="flex justify-between gap-2">
        {vote !== null && (
          <Button
            variant="quiet"
            onPress={() => {
              void takeAway(decision.id, voter.person.id);
              onClose();
            }}
          >
            {t('recorder.unvote')}
          </Button>
        )}
        <Button variant="primary" keyHint="Mod+Enter" isLoading={form.isSaving} onPress={() => void save()}>
          {t('recorder.saveWords')}
        </Button>
      </div>
    </div>
  );
}

function wordsOf(vote: DecisionVote | null): { readonly words: string } {
  return { words: vote?.words ?? '' };
}

async function keep(
  id: string,
  personId: string,
  given: VoteKind['given'] & { readonly words: string; readonly hasConflict: boolean },
): Promise<void> {
  try {
    await client.decisions.vote({ id, personId, ...given });
  } catch (error) {
    showError(error);
  }
}

async function takeAway(id: string, personId: string): Promise<void> {
  try {
    afterSave(await client.decisions.unvote({ id, personId }));
  } catch (error) {
    showError(error);
  }
}
