import { describe, expect, it } from 'vitest';

import { channels, directions } from '#shared/content/channels.ts';
import { consentChannels, consentStatuses, defaultConsentStatus } from '#shared/content/consent-statuses.ts';
import { contactLabels } from '#shared/content/contact-labels.ts';
import { declinedReasons, ladderRank, ladderStages } from '#shared/content/engagement-ladder.ts';
import { followUpTypes } from '#shared/content/follow-up-types.ts';
import { interactionOutcomes, isTwoWay } from '#shared/content/interaction-outcomes.ts';
import { sensitivities } from '#shared/content/interaction-sensitivities.ts';
import { languageLabel, languages } from '#shared/content/languages.ts';
import { organizationKinds } from '#shared/content/organization-kinds.ts';
import { preferredChannels } from '#shared/content/preferred-channels.ts';
import { scales } from '#shared/content/scales.ts';
import { coreSectors, sectorById, sectorGroups, sectors } from '#shared/content/sectors.ts';
import { stanceOf, stances } from '#shared/content/stances.ts';

const vocabularies = {
  channels,
  directions,
  consentChannels,
  consentStatuses,
  contactLabels,
  declinedReasons,
  ladderStages,
  followUpTypes,
  interactionOutcomes,
  sensitivities,
  organizationKinds,
  preferredChannels,
  scales,
  sectorGroups,
  stances,
};

describe('the vocabularies', () => {
  it.each(Object.entries(vocabularies))(
    '%s have unique kebab-case ids, labels and one-line descriptions',
    (_name, entries) => {
      expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length);
      for (const { id, label, description } of entries) {
        expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
        expect(label).toMatch(/\S/);
        expect(description).toMatch(/^[^\n]+\.$/);
      }
    },
  );
});

describe('sectors', () => {
  it('are 52, of which twelve are required by default and ten are additions to the seed texts', () => {
    expect(sectors).toHaveLength(52);
    expect(new Set(sectors.map(({ id }) => id)).size).toBe(52);
    expect(coreSectors.filter(({ tier }) => tier === 'core12')).toHaveLength(12);
    expect(coreSectors).toHaveLength(12);
    expect(sectors.filter(({ tier }) => tier === 'opt').map(({ id }) => id)).toEqual([
      'dispatch',
      'police-labor',
      'tribal',
      'veterans',
      'youth-parents',
      'labor',
      'libraries-transit',
      'parents',
      'youth-serving',
      'civic-groups',
    ]);
  });

  it('name a seed text unless they are optional, and belong to a group', () => {
    const groups = sectorGroups.map(({ id }) => id);
    for (const sector of sectors) {
      expect(sector.seeds.length > 0).toBe(sector.tier !== 'opt');
      expect(groups).toContain(sector.group);
      expect(`${sector.why}${sector.asks}${sector.message}`).not.toMatch(/\[|\]/);
    }
  });

  it('are found by id', () => {
    expect(sectorById('faith').label).toBe('Religious & faith-based organizations');
    expect(sectorById('nowhere')).toBeUndefined();
  });
});

describe('the engagement ladder', () => {
  it('has seven rungs in order and three states beside it', () => {
    expect(ladderStages.flatMap(({ rank }) => (rank === null ? [] : [rank]))).toEqual([1, 2, 3, 4, 5, 6, 7]);
    expect(ladderStages.filter(({ rank }) => rank === null).map(({ id }) => id)).toEqual([
      'paused',
      'lapsed',
      'declined',
    ]);
    expect(ladderRank('leader')).toBe(7);
    expect(ladderRank('lapsed')).toBeNull();
    expect(ladderRank('nowhere')).toBeNull();
  });
});

describe('outcomes, consent, stances and languages', () => {
  it('counts only contact in both directions as contact', () => {
    expect(interactionOutcomes).toHaveLength(18);
    expect(interactionOutcomes.filter(({ twoWay }) => !twoWay).map(({ id }) => id)).toEqual([
      'no-answer',
      'left-message',
      'wrong-contact',
      'bounced',
    ]);
    expect(isTwoWay('conversation-held')).toBe(true);
    expect(isTwoWay('nowhere')).toBe(false);
  });

  it('takes nobody as having agreed before they were asked', () => {
    expect(consentStatuses[0].id).toBe(defaultConsentStatus);
    expect(consentStatuses.filter(({ allows }) => allows).map(({ id }) => id)).toEqual(['given']);
  });

  it('keeps an unknown stance apart from an undecided one', () => {
    expect(stanceOf(null).label).toBe('Not known yet');
    expect(stanceOf(0).label).toBe('Undecided');
    expect(stanceOf(2).spectrumTerm).toBe('active ally');
  });

  it('has an anchor for every value of a scale', () => {
    for (const { min, max, anchors } of scales) {
      expect(anchors.map(({ value }) => value)).toEqual(
        Array.from({ length: max - min + 1 }, (_, index) => min + index),
      );
    }
  });

  it('knows languages by their two-letter code', () => {
    expect(new Set(languages.map(({ id }) => id)).size).toBe(languages.length);
    for (const { id } of languages) expect(id).toMatch(/^[a-z]{2}$/);
    expect(languageLabel('es')).toBe('Spanish');
    expect(languageLabel('xx')).toBe('xx');
  });
});
