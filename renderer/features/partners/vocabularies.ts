import { ladderStages } from '#shared/content/engagement-ladder.ts';
import { languages } from '#shared/content/languages.ts';
import { organizationKinds } from '#shared/content/organization-kinds.ts';
import { preferredChannels } from '#shared/content/preferred-channels.ts';
import { sectorGroups, sectors } from '#shared/content/sectors.ts';
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
};

function labelMap(options: readonly Option[]): ReadonlyMap<string, string> {
  return new Map(options.map((option) => [option.id, option.label]));
}

function plainOption({ id, label }: { readonly id: string; readonly label: string }): Option {
  return { id, label };
}
