import { Archive, CircleCheckBig, PencilLine, Send } from 'lucide-react';

import { Tag, type TagTone, type UiIcon } from '#renderer/ui/index.ts';
import { guidelineStatuses } from '#shared/content/goals.ts';

const signs: Readonly<Record<string, { readonly icon: UiIcon; readonly tone: TagTone }>> = {
  draft: { icon: PencilLine, tone: 'line' },
  proposed: { icon: Send, tone: 'accent' },
  adopted: { icon: CircleCheckBig, tone: 'moss' },
  retired: { icon: Archive, tone: 'neutral' },
};

/** How guidelines stand: a word and a shape. */
export function GuidelineStatusSign({ status }: { status: string }) {
  const sign = signs[status] ?? { icon: PencilLine, tone: 'line' as const };
  return (
    <Tag tone={sign.tone} icon={sign.icon}>
      {guidelineStatuses.find((entry) => entry.id === status)?.label ?? status}
    </Tag>
  );
}
