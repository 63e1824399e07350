import { Paper } from '#renderer/app/print/Paper.tsx';
import { printAlone } from '#renderer/app/print/print-alone.tsx';
import { t } from '#renderer/i18n/i18n.ts';
import type { MessageBox } from '#shared/contract/messages.ts';

import { copyWords, spokenBox } from './box-copy.ts';
import { TrianglePicture } from './TrianglePicture.tsx';

const parts = ['core', 'value', 'problem', 'solution', 'action', 'bridge'] as const;

/** Prints a message with its triangle on one page; what is private stays out. */
export function printBox(box: MessageBox): void {
  const spoken = spokenBox(box);
  const words = copyWords();
  printAlone(
    <Paper title={box.title || t('messages:untitled')} lines={[box.segment?.name ?? t('messages:everybody')]}>
      {parts.map((part) =>
        spoken[part] === '' ? null : (
          <p key={part}>
            <strong>{words[part]}</strong> {spoken[part]}
          </p>
        ),
      )}
      <TrianglePicture box={box} />
      <ol>
        {spoken.points.map((point) => (
          <li key={point.text}>
            {[point.text, point.evidence, point.source, point.caveat, point.story].filter(Boolean).join(' · ')}
          </li>
        ))}
      </ol>
    </Paper>,
    'paper',
  );
}
