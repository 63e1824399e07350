import type { Source, VocabularyEntry } from '../sources.ts';

/** A topic of training. */
export interface TrainingTopic extends VocabularyEntry {
  readonly sources: readonly Source[];
  /** After how many months it is due again, by practice; null for never. */
  readonly refresherMonths: number | null;
}

/** The topics of the fact sheet on pre-arrest diversion first, then of the other seeds, then of practice. */
export const trainingTopics = [
  {
    id: 'neuroscience',
    label: 'Neuroscience of addiction',
    description: 'What happens in the brain, and why people then act as they do.',
    sources: ['S2'],
    refresherMonths: 24,
  },
  {
    id: 'trauma',
    label: 'Adverse childhood experiences and trauma',
    description: 'How early harm shapes decisions, and how to help somebody in crisis.',
    sources: ['S2'],
    refresherMonths: 24,
  },
  {
    id: 'return-to-use',
    label: 'A return to use is not failure',
    description:
      'The fact sheet says that 40 to 60 % of people who went through treatment return to use at some point.',
    sources: ['S2'],
    refresherMonths: 24,
  },
  {
    id: 'testimonials',
    label: 'Stories by people with lived experience',
    description: 'People tell it themselves, above all those whom diversion helped.',
    sources: ['S2'],
    refresherMonths: 12,
  },
  {
    id: 'easier-than-arrest',
    label: 'Diverting is easier than arresting',
    description: 'The steps, the minutes and what an officer gains.',
    sources: ['S2'],
    refresherMonths: 12,
  },
  {
    id: 'cultural-awareness',
    label: 'Cultural awareness',
    description: 'Working with people of many backgrounds and languages.',
    sources: ['S1'],
    refresherMonths: 24,
  },
  {
    id: 'implicit-bias',
    label: 'Implicit bias',
    description: 'What one does not notice, and what helps.',
    sources: ['S1'],
    refresherMonths: 24,
  },
  {
    id: 'protocol',
    label: 'Protocol and policy',
    description: 'Who may be diverted, how, and what is written down.',
    sources: ['S3'],
    refresherMonths: 12,
  },
  ...(
    [
      ['voluntary-consent', 'Voluntary consent', 'Asking so that no is a real answer.'],
      ['warm-handoff', 'Warm hand-off', 'Nobody is left with a phone number.'],
      ['naloxone', 'Naloxone', 'Giving it, and what comes after.'],
      ['de-escalation', 'De-escalation', 'Time, distance and words.'],
      ['language', 'Words that do no harm', 'The word check and why it matters.'],
      ['lgbtqia-disability', 'LGBTQIA and disability competence', 'Names, access, and what not to ask.'],
      ['privacy', 'Privacy', 'What is shared with whom, and what never.'],
      ['officer-wellness', 'Officer wellness', 'What the work does to people.'],
      ['facilitation', 'Facilitation for co-chairs', 'Running a meeting in which all speak.'],
      ['advisory-leadership', 'Leadership for advisory members', 'Power, agendas and money.'],
    ] as const
  ).map(([id, label, description]) => ({ id, label, description, sources: ['K'] as const, refresherMonths: 24 })),
] as const satisfies readonly TrainingTopic[];

/** The stored id of a topic. */
export type TrainingTopicId = (typeof trainingTopics)[number]['id'];

/** Whether diverting is easier than arresting: what an officer meets on a shift. The first line is the seed's aim, the questions are practice. */
export const frictionAim: { readonly text: string; readonly sources: readonly Source[] } = {
  text: 'Make the process for diverting easier than the process for arresting.',
  sources: ['S2'],
};

/** A question about one step of a diversion beside the same step of an arrest. */
export interface FrictionQuestion {
  readonly id: string;
  readonly label: string;
  /** In what the two are compared. */
  readonly unit: 'minutes' | 'forms' | 'calls' | 'miles' | 'yes-no';
}

/** The questions of the checklist. */
export const frictionQuestions = [
  { id: 'minutes', label: 'Officer time from contact to being free again', unit: 'minutes' },
  { id: 'forms', label: 'Forms to fill in', unit: 'forms' },
  { id: 'calls', label: 'Calls to make before somebody takes over', unit: 'calls' },
  { id: 'drive', label: 'Way to the place of hand-over', unit: 'miles' },
  { id: 'night', label: 'It works at night and on weekends', unit: 'yes-no' },
  { id: 'refused', label: 'The other side may not refuse on the spot', unit: 'yes-no' },
  { id: 'supervisor', label: 'No supervisor has to agree first', unit: 'yes-no' },
  { id: 'credit', label: 'A diversion counts in an officer’s figures', unit: 'yes-no' },
  { id: 'feedback', label: 'The officer hears what became of it, as far as consent goes', unit: 'yes-no' },
] as const satisfies readonly FrictionQuestion[];
