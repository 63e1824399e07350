import { useState } from 'react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';

import { printAlone } from '#renderer/app/print/print-alone.tsx';
import { useWorkspace } from '#renderer/app/workspace/use-workspace.ts';
import { Select, TextArea } from '#renderer/ui/index.ts';
import { envelopes } from '#shared/content/label-sheets.ts';

import { addressRoom, EnvelopePages } from './LabelSheets.tsx';
import type { MailPartProps } from './mail-part.ts';
import { PartSelect, partOf } from './PartSelect.tsx';
import { PrintButtons } from './PrintButtons.tsx';
import { WordsInRoom } from './WordsInRoom.tsx';

/** The sender that was typed last, until the program ends. */
let lastSender: string | null = null;

/** Envelopes with the sender in the corner. */
export function EnvelopesPart({ found }: MailPartProps) {
  const { t } = useTranslation('mailings');
  const workspace = useWorkspace();
  const [id, setId] = useState('no10');
  const [typed, setTyped] = useState(lastSender);
  const [part, setPart] = useState(0);
  const sender = typed ?? workspace?.name ?? '';
  const envelope = envelopes.find((each) => each.id === id) ?? envelopes[0];
  if (envelope === undefined) return null;
  const [first] = found.recipients;
  const senderLines = sender.split('\n').filter((line) => line.trim() !== '');
  const { recipients } = found;
  return (
    <div className="flex flex-wrap gap-8">
      <div className="flex w-80 flex-col gap-3">
        <Select
          label={t('envelopes.size')}
          options={envelopes.map((each) => ({ id: each.id, label: each.label }))}
          value={id}
          onChange={setId}
        />
        <TextArea
          label={t('envelopes.sender')}
          description={t('envelopes.senderDetail')}
          rows={4}
          value={sender}
          onChange={(text) => {
            lastSender = text;
            setTyped(text);
          }}
        />
        <p className="text-meta text-ink-2">{t('envelopes.feed')}</p>
        <PartSelect count={recipients.length} part={part} onPart={setPart} way="detail" />
        <div className="flex gap-2">
          <PrintButtons
            isPrimary
            isDisabled={recipients.length === 0}
            print={() =>
              printAlone(
                <EnvelopePages envelope={envelope} sender={senderLines} recipients={partOf(recipients, part)} />,
                'labels',
              )
            }
          />
        </div>
      </div>
      {first !== undefined && (
        <svg
          viewBox={`0 0 ${envelope.width} ${envelope.height}`}
          className="w-110 max-w-full self-start border border-line-2 bg-bg"
          role="img"
          aria-label={t('envelopes.picture')}
        >
          <Lines lines={senderLines} x={10} y={11} size={3} />
          <WordsInRoom room={addressRoom(envelope)} recipient={first} />
        </svg>
      )}
    </div>
  );
}

function Lines({ lines, x, y, size }: { lines: readonly string[]; x: number; y: number; size: number }) {
  return lines.slice(0, 8).map((line, index) => (
    <text key={line} x={x} y={y + index * size * 1.3} fontSize={size} className="fill-ink">
      {line}
    </text>
  ));
}
