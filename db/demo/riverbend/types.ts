import type { ChannelId, DirectionId } from '#shared/content/channels.ts';
import type { LadderStageId } from '#shared/content/engagement-ladder.ts';
import type { FollowUpTypeId } from '#shared/content/follow-up-types.ts';
import type { OutcomeId } from '#shared/content/interaction-outcomes.ts';
import type { SensitivityId } from '#shared/content/interaction-sensitivities.ts';
import type { LanguageId } from '#shared/content/languages.ts';
import type { OrganizationKindId } from '#shared/content/organization-kinds.ts';
import type { SectorId } from '#shared/content/sectors.ts';
import type { StanceValue } from '#shared/content/stances.ts';

/** The key of an organization of the demo: o01 to o42. */
export type OrganizationKey = `o${string}`;

/** The key of a person of the demo: p01 to p70. */
export type PersonKey = `p${string}`;

/** A stance from a month on; month 1 is where it stood on day 1. */
export interface StanceStep {
  readonly month: number;
  readonly value: StanceValue;
}

/** Where a partner stands on day 420 and how they came there. */
export interface Standing {
  /** 1 to 5. */
  readonly influence: number;
  /** 1 to 5. */
  readonly interest: number;
  /** 0 to 5. */
  readonly relationship: number;
  readonly stage: LadderStageId;
  /** The month in which they committed, or null when they have not. */
  readonly joinedMonth: number | null;
  /** Oldest first; empty means unknown. */
  readonly stancePath: readonly StanceStep[];
  /** The day on which each rung was reached, from identified up. */
  readonly ladderDays: readonly number[];
  /** The day on which they lapsed or declined. */
  readonly leftDay?: number;
}

/** An organization of the demo. */
export interface DemoOrganization extends Standing {
  readonly key: OrganizationKey;
  readonly name: string;
  /** Part of its made-up web and mail domain. */
  readonly slug: string;
  readonly sector: SectorId;
  readonly secondarySectors: readonly SectorId[];
  readonly kind: OrganizationKindId;
  readonly description: string;
  readonly phone: string | null;
  readonly city: string;
  readonly languages: readonly LanguageId[];
}

/** A person of the demo; a person without an organization carries a standing of their own. */
export interface DemoPerson {
  readonly key: PersonKey;
  /** The whole name as shown; the alias where only an alias is known. */
  readonly name: string;
  readonly prefix: string;
  readonly givenName: string;
  readonly familyName: string;
  readonly nickname: string;
  readonly alias: string;
  readonly organizationKey: OrganizationKey | null;
  readonly title: string;
  /** What the title does not say, in one line; may be empty. */
  readonly about: string;
  readonly languages: readonly LanguageId[];
  /** Says of themselves that they have lived experience, with consent on file. */
  readonly hasLivedExperience: boolean;
  readonly isPublicOfficial: boolean;
  readonly isRestricted: boolean;
  readonly email: string | null;
  readonly phone: string | null;
  /** Their own stance where it differs from their organization's. */
  readonly stance?: StanceValue;
  readonly standing?: Standing;
  /** The days on which the role began and ended, where that happened during the demo. */
  readonly roleStartDay?: number;
  readonly roleEndDay?: number;
}

/** That one person is heard by another: 1 hears them, 2 respects them, 3 needs them. */
export interface InfluenceEdge {
  readonly from: PersonKey;
  readonly to: PersonKey;
  readonly strength: 1 | 2 | 3;
}

/** What somebody has to do after a contact; days are days of the demo. */
export interface DemoFollowUp {
  readonly type: FollowUpTypeId;
  readonly summary: string;
  readonly ownerKey: PersonKey;
  readonly aboutKey: PersonKey;
  readonly dueDay: number;
  /** Null while it is open. */
  readonly doneDay: number | null;
}

/** A contact of the demo. */
export interface DemoInteraction {
  /** i001 to i250, in order of time. */
  readonly key: string;
  readonly day: number;
  readonly channel: ChannelId;
  readonly direction: DirectionId;
  readonly peopleKeys: readonly PersonKey[];
  readonly organizationKeys: readonly OrganizationKey[];
  /** Who was in touch for the coalition. */
  readonly leadKey: PersonKey;
  readonly outcome: OutcomeId;
  readonly heard: string;
  /** Empty when nothing was promised. */
  readonly promised: string;
  readonly sensitivity: SensitivityId;
  readonly followUp?: DemoFollowUp;
}
