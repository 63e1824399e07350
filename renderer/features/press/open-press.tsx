import { lazy } from 'react';
import { openDialog } from '#renderer/app/dialogs/dialogs.ts';
import type { CrisisCall, CrisisSheet } from '#shared/contract/crisis.ts';
import type { PressContact, PressOutlet } from '#shared/contract/press.ts';
import type { Spokesperson } from '#shared/contract/spokespeople.ts';
import type { StatementSignature } from '#shared/contract/statements.ts';

import type { Chosen } from '../partners/PersonField.tsx';
import type { LoggedFor } from './LogDialog.tsx';

const OutletDialog = lazy(async () => ({ default: (await import('./OutletDialog.tsx')).OutletDialog }));
const LogDialog = lazy(async () => ({ default: (await import('./LogDialog.tsx')).LogDialog }));
const StatementDialog = lazy(async () => ({ default: (await import('./StatementDialog.tsx')).StatementDialog }));
const AskDialog = lazy(async () => ({ default: (await import('./AskDialog.tsx')).AskDialog }));
const AnswerDialog = lazy(async () => ({ default: (await import('./AnswerDialog.tsx')).AnswerDialog }));
const SpeakerDialog = lazy(async () => ({ default: (await import('./SpeakerDialog.tsx')).SpeakerDialog }));
const CrisisDialog = lazy(async () => ({ default: (await import('./CrisisDialog.tsx')).CrisisDialog }));
const CallDialog = lazy(async () => ({ default: (await import('./CallDialog.tsx')).CallDialog }));
const OpenCrisisDialog = lazy(async () => ({ default: (await import('./OpenCrisisDialog.tsx')).OpenCrisisDialog }));
const CloseCrisisDialog = lazy(async () => ({ default: (await import('./CloseCrisisDialog.tsx')).CloseCrisisDialog }));

/** Opens the form of an outlet: a new one, or one to change. */
export function openOutlet(outlet?: PressOutlet, onSaved?: (id: string) => void): void {
  openDialog((close) => <OutletDialog outlet={outlet} onSaved={onSaved} onClose={close} />);
}

/** Opens the form of a line in the log: a new one, or one to change. */
export function openLog(loggedFor: LoggedFor = {}, line?: PressContact): void {
  openDialog((close) => <LogDialog loggedFor={loggedFor} line={line} onClose={close} />);
}

/** Opens the form of a new statement. */
export function openNewStatement(onSaved: (id: string) => void): void {
  openDialog((close) => <StatementDialog onSaved={onSaved} onClose={close} />);
}

/** Asks partners to sign a text: the one that is named, or one that is chosen. */
export function openAsk(asset: Chosen | null, onSaved?: (id: string) => void): void {
  openDialog((close) => <AskDialog asset={asset} onSaved={onSaved} onClose={close} />);
}

/** Opens what a partner answered. */
export function openAnswer(signature: StatementSignature, hash: string): void {
  openDialog((close) => <AnswerDialog signature={signature} hash={hash} onClose={close} />);
}

/** Opens the form of somebody who speaks: a new one, or one to change. */
export function openSpeaker(speaker?: Spokesperson, person?: Chosen): void {
  openDialog((close) => <SpeakerDialog speaker={speaker} person={person} onClose={close} />);
}

/** Opens the people and the statement of the crisis sheet. */
export function openCrisisSheet(sheet: CrisisSheet): void {
  openDialog((close) => <CrisisDialog sheet={sheet} onClose={close} />);
}

/** Opens a line of the call list: a new one, or one to change. */
export function openCall(call?: CrisisCall): void {
  openDialog((close) => <CallDialog call={call} onClose={close} />);
}

/** Asks what happened, and opens the sheet for it. */
export function openOpenCrisis(): void {
  openDialog((close) => <OpenCrisisDialog onClose={close} />);
}

/** Closes the crisis at hand. */
export function openCloseCrisis(): void {
  openDialog((close) => <CloseCrisisDialog onClose={close} />);
}
