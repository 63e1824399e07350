import { ladderStages } from '#shared/content/engagement-ladder.ts';
import { languages } from '#shared/content/languages.ts';
import { organizationKinds } from '#shared/content/organization-kinds.ts';
import { preferredChannels } from '#shared/content/preferred-channels.ts';
import { scales } from '#shared/content/scales.ts';
import { sectorGroups, sectors } from '#shared/content/sectors.ts';
import { stances } from '#shared/content/stances.ts';
import type { FieldDefinition } from '#shared/domain/filters.ts';
import type { Option, OptionSection } from '#renderer/ui/index.ts';

type VocabularyName = NonNullable<FieldDefinition['vocabulary']>;

/** The choices of a vocabulary in the order in which lists show them. */
export const vocabularyOptions: Readonly<Record<VocabularyName, readonly Option[]>> = {
  sectors: sectors.map(plainOption),
  organizationKinds: organizationKinds.map(plainOption),
  ladderStages: ladderStages.map(plainOption),
  languages: languages.map(plainOption),
  channels: preferredChannels.map(plainOption),
  stances: stances.map(({ band, label }) => ({ id: String(band ?? 0), label })),
  influence: scaleOptions('influence', 0),
  interest: scaleOptions('interest', 0),
  relationship: scaleOptions('relationship', -1),
};

/** The sectors under the headings of their families. */
export const sectorSections: readonly OptionSection[] = sectorGroups.map((group) => ({
  id: group.id,
  label: group.label,
  options: sectors.filter((sector) => sector.group === group.id).map(plainOption),
}));

/** The word of a choice; an id that no vocabulary knows stands for itself. */
export function choiceLabel(vocabulary: VocabularyName, id: string): string {
  return labels[vocabulary].get(id) ?? id;
}

const labels: Readonly<Record<VocabularyName, ReadonlyMap<string, string>>> = {
  sectors: labelMap(vocabularyOptions.sectors),
  organizationKinds: labelMap(vocabularyOptions.organizationKinds),
  ladderStages: labelMap(vocabularyOptions.ladderStages),
  languages: labelMap(vocabularyOptions.languages),
  channels: labelMap(vocabularyOptions.channels),
  stances: labelMap(vocabularyOptions.stances),
  influence: labelMap(vocabularyOptions.influence),
  interest: labelMap(vocabularyOptions.interest),
  relationship: labelMap(vocabularyOptions.relationship),
};

/** The values of a scale, the highest first, then what nobody knows, by the number that stands for it. */
function scaleOptions(id: 'influence' | 'interest' | 'relationship', unknown: number): readonly Option[] {
  const anchors = scales.find((scale) => scale.id === id)?.anchors ?? [];
  return [
    ...anchors
      .toReversed()
      .map(({ value, description }) => ({ id: String(value), label: String(value), detail: description })),
    { id: String(unknown), label: 'Not known yet' },
  ];
}

function labelMap(options: readonly Option[]): ReadonlyMap<string, string> {
  return new Map(options.map((option) => [option.id, option.label]));
}

function plainOption({ id, label }: { readonly id: string; readonly label: string }): Option {
  return { id, label };
}
