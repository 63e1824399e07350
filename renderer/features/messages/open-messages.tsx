import { lazy } from 'react';
import { openDialog } from '#renderer/app/dialogs/dialogs.ts';
import type { EvidenceCard } from '#shared/contract/evidence.ts';
import type { AudienceSegment, MessageBox } from '#shared/contract/messages.ts';
import type { Story } from '#shared/contract/stories.ts';

const SegmentDialog = lazy(async () => ({ default: (await import('./SegmentDialog.tsx')).SegmentDialog }));
const MembersDialog = lazy(async () => ({ default: (await import('./MembersDialog.tsx')).MembersDialog }));
const PointDialog = lazy(async () => ({ default: (await import('./PointDialog.tsx')).PointDialog }));
const EvidenceDialog = lazy(async () => ({ default: (await import('./EvidenceDialog.tsx')).EvidenceDialog }));
const StoryDialog = lazy(async () => ({ default: (await import('./StoryDialog.tsx')).StoryDialog }));
const WithdrawDialog = lazy(async () => ({ default: (await import('./WithdrawDialog.tsx')).WithdrawDialog }));

/** Opens the form of an audience: a new one, or one to change. */
export function openSegment(segment?: AudienceSegment): void {
  openDialog((close) => <SegmentDialog segment={segment} onClose={close} />);
}

/** Opens the list of who belongs to an audience. */
export function openMembers(segment: AudienceSegment): void {
  openDialog((close) => <MembersDialog segment={segment} onClose={close} />);
}

/** Opens the form of a proof point. */
export function openPoint(box: MessageBox, position: number): void {
  openDialog((close) => <PointDialog box={box} position={position} onClose={close} />);
}

/** Opens the form of an evidence card: a new one, or one to change. */
export function openEvidence(card?: EvidenceCard): void {
  openDialog((close) => <EvidenceDialog card={card} onClose={close} />);
}

/** Opens the form of a story: a new one, or one to change. */
export function openStory(story?: Story): void {
  openDialog((close) => <StoryDialog story={story} onClose={close} />);
}

/** Asks on which day a consent was taken back. */
export function openWithdrawal(story: Story): void {
  openDialog((close) => <WithdrawDialog story={story} onClose={close} />);
}
