import type { Ref } from 'react';
import { classNames } from './class-names.ts';

/** Words of a field that are underlined: offsets into its text, and how they are drawn. */
export interface FieldMark {
  readonly start: number;
  readonly end: number;
  readonly tone: 'avoid' | 'consider' | 'note' | 'exempt';
}

/** The same text behind a field, unseen but for the lines under its marks; both break their lines alike. */
export function FieldMarks({
  text,
  marks,
  className,
  paperRef,
}: {
  text: string;
  /** In order, none inside another. */
  marks: readonly FieldMark[];
  /** The padding and the type of the field. */
  className: string;
  paperRef: Ref<HTMLDivElement>;
}) {
  return (
    <div
      ref={paperRef}
      aria-hidden
      className={classNames(
        'lt-field-marks pointer-events-none absolute inset-0 overflow-hidden border border-transparent break-words whitespace-pre-wrap text-transparent',
        className,
      )}
    >
      {marks.map((mark, index) => (
        <span key={mark.start}>
          {text.slice(marks[index - 1]?.end ?? 0, mark.start)}
          <span className={`lt-finding lt-finding-${mark.tone}`}>{text.slice(mark.start, mark.end)}</span>
        </span>
      ))}
      {text.slice(marks.at(-1)?.end ?? 0)}{' '}
    </div>
  );
}
