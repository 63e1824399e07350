import { useQuery } from '@tanstack/react-query';
import { Check, Pencil, X } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { client } from '#renderer/api/client.ts';
import { markerIcon } from '#renderer/features/wins/win-signs.ts';
import { defineAction } from '#renderer/app/actions/action.ts';
import { useActionScope } from '#renderer/app/actions/use-action-scope.ts';
import { showError } from '#renderer/app/errors/show-error.ts';
import { afterSave } from '#renderer/app/saving/after-save.ts';
import { useDeviceSettings } from '#renderer/app/settings/use-device-settings.ts';
import { shortDay } from '#renderer/features/partners/day-words.ts';
import { openAfterWin } from '#renderer/features/tasks/open-plan.tsx';
import { Button, Icon, Section, classNames } from '#renderer/ui/index.ts';
import { afterWinLevel } from '#shared/content/after-plans.ts';
import type { WinProposal } from '#shared/contract/wins.ts';
import type { IsoDay } from '#shared/dates.ts';

import { openWin } from './open-win.tsx';
import { proposalsQuery } from './win-queries.ts';
import { categoryWords, levelWords } from './win-words.ts';

/** So many proposals are listed at once. */
const shownAtOnce = 6;

/** What the records point at: one key takes the marked one, one opens it, one puts it aside for good. */
export function ProposalsSection({ today }: { today: IsoDay }) {
  const { t } = useTranslation('wins');
  const { discreet } = useDeviceSettings();
  const { data } = useQuery(proposalsQuery(today));
  const [marked, setMarked] = useState(0);
  const all = (data ?? []).filter((each) => !(discreet && each.credits.some(({ record }) => record.isRestricted)));
  const shown = all.slice(0, shownAtOnce);
  const place = Math.min(marked, shown.length - 1);
  const current = shown[place];
  const on = (run: (proposal: WinProposal) => void) => (current === undefined ? () => {} : () => run(current));
  useActionScope(
    current === undefined
      ? []
      : [
          defineAction({
            id: 'wins.yes',
            title: t('proposals.yes'),
            group: 'here',
            icon: Check,
            shortcut: 'Y',
            run: on((each) => take(each, today)),
          }),
          defineAction({
            id: 'wins.editProposal',
            title: t('keys.edit'),
            group: 'here',
            icon: Pencil,
            shortcut: 'E',
            run: on((each) => openWin({ proposal: each })),
          }),
          defineAction({
            id: 'wins.not',
            title: t('proposals.not'),
            group: 'here',
            icon: X,
            shortcut: 'Backspace',
            run: on((each) => dismiss(each, today)),
          }),
          defineAction({
            id: 'wins.next',
            title: t('keys.next'),
            group: 'here',
            shortcut: 'J',
            run: () => setMarked((place + 1) % shown.length),
          }),
        ],
  );
  return (
    <Section
      title={t('proposals.title')}
      note={all.length === 0 ? undefined : t('proposals.count', { count: all.length })}
    >
      {data !== undefined && all.length === 0 && <p className="text-body text-ink-2">{t('proposals.none')}</p>}
      <ul className="flex flex-col divide-y divide-line">
        {shown.map((each, index) => (
          <li
            key={`${each.source.from} ${each.source.id}`}
            aria-current={index === place ? 'true' : undefined}
            className={classNames('flex gap-3 px-2 py-3', index === place && 'rounded-card bg-accent-soft')}
          >
            <span className="mt-0.5 flex size-7 shrink-0 items-center justify-center rounded-full bg-moss-soft">
              <Icon of={markerIcon(each.category)} size={16} className="text-moss" />
            </span>
            <div className="flex min-w-0 flex-1 flex-col gap-1.5">
              <span className="font-words text-section text-ink">{each.title}</span>
              <span className="text-meta text-ink-2">
                {[
                  categoryWords(each.category),
                  levelWords(each.level),
                  t(`proposals.found.${each.source.from}`, { day: shortDay(each.wonOn, today) }),
                  each.evidence === '' ? t('proposals.needsEvidence') : each.evidence,
                ].join(' · ')}
              </span>
              <span className="flex flex-wrap gap-2">
                <Button
                  size="small"
                  variant={index === place ? 'primary' : 'secondary'}
                  keyHint={index === place ? 'Y' : undefined}
                  onPress={() => take(each, today)}
                >
                  {t('proposals.yes')}
                </Button>
                <Button size="small" variant="quiet" onPress={() => openWin({ proposal: each })}>
                  {t('proposals.edit')}
                </Button>
                <Button size="small" variant="quiet" onPress={() => dismiss(each, today)}>
                  {t('proposals.not')}
                </Button>
              </span>
            </div>
          </li>
        ))}
      </ul>
      {all.length > shown.length && (
        <p className="pt-2 text-meta text-ink-2">{t('proposals.more', { count: all.length - shown.length })}</p>
      )}
    </Section>
  );
}

/** Takes a proposal; one that nothing shows opens as a form, and a big one opens the plan of what follows. */
function take(proposal: WinProposal, today: IsoDay): void {
  if (proposal.evidence === '' && proposal.win !== null) {
    openWin({ proposal });
    return;
  }
  client.wins.accept({ source: proposal.source, today }).then((saved) => {
    afterSave(saved);
    if (saved.isVerified && saved.level >= afterWinLevel) openAfterWin(saved.id);
  }, showError);
}

function dismiss(proposal: WinProposal, today: IsoDay): void {
  client.wins.dismiss({ source: proposal.source, today }).then((saved) => afterSave(saved), showError);
}
