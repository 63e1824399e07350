/** How far a seat at the table has come. */
export type SeatState = 'wanted' | 'invited' | 'seated' | 'active' | 'deciding';

/** A chair drawn by its state: dashed, with a dot, seat filled, all filled, filled with a tick; `size` px at 100 %. */
export function SeatGlyph({
  state,
  size = 16,
  label,
}: {
  state: SeatState;
  size?: number | undefined;
  label?: string | undefined;
}) {
  const named = label === undefined ? { 'aria-hidden': true } : { role: 'img', 'aria-label': label };
  const isBackFull = state === 'active' || state === 'deciding';
  const isSeatFull = isBackFull || state === 'seated';
  const dash = state === 'wanted' ? { strokeDasharray: '3.4 2.2' } : {};
  return (
    <svg
      {...named}
      viewBox="0 0 24 24"
      style={{ width: `${size / 16}rem`, height: `${size / 16}rem` }}
      className={state === 'wanted' ? 'text-honey-ink' : 'text-chair'}
      fill="none"
      stroke="currentColor"
      strokeWidth="2"
      strokeLinecap={state === 'wanted' ? 'butt' : 'round'}
      strokeLinejoin="round"
    >
      <rect x="5.5" y="2.5" width="13" height="10.5" rx="3" fill={isBackFull ? 'currentColor' : 'none'} {...dash} />
      <rect x="3.5" y="12.5" width="17" height="4.5" rx="2.25" fill={isSeatFull ? 'currentColor' : 'none'} {...dash} />
      <path d="M7 17v4.5M17 17v4.5" />
      {state === 'invited' && <circle cx="12" cy="7.6" r="1.6" fill="currentColor" stroke="none" />}
      {state === 'deciding' && <path d="M8.8 7.6 11 9.8 15.4 5.4" className="stroke-bg" strokeWidth="2" />}
    </svg>
  );
}

/** The empty, wanted chair as an icon for buttons and lists. */
export function SeatIcon({ size = 16, className }: { size?: number | string; className?: string }) {
  return (
    <svg
      aria-hidden
      viewBox="0 0 24 24"
      width={size}
      height={size}
      className={className}
      fill="none"
      stroke="currentColor"
      strokeWidth="2"
      strokeLinejoin="round"
    >
      <rect x="5.5" y="2.5" width="13" height="10.5" rx="3" strokeDasharray="3.4 2.2" />
      <rect x="3.5" y="12.5" width="17" height="4.5" rx="2.25" strokeDasharray="3.4 2.2" />
      <path d="M7 17v4.5M17 17v4.5" />
    </svg>
  );
}
