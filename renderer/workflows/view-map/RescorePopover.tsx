import { ArrowRight, Ear } from 'lucide-react';
import { useId, useRef, useState, type KeyboardEvent } from 'react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { fieldError } from '#renderer/app/errors/error-words.ts';
import { bandOf, stanceWord } from '#renderer/features/assessments/stance-words.ts';
import { Button, Form, Icon, Select, Stance, TextField } from '#renderer/ui/index.ts';
import { influenceLevels } from '#shared/content/grid-segments.ts';
import { ratingBases, ratingConfidences } from '#shared/content/ratings.ts';

import type { Evidence, Rescore } from './use-rescore.ts';

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
  const [evidence, setEvidence] = useState<Evidence>({ note: '', basis: 'heard', confidence: 'medium', source: '' });
  const [problem, setProblem] = useState<unknown>(null);
  const reasonRef = useRef<HTMLInputElement>(null);
  const titleId = useId();
  const { pending } = rescore;
  if (pending === null) return null;
  const { point } = pending;
  const { note: reason, basis, confidence, source } = evidence;
  const change = (patch: Partial<Evidence>): void => {
    setProblem(null);
    setEvidence((before) => ({ ...before, ...patch }));
  };
  const wrong = problem === null ? null : fieldError(problem);
  const needsSource = basis === 'second-hand' || basis === 'public-record';
  const close = (): void => {
    rescore.putBack();
    onDone();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const by = nudges[event.key];
    // What happens in the choices below, and in their lists, is theirs.
    if (event.key !== 'Escape' && event.target !== reasonRef.current) return;
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
          void rescore.save(evidence).then((refused) => {
            if (refused === null) onDone();
            else setProblem(refused ?? null);
          });
        }}
      >
        <TextField
          label={t('rescore.reason')}
          isLabelHidden
          placeholder={t('rescore.placeholder')}
          value={reason}
          onChange={(note) => change({ note })}
          maxLength={4000}
          inputRef={reasonRef}
          error={wrong !== null && !shownFields.has(wrong.field) ? wrong.words : undefined}
          autoFocus
        />
        <div className="-mt-2 grid grid-cols-2 gap-2">
          <Select
            label={t('rescore.basis')}
            options={ratingBases.map(({ id, label, description }) => ({ id, label, detail: description }))}
            value={ratingBases.find((each) => each.id === basis)?.id ?? null}
            onChange={(id) => change({ basis: id })}
            error={wrong?.field === 'basis' ? wrong.words : undefined}
          />
          <Select
            label={t('rescore.confidence')}
            options={ratingConfidences.map(({ id, label, description }) => ({ id, label, detail: description }))}
            value={ratingConfidences.find((each) => each.id === confidence)?.id ?? null}
            onChange={(id) => change({ confidence: id })}
            error={wrong?.field === 'confidence' ? wrong.words : undefined}
          />
        </div>
        {(needsSource || wrong?.field === 'source') && (
          <div>
            <TextField
              label={t('rescore.source')}
              placeholder={t('rescore.sourceHint')}
              value={source}
              onChange={(next) => change({ source: next })}
              maxLength={1_000}
              error={wrong?.field === 'source' ? wrong.words : undefined}
            />
          </div>
        )}
        <div className="flex items-center gap-2">
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

/** Fields of their own beside which a refusal is shown. */
const shownFields = new Set(['basis', 'confidence', 'source']);

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
