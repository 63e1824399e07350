import { ArrowRight, Ear } from 'lucide-react';
import { useId, useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, Form, Icon, Stance, TextField } from '#renderer/ui/index.ts';
import { influenceLevels } from '#shared/content/grid-segments.ts';

import { stanceWord } from './stance-word.ts';
import { bandOf } from './use-map-points.ts';
import type { Rescore } from './use-rescore.ts';

const width = 372;

/** Asks for the reason of a new score beside the shape that was moved; arrow keys go on moving it while nothing is typed. */
export function RescorePopover({
  rescore,
  at,
  frame,
  onDone,
}: {
  rescore: Rescore;
  /** The middle of the shape in the picture. */
  at: { readonly x: number; readonly y: number };
  frame: { readonly width: number; readonly height: number };
  /** Gives focus back to the shape. */
  onDone: () => void;
}) {
  const { t } = useTranslation('map');
  const [reason, setReason] = useState('');
  const titleId = useId();
  const { pending } = rescore;
  if (pending === null) return null;
  const { point } = pending;
  const close = (): void => {
    rescore.putBack();
    onDone();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const by = nudges[event.key];
    if (event.key === 'Escape') close();
    else if (by !== undefined && (reason === '' || by.influence !== undefined)) rescore.nudge(point, by);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const isBelow = at.y < frame.height / 2;
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- the keys are those of the field inside
    <div
      role="dialog"
      aria-labelledby={titleId}
      onKeyDown={onKeyDown}
      className="absolute z-20 flex animate-appear flex-col gap-2.5 rounded-popover border border-line bg-raised p-3.5 shadow-3"
      style={{
        width,
        left: Math.max(8, Math.min(frame.width - width - 8, at.x - width / 2)),
        ...(isBelow ? { top: at.y + 40 } : { bottom: frame.height - at.y + 30 }),
      }}
    >
      <div id={titleId} className="flex flex-wrap items-center gap-x-2 gap-y-1">
        <bdi className="mr-auto font-strong">{point.name}</bdi>
        {pending.stance !== point.stance && (
          <Change
            from=<Stance band={bandOf(point.stance)} word={stanceWord(point.stance)} />
            to=<Stance band={bandOf(pending.stance)} word={stanceWord(pending.stance)} />
          />
        )}
        {pending.influence !== point.influence && (
          <Change from={levelWord(point.influence, t('unknown'))} to={levelWord(pending.influence, t('unknown'))} />
        )}
      </div>
      <Form
        onSubmit={() => {
          void rescore.save(reason).then((isSaved) => {
            if (isSaved) onDone();
          });
        }}
      >
        <TextField
          label={t('rescore.reason')}
          isLabelHidden
          placeholder={t('rescore.placeholder')}
          value={reason}
          onChange={setReason}
          maxLength={4000}
          autoFocus
        />
        <div className="mt-2.5 flex items-center gap-2">
          <Button
            type="submit"
            variant="primary"
            keyHint="Enter"
            isDisabled={reason.trim() === ''}
            isLoading={rescore.isSaving}
          >
            {t('rescore.save')}
          </Button>
          <Button variant="quiet" keyHint="Esc" onPress={close}>
            {t('rescore.putBack')}
          </Button>
          <span className="ml-auto text-meta text-ink-2">{reason.trim() === '' && t('rescore.required')}</span>
        </div>
      </Form>
      <p className="flex items-center gap-1.5 text-meta text-ink-2">
        <Icon of={Ear} size={13} />
        {t('rescore.aloud')}
      </p>
    </div>
  );
}

function Change({ from, to }: { from: React.ReactNode; to: React.ReactNode }) {
  return (
    <span className="inline-flex items-center gap-1.5">
      <span className="text-ink-2">{from}</span>
      <Icon of={ArrowRight} size={13} />
      <span>{to}</span>
    </span>
  );
}

function levelWord(level: number | null, unknown: string): string {
  return influenceLevels.find((each) => each.level === level)?.label ?? unknown;
}

/** What the arrow keys do to a score. */
export const nudges: Readonly<Record<string, { readonly stance?: number; readonly influence?: number }>> = {
  ArrowLeft: { stance: -1 },
  ArrowRight: { stance: 1 },
  ArrowUp: { influence: 1 },
  ArrowDown: { influence: -1 },
};
