import type { UiIcon } from './types.ts';

/** Something that stands on a day. */
export interface MonthEntry {
  readonly id: string;
  readonly label: string;
  /** What a screen reader hears beside the label: "High, Ana Ruiz". */
  readonly detail?: string | undefined;
  readonly time?: string | undefined;
  readonly icon?: UiIcon | undefined;
  readonly tone: 'plain' | 'accent' | 'honey' | 'danger' | 'moss' | 'line';
  /** Struck through: done or called off. */
  readonly isOver?: boolean | undefined;
  readonly isMovable: boolean;
  /** Of what takes several days: its first one, one between, or its last; all are drawn as one bar. */
  /** Its name stands on the days before already, and is said to screen readers alone. */
  readonly isNameHidden?: boolean | undefined;
  readonly part?: 'first' | 'middle' | 'last' | undefined;
}

/** The days that a month grid shows: whole weeks around the month, as YYYY-MM-DD. */
export function monthDays(month: string, weekStart: 0 | 1): readonly string[] {
  const first = new Date(`${month}-01T00:00:00Z`);
  const lead = (first.getUTCDay() - weekStart + 7) % 7;
  const next = new Date(`${shiftedMonth(month, 1)}-01T00:00:00Z`);
  const length = Math.round((next.getTime() - first.getTime()) / 86_400_000);
  const cells = Math.ceil((lead + length) / 7) * 7;
  return Array.from({ length: cells }, (_, index) =>
    new Date(first.getTime() + (index - lead) * 86_400_000).toISOString().slice(0, 10),
  );
}

/** The month so many months after another one, as YYYY-MM. */
export function shiftedMonth(month: string, by: number): string {
  const count = Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1 + by;
  return `${String(Math.floor(count / 12)).padStart(4, '0')}-${String((count % 12) + 1).padStart(2, '0')}`;
}

/** The day so many days after another one. */
export function shiftedDay(day: string, by: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + by);
  return date.toISOString().slice(0, 10);
}

/** What moved is drawn anew when it was saved: focus waits for it, and takes the second choice when it does not come. */
export function whenThere(find: () => Element | null | undefined, orElse?: () => Element | null | undefined): void {
  let tries = 0;
  const look = (): void => {
    const found = find();
    if (found instanceof HTMLElement) found.focus();
    else if (tries++ < 25) setTimeout(look, 40);
    else {
      const other = orElse?.();
      if (other instanceof HTMLElement) other.focus();
    }
  };
  look();
}
