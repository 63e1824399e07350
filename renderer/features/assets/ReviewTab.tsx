import { useState } from 'react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { client } from '#renderer/api/client.ts';
import { fieldError, heldWords } from '#renderer/app/errors/error-words.ts';
import { showError } from '#renderer/app/errors/show-error.ts';
import { useDeviceSettings } from '#renderer/app/settings/use-device-settings.ts';
import { afterSave } from '#renderer/app/saving/after-save.ts';
import { useToday } from '#renderer/app/words/use-now.ts';
import { Button, Icon, Select, Tag } from '#renderer/ui/index.ts';
import { reviewRoles } from '#shared/content/asset-words.ts';
import type { AssetReviewer } from '#shared/contract/asset-fields.ts';
import { TriangleAlert } from 'lucide-react';

import { shortDay } from '../partners/day-words.ts';
import { PersonField, type Chosen } from '../partners/PersonField.tsx';
import type { PanelProps } from './AssetPanel.tsx';
import { statusLabel } from './asset-words.ts';

/** What stands in the way, who is asked and what they said. */
export function ReviewTab({ detail, onFlush }: PanelProps) {
  const { t } = useTranslation('assets');
  const { asset, next, reviewers } = detail;
  const answer = (reviewer: AssetReviewer, said: 'approve' | 'changes'): void => {
    void onFlush()
      .then(() => client.assets.get({ id: asset.id }))
      .then(({ asset: now }) =>
        client.assets.answer({
          assetId: asset.id,
          hash: now.hash,
          step: reviewer.step,
          personId: reviewer.person?.id ?? '',
          answer: said,
        }),
      )
      .then((saved) => afterSave(saved), showError);
  };
  return (
    <div className="flex flex-col gap-5">
      {next !== null && next.refusals.length > 0 && (
        <section className="rounded-card border border-honey-ink bg-honey-soft px-4 py-3">
          <h2 className="mb-1 flex items-center gap-2 font-medium text-honey-ink">
            <Icon of={TriangleAlert} size={16} />
            {t('held')}
          </h2>
          <ul className="flex flex-col gap-1 text-body text-ink">
            {heldWords(next).map((words) => (
              <li key={words}>{words}</li>
            ))}
          </ul>
        </section>
      )}
      <section>
        <h2 className="mb-2 font-words text-section">{t('review.asked')}</h2>
        <ul className="mb-3 flex flex-col gap-3">
          {reviewers.map((reviewer) => (
            <li key={reviewer.id} className="flex flex-col gap-1">
              <span className="flex items-center gap-2">
                <bdi className="font-name">{reviewer.name}</bdi>
                <Tag tone={reviewer.hasLeft ? 'danger' : reviewer.answer === 'approve' ? 'moss' : 'honey'}>
                  {reviewer.answer === 'approve'
                    ? t('review.approve')
                    : reviewer.hasLeft
                      ? t('review.left')
                      : reviewer.answer === 'changes'
                        ? t('review.changes')
                        : t('review.silent')}
                </Tag>
              </span>
              <span className="text-meta text-ink-2">
                {[...new Set([reviewRoles.find(({ id }) => id === reviewer.role)?.label, statusLabel(reviewer.step)])]
                  .filter(Boolean)
                  .join(' · ')}
              </span>
              <span className="-ml-2 flex flex-wrap gap-1">
                {!reviewer.hasLeft && (
                  <>
                    <Button size="small" variant="quiet" onPress={() => answer(reviewer, 'approve')}>
                      {t('review.approve')}
                      <span className="sr-only"> {reviewer.name}</span>
                    </Button>
                    <Button size="small" variant="quiet" onPress={() => answer(reviewer, 'changes')}>
                      {t('review.changes')}
                      <span className="sr-only"> {reviewer.name}</span>
                    </Button>
                  </>
                )}
                <Button
                  size="small"
                  variant="quiet"
                  onPress={() => {
                    client.assets.unask({ id: reviewer.id }).then((saved) => afterSave(saved), showError);
                  }}
                >
                  {t('review.unask')}
                  <span className="sr-only"> {reviewer.name}</span>
                </Button>
              </span>
            </li>
          ))}
        </ul>
        <Ask assetId={asset.id} isCrisis={asset.isCrisis} />
      </section>
      <Said detail={detail} />
    </div>
  );
}

function Ask({ assetId, isCrisis }: { assetId: string; isCrisis: boolean }) {
  const { t } = useTranslation('assets');
  const [step, setStep] = useState(isCrisis ? 'approved' : 'lived-experience-review');
  const [person, setPerson] = useState<Chosen | null>(null);
  const [problem, setProblem] = useState<string>();
  // A field of its own for each person: cleared, the old one would offer what was typed in it once more.
  const [asked, setAsked] = useState(0);
  const ask = (chosen: Chosen | null): void => {
    setPerson(chosen);
    setProblem(undefined);
    if (chosen === null) return;
    client.assets.ask({ assetId, step, personId: chosen.id }).then(
      (saved) => {
        afterSave(saved);
        setPerson(null);
        setAsked((count) => count + 1);
      },
      (error: unknown) => {
        const refused = fieldError(error);
        if (refused === null) showError(error);
        else setProblem(refused.words);
      },
    );
  };
  return (
    <div className="flex flex-col gap-2">
      <Select
        label={t('review.step')}
        options={reviewRoles
          .filter((role) => role.step !== 'language-check' && role.step !== 'fact-check')
          .map((role) => ({ id: role.step, label: role.label }))}
        value={step}
        onChange={(id) => setStep(id)}
      />
      <PersonField
        key={asked}
        label={t('review.ask')}
        value={person}
        onChange={ask}
        error={problem}
        autoFocus={asked > 0}
      />
      <p className="text-meta text-ink-3">{t('review.hint')}</p>
    </div>
  );
}

/** Everything that was said, the latest first. */
function Said({ detail }: Pick<PanelProps, 'detail'>) {
  const { t } = useTranslation('assets');
  const today = useToday();
  const { discreet } = useDeviceSettings();
  return (
    <section>
      <h2 className="mb-2 font-words text-section">{t('review.said')}</h2>
      {detail.answers.length === 0 && <p className="text-meta text-ink-2">{t('review.nothingSaid')}</p>}
      <ul className="flex flex-col gap-2 text-meta">
        {detail.answers.map((each) => (
          <li key={each.id}>
            <span className="text-ink">
              {each.person === null || (discreet && each.person.isRestricted) ? each.memberName : each.person.label}
              {': '}
              {t(`review.answers.${each.answer}`)}
            </span>
            <span className="block text-ink-2">
              {[
                statusLabel(each.step),
                shortDay(each.on, today),
                each.versionNumber === null ? '' : t('review.onVersion', { number: each.versionNumber }),
                each.isNow ? '' : t('review.older'),
              ]
                .filter(Boolean)
                .join(' · ')}
            </span>
            {each.note !== '' && <span className="block text-ink-2">{each.note}</span>}
          </li>
        ))}
      </ul>
    </section>
  );
}
