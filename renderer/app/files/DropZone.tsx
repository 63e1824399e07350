import { useState } from 'react';

import { Button, Icon, Spinner, type UiIcon } from '#renderer/ui/index.ts';

/** Asks for a file: by a button, or dropped from another window. */
export function DropZone(props: {
  headline: string;
  detail: string;
  drop: string;
  choose: string;
  kinds: string;
  icon: UiIcon;
  isReading: boolean;
  onDropped: (file: File) => void;
  onChoose: () => void;
}) {
  const [isOver, setOver] = useState(false);
  return (
    <section className="mx-auto flex max-w-160 flex-col items-center gap-4 px-6 pt-16 text-center">
      <h2 className="font-words text-statement font-strong text-ink">{props.headline}</h2>
      <p className="text-ink-2">{props.detail}</p>
      <div
        className={`mt-4 flex w-full flex-col items-center gap-4 rounded-popover border border-dashed px-8 py-12 ${isOver ? 'border-accent bg-accent-soft' : 'border-ctl bg-raised'}`}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => {
          event.preventDefault();
          setOver(false);
          const file = event.dataTransfer.files.item(0);
          if (file !== null) props.onDropped(file);
        }}
      >
        <span className="text-accent">
          {props.isReading ? <Spinner size={24} /> : <Icon of={props.icon} size={24} />}
        </span>
        <p className="font-name text-ink">{props.drop}</p>
        <Button variant="primary" autoFocus isDisabled={props.isReading} onPress={props.onChoose}>
          {props.choose}
        </Button>
        <p className="text-meta text-ink-3">{props.kinds}</p>
      </div>
    </section>
  );
}
