import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { client } from '#renderer/api/client.ts';
import { showError } from '#renderer/app/errors/show-error.ts';
import { afterSave } from '#renderer/app/saving/after-save.ts';
import { LinkButton } from '#renderer/ui/index.ts';
import type { KeptWords } from '#shared/contract/language.ts';

/** Words that stay though a rule names them, each with its reason and a way to mark it again. */
export function KeptList({ kept }: { kept: readonly KeptWords[] }) {
  const { t } = useTranslation('language');
  return kept.map(({ id, words, reason }) => (
    <p key={id} className="flex flex-wrap items-center gap-x-2 text-meta text-ink-3">
      <span className="min-w-0 break-words">
        {t('keep.stays', { words })} <bdi>{reason}</bdi>
      </span>
      <LinkButton
        onPress={() => {
          client.language.unkeep({ id }).then((saved) => afterSave(saved), showError);
        }}
      >
        {t('keep.again')}
        <span className="sr-only"> {words}</span>
      </LinkButton>
    </p>
  ));
}
