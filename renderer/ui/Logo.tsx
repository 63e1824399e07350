/** The mark: a small table with three chairs on each side, one of them lit; `size` in px at 100 %. */
export function Logo({ size = 24, label }: { size?: number | undefined; label?: string | undefined }) {
  const named = label === undefined ? { 'aria-hidden': true } : { role: 'img', 'aria-label': label };
  return (
    <svg {...named} viewBox="0 0 24 22" style={{ width: `${size / 16}rem`, height: `${(size * 22) / 24 / 16}rem` }}>
      {[2.6, 9.4, 16.2].map((x) => (
        <g key={x}>
          <rect x={x} y="0.8" width="5.2" height="4.6" rx="2" className={x > 16 ? 'fill-honey' : 'fill-accent'} />
          <rect x={x} y="16.6" width="5.2" height="4.6" rx="2" className="fill-accent" />
        </g>
      ))}
      <rect x="0.4" y="7.4" width="23.2" height="7.2" rx="3" className="fill-accent" />
    </svg>
  );
}
