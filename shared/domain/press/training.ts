import { addMonths, type IsoDay } from '../../dates.ts';

/** Whether somebody was never trained to speak, or a year ago or more. */
export function isTrainingStale(trainedOn: string, today: IsoDay): boolean {
  return trainedOn === '' || addMonths(trainedOn, 12) <= today;
}
