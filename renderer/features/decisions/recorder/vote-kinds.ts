import { Check, CircleCheck, CircleMinus, CircleX, ThumbsUp, Waves } from 'lucide-react';
import { t } from '#renderer/i18n/i18n.ts';
import type { UiIcon } from '#renderer/ui/index.ts';
import type { Decision, DecisionVote } from '#shared/contract/decisions.ts';

/** What a member can say under the rule of a decision. */
export interface VoteKind {
  readonly id: string;
  readonly label: string;
  /** What stands in the choice of one member: a word, or the number of the gradient. */
  readonly short: string;
  readonly icon: UiIcon;
  readonly given: { readonly vote: DecisionVote['vote']; readonly gradient: number; readonly standsAside: boolean };
}

/** Consensus is told on the gradient, consent by objections, everything else by yes and no; a tally under consensus stays one. */
export function voteKinds(decision: Pick<Decision, 'rule' | 'method'>): readonly VoteKind[] {
  const { kind } = decision.rule;
  if (kind === 'consent') return consentKinds();
  const isGradient = decision.method === 'gradient' || (decision.method === '' && kind.endsWith('consensus'));
  return isGradient ? gradientKinds() : tallyKinds();
}

/** What a vote said, of the kinds that may be said; null for a conflict or another way of voting. */
export function kindOf(vote: DecisionVote, kinds: readonly VoteKind[]): VoteKind | null {
  if (vote.hasConflict) return null;
  return (
    kinds.find(({ given }) =>
      vote.gradient > 0
        ? given.gradient === vote.gradient
        : given.vote === vote.vote && given.gradient === 0 && given.standsAside === vote.standsAside,
    ) ?? null
  );
}

function gradientKinds(): VoteKind[] {
  const icons = { 5: ThumbsUp, 4: CircleCheck, 3: Waves, 2: CircleMinus, 1: CircleX } as const;
  return ([5, 4, 3, 2, 1] as const).map((gradient) => ({
    id: String(gradient),
    label: t(`decisions:gradient.${gradient}`),
    short: String(gradient),
    icon: icons[gradient],
    given: { vote: '', gradient, standsAside: gradient === 2 },
  }));
}

function tallyKinds(): VoteKind[] {
  const kind = (id: 'yes' | 'no' | 'abstain', icon: UiIcon): VoteKind => ({
    id,
    label: t(`decisions:votes.${id}`),
    short: t(`decisions:votes.${id}`),
    icon,
    given: { vote: id, gradient: 0, standsAside: false },
  });
  return [kind('yes', Check), kind('no', CircleX), kind('abstain', CircleMinus)];
}

function consentKinds(): VoteKind[] {
  const kind = (
    id: 'consent' | 'aside' | 'object',
    icon: UiIcon,
    vote: DecisionVote['vote'],
    standsAside = false,
  ): VoteKind => {
    const label = t(`decisions:votes.${id}`);
    return { id, label, short: label, icon, given: { vote, gradient: 0, standsAside } };
  };
  return [
    kind('consent', CircleCheck, 'yes'),
    kind('aside', CircleMinus, 'abstain', true),
    kind('object', CircleX, 'no'),
  ];
}
