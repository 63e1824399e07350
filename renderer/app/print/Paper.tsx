import { useState, type ReactNode } from 'react';
import { queryClient } from '#renderer/api/orpc-query.ts';
import { t } from '#renderer/i18n/i18n.ts';
import { dayWords } from '../words/instants.ts';
import { workspaceQuery } from '../workspace/use-workspace.ts';

/** A printed document: whose it is, what it is and when it was printed, and then what it says. Pages are numbered by print.css. */
export function Paper({
  title,
  lines,
  children,
}: {
  title: string;
  /** What it shows, such as the filter, one fact a line. */
  lines: readonly string[];
  children: ReactNode;
}) {
  const workspace = queryClient.getQueryData(workspaceQuery().queryKey);
  const [now] = useState(() => new Date().toISOString());
  return (
    <article>
      <header>
        <p className="paper-whose">
          <span>{workspace?.name}</span>
          <span>{t('shell:printed', { day: dayWords(now) })}</span>
        </p>
        <h1>{title}</h1>
        {lines.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </header>
      {children}
    </article>
  );
}
