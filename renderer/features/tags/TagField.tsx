import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { client } from '#renderer/api/client.ts';
import { TagInput } from '#renderer/ui/index.ts';
import { foldText } from '#shared/text.ts';

import { useTags } from './use-tags.ts';

/** Chooses tags by typing; a name that no tag has yet makes one. */
export function TagField({
  label,
  description,
  tagIds,
  onChange,
  canCreate = true,
  isLabelHidden,
}: {
  label: string;
  description?: string;
  tagIds: readonly string[];
  onChange: (tagIds: readonly string[]) => void;
  canCreate?: boolean;
  isLabelHidden?: boolean;
}) {
  const { t } = useTranslation('partners');
  const tags = useTags();
  // The name of a tag that was just made, until the list holds it.
  const [made, setMade] = useState<ReadonlyMap<string, string>>(new Map());
  const create = useMutation({ mutationFn: (name: string) => client.tags.create({ name }) });
  const nameOf = (id: string): string => tags.find((tag) => tag.id === id)?.name ?? made.get(id) ?? '…';

  const change = (values: readonly string[]): void => {
    const fresh = values.find((value) => !tagIds.includes(value) && !tags.some((tag) => tag.id === value));
    if (fresh === undefined) {
      onChange(values);
      return;
    }
    const namesake = tags.find((tag) => foldText(tag.name) === foldText(fresh));
    if (namesake !== undefined) {
      onChange([...new Set([...tagIds, namesake.id])]);
      return;
    }
    create.mutate(fresh, {
      onSuccess: ({ id }) => {
        setMade((before) => new Map(before).set(id, fresh));
        onChange([...tagIds, id]);
      },
    });
  };

  return (
    <TagInput
      label={label}
      isLabelHidden={isLabelHidden}
      description={description}
      error={create.isError ? t('tags.notMade') : undefined}
      values={tagIds}
      onChange={change}
      suggestions={tags.map((tag) => ({ id: tag.id, label: tag.name }))}
      canCreate={canCreate}
      labelOf={nameOf}
      isLoading={create.isPending}
      placeholder={t('tags.placeholder')}
    />
  );
}
