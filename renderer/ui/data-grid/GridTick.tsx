/** A drawn tick box, lighter than a form control because every row in sight has one. */
export function GridTick({
  label,
  state,
  isTabStop = false,
}: {
  label: string;
  state: 'on' | 'off' | 'mixed';
  isTabStop?: boolean | undefined;
}) {
  return (
    <span
      role="checkbox"
      aria-label={label}
      aria-checked={state === 'mixed' ? 'mixed' : state === 'on'}
      tabIndex={isTabStop ? 0 : -1}
      data-tick
      className="lt-tick"
    >
      {state !== 'off' && (
        <svg viewBox="0 0 16 16" aria-hidden>
          <path d={state === 'on' ? 'M4 8.4 6.8 11 12 5.4' : 'M4.5 8h7'} />
        </svg>
      )}
    </span>
  );
}
