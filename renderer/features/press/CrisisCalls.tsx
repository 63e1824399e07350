import { ArrowDown, ArrowUp, Pencil, Plus, X } from 'lucide-react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { client } from '#renderer/api/client.ts';
import { showError } from '#renderer/app/errors/show-error.ts';
import { afterSave, type SavedStep } from '#renderer/app/saving/after-save.ts';
import { timeWords } from '#renderer/app/words/instants.ts';
import { IconMenuButton, LinkButton, RoundCheck, Section } from '#renderer/ui/index.ts';
import { callHours } from '#shared/content/crisis.ts';
import type { CrisisCall, CrisisSheet } from '#shared/contract/crisis.ts';

import { OnSheet } from './CrisisPeople.tsx';
import { openCall } from './open-press.tsx';
import { useHidden, useShownName } from './press-words.ts';

/** Whom to call within two hours, in order, each with the number; a call is ticked off while a crisis is open. */
export function CrisisCalls({ sheet }: { sheet: CrisisSheet }) {
  const { t } = useTranslation('press');
  const { calls, openedAt } = sheet;
  const done = calls.filter((call) => call.calledAt !== null).length;
  return (
    <Section
      title={t('crisis.calls', { hours: callHours })}
      count={openedAt === null ? calls.length : t('statement.checksDone', { done, all: calls.length })}
      action={
        <LinkButton icon={Plus} onPress={() => openCall()}>
          {t('crisis.addCall')}
        </LinkButton>
      }
    >
      {calls.length === 0 && <p className="text-ink-2">{t('crisis.noCalls')}</p>}
      <ol className="flex flex-col">
        {calls.map((call, index) => (
          <CallLine
            key={call.id}
            call={call}
            index={index}
            isLast={index === calls.length - 1}
            isOpen={openedAt !== null}
          />
        ))}
      </ol>
    </Section>
  );
}

function CallLine({
  call,
  index,
  isLast,
  isOpen,
}: {
  call: CrisisCall;
  index: number;
  isLast: boolean;
  isOpen: boolean;
}) {
  const { t } = useTranslation('press');
  const nameOf = useShownName();
  const isPrivate = useHidden()(call.person);
  const { id, version, calledAt } = call;
  const name = nameOf(call.person);
  const run = (write: Promise<SavedStep>): void => void write.then((saved) => afterSave(saved), showError);
  return (
    <li className="flex items-center gap-2 border-b border-line py-2">
      {isOpen ? (
        <RoundCheck
          label={t('crisis.callDone', { name })}
          isLabelHidden
          isDone={calledAt !== null}
          onChange={(isCalled) => run(client.crisis.updateCall({ id, version, patch: { isCalled } }))}
        />
      ) : (
        <span aria-hidden className="w-6 text-center text-meta text-ink-2">
          {index + 1}
        </span>
      )}
      <OnSheet known={call} detail={call.why} />
      {calledAt !== null && isOpen && (
        <span className="text-meta text-moss">{t('crisis.called', { time: timeWords(calledAt) })}</span>
      )}
      <IconMenuButton
        label={t('crisis.callMenu', { name })}
        entries={[
          { id: 'edit', label: t('crisis.editCall'), icon: Pencil, isDisabled: isPrivate, run: () => openCall(call) },
          {
            id: 'up',
            label: t('crisis.up'),
            icon: ArrowUp,
            isDisabled: index === 0,
            run: () => run(client.crisis.moveCall({ id, place: index - 1 })),
          },
          {
            id: 'down',
            label: t('crisis.down'),
            icon: ArrowDown,
            isDisabled: isLast,
            run: () => run(client.crisis.moveCall({ id, place: index + 1 })),
          },
          { id: 'remove', label: t('crisis.removeCall'), icon: X, run: () => run(client.crisis.removeCall({ id })) },
        ]}
      />
    </li>
  );
}
