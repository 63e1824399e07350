import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';

import { client } from '#renderer/api/client.ts';
import { orpc } from '#renderer/api/orpc-query.ts';
import { showError } from '#renderer/app/errors/show-error.ts';
import { Chip, ComboBox } from '#renderer/ui/index.ts';

import type { Participant } from './contact-draft.ts';

/** Those who took part: found by typing, made when they are new. */
export function ParticipantsField({
  value,
  onChange,
  error,
  autoFocus,
}: {
  value: readonly Participant[];
  onChange: (value: Participant[]) => void;
  error?: string | undefined;
  autoFocus?: boolean | undefined;
}) {
  const { t } = useTranslation('interactions');
  const [text, setText] = useState('');
  const [isAdding, setAdding] = useState(false);
  const found = useQuery({
    ...orpc.search.query.queryOptions({
      input: { text: text.trim(), types: ['people', 'organizations'], limit: 8 },
      meta: { shows: ['people', 'organizations'] },
    }),
    enabled: text.trim() !== '',
    placeholderData: keepPreviousData,
  });
  const hits =
    text.trim() === '' ? [] : (found.data?.hits ?? []).filter((hit) => !value.some((each) => each.id === hit.id));

  const add = (id: string | null) => {
    const hit = hits.find((candidate) => candidate.id === id);
    if (hit === undefined) return;
    setAdding(true);
    onChange([...value, { type: hit.type === 'people' ? 'people' : 'organizations', id: hit.id, label: hit.title }]);
    setText('');
  };
  const create = async (name: string) => {
    setAdding(true);
    try {
      const saved = await client.people.create({ name });
      onChange([...value, { type: 'people', id: saved.id, label: name }]);
    } catch (failure) {
      showError(failure);
    }
  };

  return (
    <div className="flex flex-col gap-2">
      <ComboBox
        // A fresh box after each choice: it is a way to add, holds no value itself, and keeps the keys for the next one.
        key={value.length}
        label={t('log.who')}
        placeholder={t('log.whoPlaceholder')}
        options={hits.map(({ id, title, subtitle }) => ({ id, label: title, detail: subtitle }))}
        value={null}
        onSearch={setText}
        onChange={add}
        onCreate={(name) => void create(name)}
        createLabel={(name) => t('log.whoCreate', { name })}
        error={error}
        autoFocus={autoFocus === true || isAdding}
      />
      {value.length > 0 && (
        <ul className="flex flex-wrap gap-1.5">
          {value.map((each) => (
            <li key={each.id}>
              <Chip
                isText
                label={each.label}
                removeLabel={t('log.remove', { name: each.label })}
                onRemove={() => onChange(value.filter((other) => other.id !== each.id))}
              />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
