import type { ConsentChannelId, ConsentStatusId } from '../../content/consent-statuses.ts';
import type { LeftOutReasonId } from '../../content/outreach-content.ts';

/** What decides whether a partner may be contacted. Organizations have no consents. */
export interface Reachability {
  readonly doNotContact: boolean;
  readonly consents: readonly { readonly channel: string; readonly status: ConsentStatusId }[];
  readonly hasEmail: boolean;
  readonly hasPhone: boolean;
  readonly hasAddress: boolean;
  readonly isPerson: boolean;
}

/** What each channel needs; the other channels need nothing but a person who did not ask to be left alone. */
const needs: Readonly<
  Partial<Record<string, { consent: ConsentChannelId; address: 'hasEmail' | 'hasPhone' | 'hasAddress' }>>
> = {
  email: { consent: 'email', address: 'hasEmail' },
  phone: { consent: 'phone', address: 'hasPhone' },
  text: { consent: 'text', address: 'hasPhone' },
  letter: { consent: 'mail', address: 'hasAddress' },
};

/** Why a partner is not contacted by a channel; null when they may be. */
export function blockedBecause(partner: Reachability, channel: string): LeftOutReasonId | null {
  if (partner.doNotContact) return 'do-not-contact';
  const need = needs[channel];
  if (need === undefined) return null;
  const status = partner.consents.find((consent) => consent.channel === need.consent)?.status ?? 'not-asked';
  if (status === 'declined' || status === 'withdrawn') return 'no-consent';
  if (channel === 'text' && partner.isPerson && status !== 'given') return 'not-asked';
  return partner[need.address] ? null : 'no-address';
}

/** Why a partner is left out of a plan: the reason of its first step when no step can reach them; null when one can. */
export function leftOutBecause(partner: Reachability, channels: readonly string[]): LeftOutReasonId | null {
  const reasons = channels.map((channel) => blockedBecause(partner, channel));
  if (reasons.length === 0) return partner.doNotContact ? 'do-not-contact' : null;
  return reasons.includes(null) ? null : (reasons[0] ?? null);
}

/** The first step, from `from`, that can reach a partner; the number of steps when none is left. */
export function nextStepFor(partner: Reachability, channels: readonly string[], from: number): number {
  const found = channels.findIndex((channel, index) => index >= from && blockedBecause(partner, channel) === null);
  return found === -1 ? channels.length : found;
}
