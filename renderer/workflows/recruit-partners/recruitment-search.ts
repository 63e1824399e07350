import { addressOf, oneOf, textOf } from '#renderer/app/address.ts';

/** What the address of the recruitment screen keeps. */
export const recruitmentSearch = addressOf({
  kind: oneOf(['organizations', 'people']),
  view: oneOf(['board', 'table', 'funnel']),
  ladder: textOf(40),
  owner: textOf(64),
  sector: textOf(40),
  tag: textOf(64),
  /** The partner beside the board. */
  peek: textOf(64),
});
export type RecruitmentSearch = ReturnType<typeof recruitmentSearch>;
