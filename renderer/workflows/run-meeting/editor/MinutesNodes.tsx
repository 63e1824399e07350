import { NodeViewWrapper, type ReactNodeViewProps } from '@tiptap/react';

import { CaptureLine, PersonName } from './minutes-records.tsx';
import { captureFrom, mentionFrom } from './minutes-text.ts';

/** A person inside the text that is being written. */
export function PersonNode({ node }: ReactNodeViewProps) {
  return (
    <NodeViewWrapper as="span" className="lt-person">
      <PersonName mention={mentionFrom(node)} />
    </NodeViewWrapper>
  );
}

/** A record that a line became, inside the text that is being written. */
export function CaptureNode({ node, selected }: ReactNodeViewProps) {
  return (
    <NodeViewWrapper
      className={selected ? 'lt-capture ProseMirror-selectednode' : 'lt-capture'}
      contentEditable={false}
    >
      <CaptureLine capture={captureFrom(node)} />
    </NodeViewWrapper>
  );
}
