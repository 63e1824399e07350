import { lazy } from 'react';
import { openDialog } from '#renderer/app/dialogs/dialogs.ts';
import type { Campaign, CampaignPhase, CampaignTarget } from '#shared/contract/campaigns.ts';

const CampaignDialog = lazy(async () => ({ default: (await import('./CampaignDialog.tsx')).CampaignDialog }));
const PhasesDialog = lazy(async () => ({ default: (await import('./PhasesDialog.tsx')).PhasesDialog }));
const AudiencesDialog = lazy(async () => ({ default: (await import('./AudiencesDialog.tsx')).AudiencesDialog }));

/** Opens the form of a campaign: a new one, or one to change. */
export function openCampaign(campaign?: Campaign): void {
  openDialog((close) => <CampaignDialog campaign={campaign} onClose={close} />);
}

/** Opens the phases of a campaign. */
export function openPhases(campaign: Campaign, phases: readonly CampaignPhase[]): void {
  openDialog((close) => <PhasesDialog campaign={campaign} phases={phases} onClose={close} />);
}

/** Opens the audiences of a campaign. */
export function openAudiences(campaign: Campaign, targets: readonly CampaignTarget[]): void {
  openDialog((close) => <AudiencesDialog campaign={campaign} targets={targets} onClose={close} />);
}
