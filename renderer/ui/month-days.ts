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
