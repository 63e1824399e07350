import { skipToken, useQuery } from '@tanstack/react-query';
import { ArrowUp, Plus } from 'lucide-react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { client } from '#renderer/api/client.ts';
import { orpc } from '#renderer/api/orpc-query.ts';
import { showError } from '#renderer/app/errors/show-error.ts';
import { afterSave } from '#renderer/app/saving/after-save.ts';
import {
  FieldError,
  IconButton,
  IconMenuButton,
  LinkButton,
  Tag,
  TextField,
  type MenuEntry,
} from '#renderer/ui/index.ts';
import type { CustomField } from '#shared/contract/custom-fields.ts';

/** A choice while it is edited; a new one has no id yet. */
export interface DraftOption {
  readonly id?: string;
  readonly label: string;
  readonly isRetired: boolean;
}

/** The choices of a field: names, order, which are retired, and which go into another one. */
export function OptionsEditor({
  field,
  options,
  onChange,
  onMerged,
  error,
}: {
  field: CustomField | undefined;
  options: readonly DraftOption[];
  onChange: (options: readonly DraftOption[]) => void;
  /** A merge is saved at once: what else was edited is not. */
  onMerged: () => void;
  error: string | undefined;
}) {
  const { t } = useTranslation('customFields');
  const usage = useQuery(
    orpc.customFields.usage.queryOptions({
      input: field === undefined ? skipToken : { id: field.id },
      meta: { shows: ['customFields'] },
    }),
  ).data;
  const set = (index: number, change: Partial<DraftOption>): void =>
    onChange(options.map((option, place) => (place === index ? { ...option, ...change } : option)));
  const moveUp = (index: number): void => {
    const moved = [...options];
    moved.splice(index - 1, 0, ...moved.splice(index, 1));
    onChange(moved);
  };
  const merge = (fromId: string, intoId: string): void => {
    onMerged();
    client.customFields
      .mergeOptions({ id: field?.id ?? '', fromId, intoId })
      .then((saved) => afterSave(saved), showError);
  };
  const menu = (option: DraftOption, index: number): MenuEntry[] => {
    const { id } = option;
    const others = field?.options.filter((other) => other.id !== id && id !== undefined) ?? [];
    return [
      option.isRetired
        ? { id: 'offer', label: t('form.reinstate'), run: () => set(index, { isRetired: false }) }
        : {
            id: 'retire',
            label: t('form.retire'),
            detail: t('form.retireDetail'),
            run: () => set(index, { isRetired: true }),
          },
      {
        id: 'drop',
        label: t('form.dropOption'),
        isDisabled: (usage?.byOption[id ?? ''] ?? 0) > 0,
        run: () => onChange(options.filter((_each, place) => place !== index)),
      },
      ...others.map((other): MenuEntry => ({
        id: other.id,
        label: t('form.mergeInto', { name: other.label }),
        run: () => merge(id ?? '', other.id),
      })),
    ];
  };
  return (
    <div role="group" aria-label={t('form.options')} className="flex flex-col gap-2">
      <span className="font-medium">{t('form.options')}</span>
      {options.map((option, index) => (
        // A new choice has no id, and its place is all that tells it from others.
        <div key={option.id ?? `new ${index}`} className="flex items-center gap-2">
          <div className="min-w-0 flex-1">
            <TextField
              label={t('form.option', { place: index + 1 })}
              isLabelHidden
              value={option.label}
              onChange={(label) => set(index, { label })}
              placeholder={t('form.newOption')}
              autoFocus={option.id === undefined && option.label === '' && index === options.length - 1 && index > 0}
              maxLength={120}
            />
          </div>
          <span className="w-20 text-right text-meta text-ink-3">
            {option.isRetired ? (
              <Tag tone="line">{t('form.retired')}</Tag>
            ) : (
              option.id !== undefined &&
              usage !== undefined &&
              t('form.used', { count: usage.byOption[option.id] ?? 0 })
            )}
          </span>
          <IconButton
            label={t('form.optionUp', { name: option.label || t('form.newOption') })}
            icon={ArrowUp}
            isDisabled={index === 0}
            onPress={() => moveUp(index)}
          />
          <IconMenuButton
            label={t('form.optionMore', { name: option.label || t('form.newOption') })}
            entries={menu(option, index)}
          />
        </div>
      ))}
      {error !== undefined && <FieldError>{error}</FieldError>}
      <div>
        <LinkButton icon={Plus} onPress={() => onChange([...options, { label: '', isRetired: false }])}>
          {t('form.addOption')}
        </LinkButton>
      </div>
    </div>
  );
}
