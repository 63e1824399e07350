import { Component } from 'react';
import type { ReactNode } from 'react';
import { t } from '#renderer/i18n/i18n.ts';
import { ErrorState } from '#renderer/ui/index.ts';

interface State {
  readonly error: Error | null;
}

/** The last net: what is shown when the shell itself cannot be drawn. React asks for a class here. */
export class RootBoundary extends Component<{ readonly children: ReactNode }, State> {
  override readonly state: State = { error: null };

  static getDerivedStateFromError(error: unknown): State {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }

  override render(): ReactNode {
    const { error } = this.state;
    if (error === null) return this.props.children;
    return (
      <main className="flex h-dvh bg-bg text-ink">
        <ErrorState
          what={t('shell:appFailed.what')}
          safe={t('shell:appFailed.safe')}
          todo={t('shell:appFailed.todo')}
          reference={error.message}
          actions={[{ label: t('shell:appFailed.reload'), run: () => window.location.reload() }]}
        />
      </main>
    );
  }
}
