import { lazy } from 'react';
import { openDialog } from '#renderer/app/dialogs/dialogs.ts';
import type {
  DataAgreement,
  Indicator,
  IndicatorValue,
  LearningSession,
  ResearchPartnership,
} from '#shared/contract/evaluation.ts';

const IndicatorDialog = lazy(async () => ({ default: (await import('./IndicatorDialog.tsx')).IndicatorDialog }));
const ValueDialog = lazy(async () => ({ default: (await import('./ValueDialog.tsx')).ValueDialog }));
const AnswerDialog = lazy(async () => ({ default: (await import('./AnswerDialog.tsx')).AnswerDialog }));
const AgreementDialog = lazy(async () => ({ default: (await import('./AgreementDialog.tsx')).AgreementDialog }));
const PartnershipDialog = lazy(async () => ({ default: (await import('./PartnershipDialog.tsx')).PartnershipDialog }));
const SessionDialog = lazy(async () => ({ default: (await import('./LearningDialog.tsx')).LearningDialog }));

/** Opens the form of an indicator. */
export function openIndicator(agreements: readonly DataAgreement[], indicator?: Indicator): void {
  openDialog((close) => <IndicatorDialog agreements={agreements} indicator={indicator} onClose={close} />);
}

/** Opens the form of a figure; a new one without one. */
export function openValue(indicator: Indicator, figure?: IndicatorValue): void {
  openDialog((close) => <ValueDialog indicator={indicator} figure={figure} onClose={close} />);
}

/** Opens the answer to a question of the plan. */
export function openAnswer(question: string, answer: string, settledOn: string | null): void {
  openDialog((close) => <AnswerDialog question={question} answer={answer} settledOn={settledOn} onClose={close} />);
}

/** Opens the form of an agreement about data. */
export function openAgreement(agreement?: DataAgreement): void {
  openDialog((close) => <AgreementDialog agreement={agreement} onClose={close} />);
}

/** Opens the form of somebody who evaluates. */
export function openPartnership(agreements: readonly DataAgreement[], partnership?: ResearchPartnership): void {
  openDialog((close) => <PartnershipDialog agreements={agreements} partnership={partnership} onClose={close} />);
}

/** Opens the form of a learning session. */
export function openLearning(session?: LearningSession): void {
  openDialog((close) => <SessionDialog session={session} onClose={close} />);
}
