import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { dayWords } from '#renderer/app/words/instants.ts';
import { RichTextView } from '#renderer/ui/index.ts';
import type { MinuteAmendment } from '#shared/contract/minutes.ts';

/** What was added to locked minutes, in order, with who added it and why. */
export function Amendments({ amendments }: { amendments: readonly MinuteAmendment[] }) {
  const { t } = useTranslation('session');
  return amendments.map((amendment) => (
    <section
      key={amendment.id}
      aria-label={t('paper.amendment', { number: amendment.number })}
      className="rounded-card border border-line-2 bg-raised px-5 py-4"
    >
      <h3 className="text-section">{t('paper.amendment', { number: amendment.number })}</h3>
      <p className="mb-2 text-meta text-ink-2">
        {t('paper.amendmentBy', { day: dayWords(amendment.createdAt), name: amendment.memberName })}. {amendment.reason}
      </p>
      <RichTextView markdown={amendment.body} />
    </section>
  ));
}
