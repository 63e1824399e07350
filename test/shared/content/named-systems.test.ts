import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';

import { describe, expect, it } from 'vitest';

import { committeeKinds } from '#shared/content/committee-kinds.ts';
import { evidenceTemplates } from '#shared/content/evidence-cards.ts';
import { frameworkTemplates } from '#shared/content/framework-templates.ts';
import { objectionTemplates } from '#shared/content/objections.ts';
import { checklists } from '#shared/content/program/checklists.ts';
import { diversionModels } from '#shared/content/program/diversion-models.ts';
import { evaluationPlan } from '#shared/content/program/evaluation-plan.ts';
import { fundingTypes } from '#shared/content/program/funding-types.ts';
import { namedSystems, type ContentPlace } from '#shared/content/program/named-systems.ts';
import { pathways } from '#shared/content/program/pathways.ts';
import { peerSites, resourceShelf } from '#shared/content/program/resource-shelf.ts';
import { sectorAsks } from '#shared/content/program/sector-asks.ts';
import { populations, serviceTypes } from '#shared/content/program/service-types.ts';
import { agreeingParties } from '#shared/content/program/statement-parties.ts';
import { frictionQuestions, trainingTopics } from '#shared/content/program/trainings.ts';
import { sectorPresets } from '#shared/content/sector-presets.ts';
import { sectors } from '#shared/content/sectors.ts';
import { roadmapSteps } from '#shared/domain/home/roadmap.ts';

/** Every list that a named system may stand in. */
const lists: Readonly<Record<ContentPlace['list'], readonly { readonly id: string }[]>> = {
  checklists,
  'committee-kinds': committeeKinds,
  'diversion-models': diversionModels,
  'evaluation-plan': evaluationPlan,
  'evidence-templates': evidenceTemplates,
  'framework-templates': frameworkTemplates,
  friction: frictionQuestions,
  'funding-types': fundingTypes,
  objections: objectionTemplates,
  pathways,
  'peer-sites': peerSites,
  populations,
  'resource-shelf': resourceShelf,
  'roadmap-steps': roadmapSteps,
  'sector-asks': sectorAsks,
  'sector-presets': sectorPresets,
  sectors,
  'service-types': serviceTypes,
  'statement-parties': agreeingParties,
  trainings: trainingTopics,
};

describe('what the seeds name', () => {
  it.each(namedSystems.map((system) => [system.label, system] as const))('%s is in the content', (_, system) => {
    expect(system.places.length).toBeGreaterThan(0);
    for (const { list, ids } of system.places) {
      const known = lists[list].map((entry) => entry.id);
      expect(known.length).toBeGreaterThan(0);
      expect(known).toEqual(expect.arrayContaining([...(ids ?? [])]));
    }
  });

  const folder = path.resolve(import.meta.dirname, '../../../../shared/seeds');
  it.skipIf(!existsSync(folder))('is said in the seed that is named for it', () => {
    const texts = readdirSync(folder)
      .toSorted()
      .map((file) => readFileSync(path.join(folder, file), 'utf8'));
    const says: Readonly<Record<string, readonly [seed: number, words: RegExp][]>> = {
      'nine-principles': [[3, /approximately 50%/]],
      'ptacc-pathways': [[2, /Naloxone Plus/]],
      'nlc-models': [[4, /Dual responder/]],
      'anti-racism-groups': [[1, /Race Forward/]],
      'santa-fe': [[3, /Santa Fe Community Foundation, June 2013/]],
      'albany-portland': [[3, /Albany, NY and Portland, ME/]],
      'iacp-training': [[2, /neuroscience of addiction/]],
      'los-angeles': [[4, /Administrative Citation Enforcement/]],
    };
    for (const [id, passages] of Object.entries(says)) {
      const system = namedSystems.find((one) => one.id === id);
      for (const [seed, words] of passages) {
        expect(system?.seeds).toContain(`S${seed}`);
        expect(texts[seed]).toMatch(words);
      }
    }
  });

  it('has nothing made up where a seed is silent', () => {
    expect(JSON.stringify(namedSystems)).not.toMatch(/five elements/i);
    expect(pathways.filter((pathway) => pathway.isSeed)).toHaveLength(5);
    expect(checklists.find((list) => list.id === 'principles')?.items).toHaveLength(9);
    expect(checklists.find((list) => list.id === 'city-actions')?.items).toHaveLength(6);
    expect(diversionModels).toHaveLength(6);
    // Only two of the models have a need that the seed names.
    expect(diversionModels.filter((model) => model.needLevel !== null).map((model) => model.id)).toEqual([
      'triage-center',
      'citation-based',
    ]);
  });
});
