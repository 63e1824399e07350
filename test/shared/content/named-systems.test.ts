import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';

import { describe, expect, it } from 'vitest';

import { committeeKinds } from '#shared/content/committee-kinds.ts';
import { evidenceTemplates } from '#shared/content/evidence-cards.ts';
import { frameworkTemplates } from '#shared/content/framework-templates.ts';
import { guidelineClauses } from '#shared/content/guideline-clauses.ts';
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

/** The rows of the table of named systems (the field study, section 7) but the “five elements”, which are listed nowhere. */
const rows = [
  'five-steps',
  'twelve-sectors',
  'extended-sectors',
  'nchrc-lead',
  'nchrc-business',
  'atlanta-pad',
  'atlanta-design-team',
  'atlanta-committees',
  'santa-fe',
  'santa-fe-launch',
  'seattle',
  'albany-portland',
  'nine-principles',
  'agreeing-parties',
  'five-practices',
  'continuum',
  'lived-experience',
  'populations',
  'revenue-streams',
  'anti-racism-groups',
  'ptacc-pathways',
  'iacp-roles',
  'iacp-training',
  'police-researcher',
  'assistance',
  'nlc-actions',
  'nlc-models',
  'los-angeles',
  'kansas-city',
];

/** The module of each list, as screens import it. */
const modules: Readonly<Record<ContentPlace['list'], string>> = {
  checklists: '#shared/content/program/checklists.ts',
  'committee-kinds': '#shared/content/committee-kinds.ts',
  'diversion-models': '#shared/content/program/diversion-models.ts',
  'evaluation-plan': '#shared/content/program/evaluation-plan.ts',
  'evidence-templates': '#shared/content/evidence-cards.ts',
  'framework-templates': '#shared/content/framework-templates.ts',
  friction: '#shared/content/program/trainings.ts',
  'funding-types': '#shared/content/program/funding-types.ts',
  'guideline-clauses': '#shared/content/guideline-clauses.ts',
  objections: '#shared/content/objections.ts',
  pathways: '#shared/content/program/pathways.ts',
  'peer-sites': '#shared/content/program/resource-shelf.ts',
  populations: '#shared/content/program/service-types.ts',
  'resource-shelf': '#shared/content/program/resource-shelf.ts',
  'roadmap-steps': '#shared/domain/home/roadmap.ts',
  'sector-asks': '#shared/content/program/sector-asks.ts',
  'sector-presets': '#shared/content/sector-presets.ts',
  sectors: '#shared/content/sectors.ts',
  'service-types': '#shared/content/program/service-types.ts',
  'statement-parties': '#shared/content/program/statement-parties.ts',
  trainings: '#shared/content/program/trainings.ts',
};

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
  'guideline-clauses': guidelineClauses,
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

const rendererFolder = path.resolve(import.meta.dirname, '../../../renderer');

/** Where an entry is from; nothing for entries that say it elsewhere. */
function sourcesOf(entry: object | undefined): readonly string[] {
  const named = entry !== undefined && 'sources' in entry ? entry.sources : [];
  return Array.isArray(named) ? named.filter((source): source is string => typeof source === 'string') : [];
}

describe('what the seeds name', () => {
  it.each(namedSystems.map((system) => [system.label, system] as const))('%s is in the content', (_, system) => {
    expect(system.places.length).toBeGreaterThan(0);
    for (const { list, ids } of system.places) {
      const known = lists[list].map((entry) => entry.id);
      expect(known.length).toBeGreaterThan(0);
      expect(known).toEqual(expect.arrayContaining([...(ids ?? [])]));
    }
  });

  it('has every row of the table, and no other', () => {
    expect(namedSystems.map(({ id }) => id).toSorted()).toEqual(rows.toSorted());
  });

  it('is used by a screen, list by list', () => {
    const screens = readdirSync(rendererFolder, { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.tsx?$/u.test(file))
      .map((file) => readFileSync(path.join(rendererFolder, file), 'utf8'));
    const used = [...new Set(namedSystems.flatMap(({ places }) => places.map(({ list }) => list)))];
    const unused = used.filter((list) => !screens.some((text) => text.includes(`'${modules[list]}'`)));
    expect(unused).toEqual([]);
  });

  it('names its seed at each entry that has sources of its own', () => {
    const wrong = namedSystems.flatMap(({ id, seeds, places }) =>
      places.flatMap(({ list, ids = [] }) =>
        ids
          .filter((one) => {
            const sources = sourcesOf(lists[list].find((entry) => entry.id === one));
            return sources.length > 0 && !seeds.some((seed) => sources.includes(seed));
          })
          .map((one) => `${id}: ${list}/${one}`),
      ),
    );
    expect(wrong).toEqual([]);
  });

  it('gives figures only with who says so and what to mind', () => {
    for (const card of evidenceTemplates) {
      expect(card.source, card.id).not.toBe('');
      expect(card.caveat, card.id).not.toBe('');
    }
    expect(evidenceTemplates.find(({ id }) => id === 'E1')).toMatchObject({
      figure: expect.stringContaining('60%') as string,
      citedIn: expect.stringContaining('60%') as string,
    });
    const texts = (id: string) =>
      diversionModels
        .find((model) => model.id === id)
        ?.examples.map(({ text }) => text)
        .join();
    expect(texts('citation-based')).toContain('Los Angeles, Administrative Citation Enforcement');
    expect(texts('triage-center')).toContain('Kansas City Triage and Assessment Center');
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
      'santa-fe-launch': [[3, /Santa Fe Community Foundation, June 2013/]],
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
