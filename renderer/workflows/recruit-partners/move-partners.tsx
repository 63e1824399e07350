import { lazy } from 'react';
import { client } from '#renderer/api/client.ts';
import { openDialog } from '#renderer/app/dialogs/dialogs.ts';
import { showError } from '#renderer/app/errors/show-error.ts';
import { afterSave } from '#renderer/app/saving/after-save.ts';
import { openCommitment } from '#renderer/features/commitments/open-commitment.tsx';
import { t } from '#renderer/i18n/i18n.ts';
import { ladderRank } from '#shared/content/engagement-ladder.ts';
import type { LadderCard } from '#shared/contract/recruitment.ts';
import { dayOf } from '#shared/dates.ts';
import { nextStepOf } from '#shared/domain/recruitment/stage-rules.ts';

const MoveDialog = lazy(async () => ({ default: (await import('./MoveDialog.tsx')).MoveDialog }));

/** Moves cards to a stage. Beside the ladder a reason is asked first; on "committed" the form of the commitment opens. */
export function movePartners(cards: readonly LadderCard[], stage: string): void {
  const moving = cards.filter((card) => card.stage !== stage);
  if (moving.length === 0) return;
  if (ladderRank(stage) === null) openDialog((close) => <MoveDialog cards={moving} stage={stage} onClose={close} />);
  else void moveNow(moving, stage).catch(showError);
}

async function moveNow(cards: readonly LadderCard[], stage: string): Promise<void> {
  const [only] = cards;
  const records = cards.map(({ type, id }) => ({ type, id }));
  const missing =
    cards.length === 1 && only !== undefined
      ? (await client.recruitment.missing({ record: only, stage, today: dayOf(new Date()) })).missing
      : [];
  const saved = await client.recruitment.move({ records, stage });
  const next = cards.length === 1 && only !== undefined ? nextStepOf(stage, only.ladder) : '';
  const detail = [
    missing.length === 0
      ? ''
      : t('recruitment:move.missing', {
          conditions: missing.map((condition) => t(`recruitment:conditions.${condition}`)).join(', '),
        }),
    next === '' ? '' : t('recruitment:move.next', { step: next }),
  ]
    .filter(Boolean)
    .join(' ');
  afterSave(saved, detail === '' ? {} : { detail });
  if (stage === 'committed' && cards.length === 1 && only !== undefined)
    openCommitment({ partner: { type: only.type, id: only.id, label: only.name }, status: 'verbal' });
}
