import { useState } from 'react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { host } from '#renderer/app/host/host.ts';
import { classNames, LinkButton, RichTextView } from '#renderer/ui/index.ts';

/** How many characters or lines are shown at once; more would hide the entries below. */
const mostCharacters = 700;
const mostLines = 10;

/** Words of any length: a long text is cut with a way to see all of it. */
export function LongWords({ markdown }: { markdown: string }) {
  const { t } = useTranslation('profile');
  const [isOpen, setOpen] = useState(false);
  const isLong = markdown.length > mostCharacters || markdown.split('\n').length > mostLines;
  const shown = isLong && !isOpen ? firstPart(markdown) : markdown;
  return (
    <div className="break-words text-ink-2">
      <RichTextView
        isSmall
        markdown={shown}
        onOpenLink={(href) => void host.openExternal(href)}
        className={classNames(isLong && !isOpen && 'line-clamp-8')}
      />
      {isLong && (
        <LinkButton onPress={() => setOpen(!isOpen)}>{t(isOpen ? 'timeline.collapse' : 'timeline.expand')}</LinkButton>
      )}
    </div>
  );
}

function firstPart(markdown: string): string {
  const lines = markdown.slice(0, mostCharacters).split('\n').slice(0, mostLines).join('\n');
  return `${lines.trimEnd()} …`;
}
