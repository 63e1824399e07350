import { storyParts, storyRisks, storyUses } from '#shared/content/stories.ts';
import type { IsoDay } from '#shared/dates.ts';

/** What somebody agreed to when they let their story be told (domain pack, "Testimonial consent record"). */
export interface StoryConsent {
  /** Ids of `storyUses`. */
  readonly uses: readonly string[];
  /** Ids of `storyParts`: what may be seen or heard of them. */
  readonly parts: readonly string[];
  /** Ids of `storyRisks`: which were explained to them. */
  readonly risks: readonly string[];
  /** The day on which they read or heard it as it will be told; '' when that was not done. */
  readonly readBackOn: string;
  readonly isPaid: boolean;
  /** What they were paid, or why not. */
  readonly paid: string;
}

/** Nothing was agreed to. */
export const noConsent: StoryConsent = { uses: [], parts: [], risks: [], readBackOn: '', isPaid: false, paid: '' };

/** What of a story says whether it may be told. */
export interface ConsentDays {
  readonly consentedOn: IsoDay | null;
  readonly expiresOn: IsoDay | null;
  readonly withdrawnOn: IsoDay | null;
}

/** Whether a story may be told on a day; `ending` within 30 days of its last one. */
export type ConsentState = 'missing' | 'given' | 'ending' | 'expired' | 'withdrawn';

/** How many days before its end a consent is asked for again. */
export const consentNotice = 30;

/** Where the consent to a story stands on a day. The last day of a consent still counts. */
export function consentState(days: ConsentDays, today: IsoDay, noticeFrom: IsoDay): ConsentState {
  if (days.withdrawnOn !== null && days.withdrawnOn !== '') return 'withdrawn';
  if (days.consentedOn === null || days.consentedOn === '') return 'missing';
  if (days.expiresOn === null || days.expiresOn === '') return 'given';
  if (days.expiresOn < today) return 'expired';
  return days.expiresOn <= noticeFrom ? 'ending' : 'given';
}

/** Whether a story in this state may be put into something new. */
export function mayUse(state: ConsentState): boolean {
  return state === 'given' || state === 'ending';
}

/** What is still missing from a record of consent, as ids: `uses`, `risks`, `readBack`, `support`, `paid`. */
export function consentGaps(consent: StoryConsent, hasSupport: boolean): string[] {
  return [
    ...(consent.uses.length === 0 ? ['uses'] : []),
    ...(consent.risks.length < storyRisks.length ? ['risks'] : []),
    ...(consent.readBackOn === '' ? ['readBack'] : []),
    ...(hasSupport ? [] : ['support']),
    ...(consent.isPaid || consent.paid !== '' ? [] : ['paid']),
  ];
}

/** Reads a record of consent from its JSON; what is unknown or of the wrong kind is left out. */
export function parseConsent(text: string): StoryConsent {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return noConsent;
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return noConsent;
  const fields: Readonly<Record<string, unknown>> = { ...value };
  const chosen = (name: string, vocabulary: readonly { readonly id: string }[]) => {
    const list = fields[name];
    return Array.isArray(list) ? vocabulary.map((entry) => entry.id).filter((id) => list.includes(id)) : [];
  };
  const textOf = (name: string) => {
    const field = fields[name];
    return typeof field === 'string' ? field : '';
  };
  return {
    uses: chosen('uses', storyUses),
    parts: chosen('parts', storyParts),
    risks: chosen('risks', storyRisks),
    readBackOn: textOf('readBackOn'),
    isPaid: fields['isPaid'] === true,
    paid: textOf('paid'),
  };
}
