import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { useDeviceSettings } from '#renderer/app/settings/use-device-settings.ts';
import { shortDay } from '#renderer/features/partners/day-words.ts';
import { isOpenTask, taskEfforts } from '#shared/content/tasks.ts';
import type { RecordLabel } from '#shared/contract/base.ts';
import { daysBetween, type IsoDay } from '#shared/dates.ts';

/** When a task is due, seen from today: the words and whether they are late. */
export interface DueWords {
  readonly words: string;
  readonly isLate: boolean;
  readonly isToday: boolean;
}

/** An effort as its word: "Small". */
export function effortWords(effort: number): string {
  return taskEfforts.find(({ id }) => id === effort)?.label ?? '';
}

/** How tasks say days and names. */
export function useTaskWords() {
  const { t } = useTranslation('tasks');
  const { discreet } = useDeviceSettings();
  return {
    dueWords: (task: { readonly dueOn: IsoDay | null; readonly status: string }, today: IsoDay): DueWords => {
      if (task.dueOn === null) return { words: '', isLate: false, isToday: false };
      const days = daysBetween(task.dueOn, today);
      const words = days === 0 ? t('row.today') : days === -1 ? t('row.tomorrow') : shortDay(task.dueOn, today);
      if (!isOpenTask(task.status)) return { words: shortDay(task.dueOn, today), isLate: false, isToday: false };
      return { words: days > 0 ? t('row.late', { count: days }) : words, isLate: days > 0, isToday: days === 0 };
    },
    /** A name, or that it is kept private. */
    nameWords: (label: RecordLabel | null): string =>
      label === null ? '' : discreet && label.isRestricted ? t('row.private') : label.label,
    isHidden: (label: RecordLabel | null): boolean => discreet && label?.isRestricted === true,
  };
}
