import { describe, expect, it } from 'vitest';

import { committeeKinds } from '#shared/content/committee-kinds.ts';
import { frameworkSources } from '#shared/content/framework-sources.ts';
import { frameworkTemplates } from '#shared/content/framework-templates.ts';
import { chooserQuestions, leadStrategies } from '#shared/content/lead-strategies.ts';
import { goalTemplates } from '#shared/content/goal-templates.ts';
import { meetingTypes } from '#shared/content/meeting-types.ts';
import { chooseStrategy } from '#shared/domain/frameworks/chooser.ts';
import { newCount, planApplication } from '#shared/domain/frameworks/plan-application.ts';

const nothing = { committees: [], sectors: [], hasGuidelines: false, goals: [], tasks: [], series: [], risks: [] };
const today = '2026-03-10';

describe('the chooser', () => {
  it('adds up answers, and half of them for partly', () => {
    const { scores, leading } = chooseStrategy({ 'command-ties': 2, 'officer-ties': 1, 'trains-responders': 0 });
    expect(scores[0]).toEqual({
      id: 'bridge',
      score: 3,
      reasons: [
        { question: 'command-ties', points: 2 },
        { question: 'officer-ties', points: 1 },
      ],
    });
    expect(leading).toEqual(['bridge']);
  });

  it('lets recent harm speak for trust first and against the bridge', () => {
    const { scores } = chooseStrategy({ 'recent-harm': 2 });
    const score = (id: string) => scores.find((each) => each.id === id)?.score;
    expect([score('trust-first'), score('bridge')]).toEqual([2, -1]);
  });

  it('names a tie, and nothing while nothing speaks for any', () => {
    expect(chooseStrategy({ 'justice-leader': 2, 'health-payer': 2 }).leading).toEqual(['justice-led', 'health-led']);
    expect(chooseStrategy({})).toMatchObject({ leading: [], answered: 0 });
    expect(chooseStrategy({ 'recent-harm': 0 })).toMatchObject({ leading: [], answered: 1 });
  });

  it('takes answers from 0 to 2 alone', () => {
    expect(chooseStrategy({ 'health-payer': 9 }).scores[0]?.score).toBe(2);
    expect(chooseStrategy({ 'health-payer': -5 }).scores[0]?.score).toBe(0);
  });

  it('has five asks and three risks for every strategy, and a template that is there', () => {
    for (const strategy of leadStrategies) {
      expect([strategy.asks.length, strategy.risks.length]).toEqual([5, 3]);
      expect(frameworkTemplates.some((template) => template.id === strategy.template)).toBe(true);
    }
    expect(chooserQuestions).toHaveLength(10);
  });
});

describe('the templates', () => {
  it('are ten, each with facts and cautions whose sources have names', () => {
    expect(frameworkTemplates).toHaveLength(10);
    for (const { facts, cautions } of frameworkTemplates) {
      expect(facts.length * cautions.length).toBeGreaterThan(0);
      const sources = [...facts, ...cautions].flatMap((fact) => fact.sources);
      expect(sources.filter((source) => frameworkSources[source] === undefined)).toEqual([]);
    }
  });

  it.each(frameworkTemplates.map((template) => [template.id, template] as const))(
    '%s brings 25 tasks, three goals, a meeting series a body and three risks',
    (_, template) => {
      const plan = planApplication(template, nothing, today);
      expect(plan.tasks).toHaveLength(25);
      expect(new Set(plan.tasks.map((task) => task.title)).size).toBe(25);
      expect(
        plan.goals.map((goal) => goal.key).filter((id) => goalTemplates.some((each) => each.id === id)),
      ).toHaveLength(3);
      expect(plan.series).toHaveLength(template.committees.length);
      expect(plan.risks).toHaveLength(3);
      expect(plan.committees.filter((committee) => committee.parentKind === '')).toHaveLength(1);
    },
  );

  it('name kinds of committees whose meetings have a type', () => {
    expect(committeeKinds.filter((kind) => !meetingTypes.some((type) => type.id === kind.meetingType))).toEqual([]);
  });
});

describe('the plan', () => {
  const [template] = frameworkTemplates;

  it('leaves out what is there by its kind, name or title, in any case of letters', () => {
    if (template === undefined) throw new Error('There is no template.');
    const plan = planApplication(
      template,
      {
        ...nothing,
        committees: [{ id: 'x', name: 'Our crew', kind: 'steering' }],
        sectors: ['law-enforcement'],
        risks: ['the champions leave and nobody meets any more'],
      },
      today,
    );
    expect(plan.committees.map(({ kind, isThere }) => [kind, isThere])[0]).toEqual(['steering', true]);
    expect(plan.sectors.filter((sector) => sector.isThere).map((sector) => sector.key)).toEqual(['law-enforcement']);
    expect(plan.risks.map((risk) => risk.isThere)).toEqual([true, false, false]);
    expect(newCount(plan, ['committees', 'risks'])).toBe(template.committees.length - 1 + 2);
  });

  it('gives each body an evening of its own', () => {
    for (const each of frameworkTemplates) {
      const evenings = planApplication(each, nothing, today).series.map(
        ({ rule }) => `${rule.nth} ${rule.weekdays?.join()}`,
      );
      expect(new Set(evenings).size).toBe(evenings.length);
    }
  });
});
