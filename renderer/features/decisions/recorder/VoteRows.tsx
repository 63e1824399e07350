import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { Avatar, Icon } from '#renderer/ui/index.ts';
import type { Decision, DecisionVote } from '#shared/contract/decisions.ts';

import { nameWords } from '../decision-words.ts';
import { kindOf, voteKinds, type VoteKind } from './vote-kinds.ts';

/** The votes of the last round, a line for each thing that can be said; who disagrees is quoted in full. */
export function VoteRows({
  decision,
  most = Infinity,
}: {
  decision: Decision;
  /** So many faces a line; the rest are a number. */ most?: number;
}) {
  const { t } = useTranslation('decisions');
  const kinds = voteKinds(decision);
  const round = decision.rounds.length + 1;
  const votes = decision.votes.filter((vote) => vote.round === round);
  const conflicts = votes.filter((vote) => vote.hasConflict);
  return (
    <dl className="divide-y divide-line border-y border-line">
      {kinds.map((kind) => {
        const theirs = votes.filter((vote) => kindOf(vote, kinds)?.id === kind.id);
        return (
          <div key={kind.id} className="grid grid-cols-[11rem_2rem_minmax(0,1fr)] items-start gap-2 py-2">
            <dt className="flex items-center gap-2 font-name">
              <Icon of={kind.icon} size={16} />
              {kind.label}
            </dt>
            <dd className="text-right font-strong">{votes.length === 0 ? countOf(decision, kind) : theirs.length}</dd>
            <dd className="min-w-0 pl-2">
              {theirs.length === 0 ? (
                <span className="text-ink-3">{votes.length === 0 ? '' : t('votes.nobody')}</span>
              ) : (
                <Voices votes={theirs} most={most} />
              )}
            </dd>
          </div>
        );
      })}
      {conflicts.length > 0 && (
        <div className="grid grid-cols-[11rem_2rem_minmax(0,1fr)] items-start gap-2 py-2">
          <dt className="font-name text-ink-2">{t('votes.conflict')}</dt>
          <dd className="text-right font-strong">{conflicts.length}</dd>
          <dd className="min-w-0 pl-2">
            <ul className="flex flex-col gap-1">
              {conflicts.map((vote) => (
                <li key={vote.id} className="text-ink-2">
                  {nameWords(vote.person)}: {vote.conflictWords}
                </li>
              ))}
            </ul>
          </dd>
        </div>
      )}
    </dl>
  );
}

/** Those without words side by side, then each with theirs. */
function Voices({ votes, most }: { votes: readonly DecisionVote[]; most: number }) {
  const { t } = useTranslation('decisions');
  const quiet = votes.filter((vote) => vote.words === '');
  const said = votes.filter((vote) => vote.words !== '');
  return (
    <div className="flex flex-col gap-1.5">
      {quiet.length > 0 && (
        <ul className="flex flex-wrap gap-1">
          {quiet.slice(0, most).map((vote) => (
            <li key={vote.id} title={nameWords(vote.person)}>
              <Avatar name={nameWords(vote.person)} size="small" />
            </li>
          ))}
          {quiet.length > most && (
            <li className="self-center text-meta text-ink-2">{t('votes.andMore', { count: quiet.length - most })}</li>
          )}
        </ul>
      )}
      {said.map((vote) => (
        <figure key={vote.id} className="flex items-start gap-2">
          <figcaption>
            <Avatar name={nameWords(vote.person)} size="small" />
          </figcaption>
          <blockquote className="min-w-0 font-words italic text-ink-2">“{vote.words}”</blockquote>
        </figure>
      ))}
    </div>
  );
}

/** The count of a decision whose votes were not taken by member. */
function countOf(decision: Decision, kind: VoteKind): number {
  if (kind.given.gradient > 0) return decision.gradient[kind.given.gradient - 1] ?? 0;
  if (kind.given.vote === 'yes') return decision.yes;
  return kind.given.vote === 'no' ? decision.no : decision.abstain;
}
