import { ChevronRight, CloudOff, LockOpen } from 'lucide-react';
import { Suspense, lazy, useState, type RefObject } from 'react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { client } from '#renderer/api/client.ts';
import { Button, Icon, PlainButton, Skeleton, type RichTextHandle } from '#renderer/ui/index.ts';
import { plainTextOf } from '#renderer/ui/index.ts';
import type { AgendaItem } from '#shared/contract/meetings.ts';
import { takesPart } from '#shared/domain/meetings/quorum.ts';
import { minutesText } from '#shared/domain/meetings/minutes-marks.ts';

import type { WriterState } from './editor/minutes-writer.ts';
import { MarksHelp } from './RoomPanel.tsx';
import type { OpenRoom } from './use-room.ts';

// The recorder is needed only where something is decided.
const DecisionRecorder = lazy(async () => ({
  default: (await import('#renderer/features/decisions/recorder/DecisionRecorder.tsx')).DecisionRecorder,
}));
// The editor is the heaviest part, and the agenda is there before it.
const ItemNotes = lazy(async () => ({ default: (await import('./ItemNotes.tsx')).ItemNotes }));

/** The minutes: items before the one that is shown on a line each, then the item with what is written of it. */
export function MinutesColumn({
  open,
  shown,
  clockItemId,
  today,
  hidesRestricted,
  saving,
  editorRef,
  onShow,
  onGoTo,
  onSaved,
}: {
  open: OpenRoom;
  shown: AgendaItem | undefined;
  clockItemId: string;
  today: string;
  hidesRestricted: boolean;
  saving: WriterState;
  editorRef: RefObject<RichTextHandle | null>;
  onShow: (itemId: string) => void;
  onGoTo: (itemId: string) => void;
  onSaved: (state: WriterState) => void;
}) {
  const { t } = useTranslation('session');
  const { agenda, attendances, meeting, texts } = open;
  const [decisionId, setDecisionId] = useState<string | null>(null);
  if (shown === undefined) return <p className="p-8 text-ink-2">{t('noAgenda')}</p>;
  const before = agenda.slice(0, agenda.indexOf(shown));
  const people = attendances
    .filter((each) => each.person !== null && !(hidesRestricted && each.person.isRestricted))
    .toSorted((a, b) => Number(takesPart(b.state)) - Number(takesPart(a.state)))
    .flatMap((each) =>
      each.person === null
        ? []
        : [{ id: each.person.id, name: each.person.label, detail: each.organization?.label ?? '' }],
    );
  const isKept = hidesRestricted && shown.isRestricted;
  const begin = async (kind: 'decision' | 'motion', words: string): Promise<string> => {
    const title = (words === '' ? shown.title : words).slice(0, 1_000);
    const saved = await client.decisions.create({
      title,
      ...(kind === 'motion' ? { motion: words } : { outcome: words }),
      meetingId: meeting.id,
      agendaItemId: shown.id,
      committeeId: meeting.committeeId,
    });
    setDecisionId(saved.id);
    return saved.id;
  };
  const stored = texts.get(shown.id) ?? { body: shown.body, version: shown.version };
  return (
    <section aria-label={t('minutesTitle')} className="min-w-0 flex-1 overflow-auto px-4 py-4 panel:px-8">
      <div className="mx-auto flex max-w-170 flex-col gap-4">
        {before.length > 0 && (
          <ul aria-label={t('before')}>
            {before.map((item, index) => (
              <li key={item.id} className="border-b border-line">
                <PlainButton
                  onPress={() => onShow(item.id)}
                  className="flex h-8 w-full items-center gap-2 hover:bg-hover"
                >
                  <Icon of={ChevronRight} size={14} />
                  <span className="min-w-0 flex-1 truncate text-left font-medium">
                    {index + 1}. {hidesRestricted && item.isRestricted ? t('keptPrivate') : item.title}
                  </span>
                  <span className="max-w-[50%] truncate text-meta text-ink-2">
                    {hidesRestricted && item.isRestricted
                      ? ''
                      : plainTextOf(minutesText(texts.get(item.id)?.body ?? '')).slice(0, 80)}
                  </span>
                </PlainButton>
              </li>
            ))}
          </ul>
        )}
        <header className="flex flex-wrap items-baseline gap-x-3 panel:flex-nowrap">
          <h2 className="min-w-0 flex-1 font-words text-statement">
            {agenda.indexOf(shown) + 1}. {isKept ? t('keptPrivate') : shown.title}
          </h2>
          {shown.id !== clockItemId && (
            <Button size="small" onPress={() => onGoTo(shown.id)}>
              {t('goHere')}
            </Button>
          )}
          <SaveState state={saving} />
        </header>
        {isKept ? (
          <p className="text-ink-2">{t('itemKept')}</p>
        ) : (
          <Suspense fallback=<Skeleton lines={6} />>
            <ItemNotes
              key={shown.id}
              meetingId={meeting.id}
              item={shown}
              stored={stored}
              people={people}
              today={today}
              editorRef={editorRef}
              onDecision={begin}
              onSaved={onSaved}
            />
          </Suspense>
        )}
        {decisionId !== null && (
          <Suspense fallback=<Skeleton lines={5} />>
            <DecisionRecorder
              key={decisionId}
              id={decisionId}
              onClose={() => setDecisionId(null)}
              onRecorded={() => setDecisionId(null)}
            />
          </Suspense>
        )}
        <MarksHelp />
      </div>
    </section>
  );
}

/** How the saving stands: every keystroke is kept, and this says where. */
function SaveState({ state }: { state: WriterState }) {
  const { t } = useTranslation('session');
  return (
    <p role="status" className="flex shrink-0 items-center gap-1.5 text-meta text-ink-2" data-saving={state}>
      <Icon of={state === 'waiting' ? CloudOff : LockOpen} size={14} />
      {state === 'saved' || state === 'saving' ? t('draftMinutes') : t(`saving.${state}`)}
    </p>
  );
}
