/** A number beside a heading or an entry of the sidebar; honey only where it waits for a person. */
export function Count({ value, tone = 'meta' }: { value: number | string; tone?: 'meta' | 'honey' | undefined }) {
  if (tone === 'meta') return <span className="text-meta font-normal text-ink-3">{value}</span>;
  return (
    <span className="inline-flex h-4.5 min-w-5 items-center justify-center rounded-full border border-honey-line bg-honey-soft px-1 text-axis font-strong text-honey-ink">
      {value}
    </span>
  );
}
