import { RichTextView, type RichDocument } from '#renderer/ui/index.ts';

import { CaptureLine, PersonName } from './minutes-records.tsx';
import { captureFrom, mentionFrom, parseMinutes } from './minutes-text.ts';

/** Minutes to be read: names and records as they stand now. */
export function MinutesView({ markdown, isSmall = false }: { markdown: string; isSmall?: boolean }) {
  return <RichTextView markdown={markdown} isSmall={isSmall} parse={parseMinutes} renderNode={drawn} />;
}

function drawn(node: RichDocument) {
  if (node.type === 'person') return <PersonName mention={mentionFrom(node)} />;
  if (node.type === 'capture')
    return (
      <div className="lt-capture">
        <CaptureLine capture={captureFrom(node)} />
      </div>
    );
  return undefined;
}
