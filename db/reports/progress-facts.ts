import { assetKindById } from '#shared/content/asset-kinds.ts';
import { campaignPhases, campaignStatuses } from '#shared/content/campaigns.ts';
import { externalEventKinds } from '#shared/content/external-events.ts';
import { lessonStatuses, lossKinds } from '#shared/content/learning.ts';
import { riskCategories } from '#shared/content/risks.ts';
import { stances } from '#shared/content/stances.ts';
import { winCategories } from '#shared/content/win-categories.ts';
import type { Stands } from '#shared/contract/messages.ts';
import { addDays, addMonths } from '#shared/dates.ts';
import { monthWords } from '#shared/domain/day-words.ts';
import { entryTitle } from '#shared/domain/horizon/entry-title.ts';
import { pointsOf } from '#shared/domain/metrics/win-velocity.ts';
import { runsOn } from '#shared/domain/program/funding-months.ts';
import type { ReportScope } from '#shared/domain/reports/scope.ts';
import type { CampaignFacts } from '#shared/domain/reports/sections/campaigns.ts';
import { nameOrPrivate } from '#shared/domain/reports/sections/partners.ts';
import type { LessonLine, LossLine, MoneyFacts, RiskLine, WinLine } from '#shared/domain/reports/sections/progress.ts';
import { residualScore, riskScore } from '#shared/domain/risks/risk-score.ts';

import { readCampaignDetail } from '../campaigns/read-campaign.ts';
import type { DbReader } from '../dialects/dialect.ts';
import { fundingOverview } from '../funding/funding-overview.ts';
import { liveStreams } from '../funding/live-streams.ts';
import { awardsInOneCurrency } from '../funding/running-awards.ts';
import { horizonEntries } from '../horizon/read-entries.ts';
import { listLessons } from '../learning/lessons-repository.ts';
import { selectInBatches } from '../records/in-batches.ts';
import { isLive } from '../records/live.ts';
import { recordLabels } from '../records/record-labels.ts';
import { weighed } from '../risks/risks-repository.ts';

/** Verified wins of the period, the first first, and their points by month. */
export async function winLines(db: DbReader, scope: ReportScope) {
  let query = db
    .selectFrom('wins')
    .selectAll()
    .where(isLive('wins'))
    .where('status', '=', 'verified')
    .where('won_on', '>=', scope.from)
    .where('won_on', '<=', scope.to);
  // Of a campaign: what its texts won, and what serves its goal.
  if (scope.campaignId !== '')
    query = query.where((where) =>
      where.or([
        where(
          'asset_id',
          'in',
          db.selectFrom('assets').select('assets.id').where('campaign_id', '=', scope.campaignId),
        ),
        where.and([
          where('goal_id', '!=', ''),
          where(
            'goal_id',
            'in',
            db.selectFrom('campaigns').select('campaigns.goal_id').where('campaigns.id', '=', scope.campaignId),
          ),
        ]),
      ]),
    );
  const rows = await query.orderBy('won_on').orderBy('id').limit(1_000).execute();
  const credits = await selectInBatches(
    rows.map((row) => row.id),
    (batch) => db.selectFrom('win_credits').selectAll().where('win_id', 'in', batch).orderBy('id').execute(),
  );
  const labels = await recordLabels(
    db,
    credits.map((row) => ({
      type: row.record_type === 'people' ? ('people' as const) : ('organizations' as const),
      id: row.record_id,
    })),
  );
  const wins: WinLine[] = rows.map((row) => ({
    title: row.title,
    wonOn: row.won_on,
    category: winCategories.find((category) => category.id === row.category)?.label ?? '',
    level: row.level,
    points: pointsOf(row.level),
    evidence: row.evidence,
    credits: credits
      .filter((credit) => credit.win_id === row.id)
      .map((credit) => nameOrPrivate(labels.get(credit.record_id), scope.hidesRestricted))
      .filter(Boolean),
  }));
  return { wins, months: pointsByMonth(wins, scope) };
}

function pointsByMonth(wins: readonly WinLine[], scope: ReportScope): { label: string; points: number }[] {
  const months: { label: string; points: number }[] = [];
  const until = scope.asOf.slice(0, 7);
  for (
    let first = `${scope.from.slice(0, 7)}-01`;
    first.slice(0, 7) <= until && months.length < 24;
    first = addMonths(first, 1)
  )
    months.push({
      label: monthWords(first),
      points: wins.filter((win) => win.wonOn.startsWith(first.slice(0, 7))).reduce((sum, win) => sum + win.points, 0),
    });
  return months;
}

/** Losses of the period, with what their reviews say is changed. */
export async function lossLines(db: DbReader, scope: ReportScope): Promise<LossLine[]> {
  const rows = await db
    .selectFrom('losses')
    .selectAll()
    .where(isLive('losses'))
    .where('lost_on', '>=', scope.from)
    .where('lost_on', '<=', scope.to)
    .orderBy('lost_on')
    .orderBy('id')
    .limit(200)
    .execute();
  const reviews = await selectInBatches(
    rows.map((row) => row.id),
    (batch) =>
      db
        .selectFrom('after_action_reviews')
        .select(['subject_id', 'change'])
        .where('subject_id', 'in', batch)
        .where(isLive('after_action_reviews'))
        .orderBy('held_on')
        .execute(),
  );
  const changeOf = new Map(reviews.map((review) => [review.subject_id, review.change]));
  return rows.map((row) => ({
    title: row.title,
    lostOn: row.lost_on,
    kind: lossKinds.find((kind) => kind.id === row.category)?.label ?? '',
    revisitOn: row.revisit_on,
    change: (changeOf.get(row.id) ?? '').split('\n').filter(Boolean).join('; '),
  }));
}

/** Open and watched risks, the heaviest first. */
export async function riskLines(db: DbReader, scope: ReportScope): Promise<RiskLine[]> {
  const rows = await db
    .selectFrom('risks')
    .selectAll()
    .where(isLive('risks'))
    .where('status', 'in', ['open', 'watching'])
    .orderBy('id')
    .limit(500)
    .execute();
  const owners = await recordLabels(
    db,
    rows.flatMap((row) => (row.owner_person_id === '' ? [] : [{ type: 'people' as const, id: row.owner_person_id }])),
  );
  return rows
    .map((row) => {
      const grades = weighed(row);
      const hasResidual = row.residual_likelihood > 0 || row.residual_impact > 0;
      return {
        title: row.title,
        category: riskCategories.find((category) => category.id === row.category)?.label ?? '',
        score: riskScore(grades),
        left: hasResidual ? residualScore(grades) : 0,
        owner: nameOrPrivate(owners.get(row.owner_person_id), scope.hidesRestricted),
        plan: row.prevention || row.contingency,
      };
    })
    .toSorted((a, b) => b.score - a.score);
}

/** Dated changes of the 180 days after the day. */
export async function aheadLines(db: DbReader, scope: ReportScope) {
  const entries = await horizonEntries(db, { today: scope.asOf, from: scope.asOf, to: addDays(scope.asOf, 180) });
  return entries
    .filter((entry) => !(scope.hidesRestricted && entry.isRestricted))
    .map((entry) => {
      return {
        on: entry.day,
        runsUntil: entry.day < scope.asOf ? entry.endsOn : '',
        title: entryTitle(entry, (label) => nameOrPrivate(label, scope.hidesRestricted)),
        kind:
          entry.source === 'event'
            ? (externalEventKinds.find((kind) => kind.id === entry.kind)?.label ?? '')
            : endWords[entry.source],
        readiness: readinessWords[entry.readiness],
      };
    });
}

/** Lessons, the surest first. */
export async function lessonLines(db: DbReader): Promise<LessonLine[]> {
  const rows = await listLessons(db, { text: '', step: '', status: '' });
  const told = await selectInBatches(
    rows.map((row) => row.id),
    (batch) => db.selectFrom('lessons').select(['id', 'happened']).where('id', 'in', batch).execute(),
  );
  const happened = new Map(told.map((row) => [row.id, row.happened]));
  return rows.map((row) => ({
    title: row.title,
    status: lessonStatuses.find((status) => status.id === row.status)?.label ?? '',
    problem: row.problem,
    happened: happened.get(row.id) ?? '',
    again: row.again,
  }));
}

/** The campaign that the report is about; null for none. */
export async function campaignFacts(db: DbReader, scope: ReportScope): Promise<CampaignFacts | null> {
  if (scope.campaignId === '') return null;
  const { campaign, phases, targets, reach, uses } = await readCampaignDetail(db, scope.campaignId, scope.asOf);
  return {
    name: campaign.name,
    goal: campaign.goal,
    status: campaignStatuses.find((status) => status.id === campaign.status)?.label ?? campaign.status,
    phases: phases.map((phase) => ({
      name: campaignPhases.find((each) => each.id === phase.phase)?.label ?? phase.phase,
      from: phase.startsOn,
      to: phase.endsOn,
    })),
    audiences: targets.map((target) => ({
      name: target.name,
      aim: stances.find((stance) => stance.id === target.band)?.label ?? 'Inform',
      before: standsWords(target.before),
      now: standsWords(target.now),
    })),
    reach,
    uses: uses.length,
    budget: campaign.budget,
    spent: campaign.spent,
    currency: campaign.currency,
    learned: campaign.note,
  };
}

/** Texts that were put out in the period: each use, or the day on which they were published. */
export async function textLines(db: DbReader, scope: ReportScope) {
  let query = db
    .selectFrom('assets')
    .leftJoin('asset_uses', 'asset_uses.asset_id', 'assets.id')
    .select([
      'assets.title',
      'assets.kind',
      'assets.published_on',
      'asset_uses.used_on',
      'asset_uses.place',
      'asset_uses.reach',
      'assets.id',
    ])
    .where(isLive('assets'))
    .where('assets.status', '=', 'published');
  if (scope.campaignId !== '') query = query.where('assets.campaign_id', '=', scope.campaignId);
  const rows = await query
    .orderBy('assets.published_on')
    .orderBy('assets.id')
    .orderBy('asset_uses.used_on')
    .limit(3_000)
    .execute();
  return rows
    .map((row) => ({
      title: row.title,
      kind: assetKindById(row.kind).label,
      on: row.used_on || row.published_on.slice(0, 10),
      where: row.place ?? '',
      reach: row.reach === null || row.reach === 0 ? null : row.reach,
    }))
    .filter((text) => text.on >= scope.from && text.on <= scope.to)
    .toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
}

/** Awards that run on the day, with their mix. */
export async function moneyFacts(db: DbReader, scope: ReportScope): Promise<MoneyFacts> {
  const overview = await fundingOverview(db, scope.asOf);
  const running = awardsInOneCurrency(await liveStreams(db)).awarded.filter((row) => runsOn(row, scope.asOf));
  const labels = await recordLabels(
    db,
    running.flatMap((row) =>
      row.funder_organization_id === '' ? [] : [{ type: 'organizations' as const, id: row.funder_organization_id }],
    ),
  );
  return {
    currency: overview.currency,
    totalCents: overview.totalCents,
    awards: running.map((row) => ({
      title: row.title,
      funder: nameOrPrivate(labels.get(row.funder_organization_id), scope.hidesRestricted),
      cents: row.amount_cents,
      from: row.starts_on,
      to: row.ends_on,
    })),
    byType: overview.byType.map(({ label, cents, share }) => ({ label, cents, share })),
    serviceShare: overview.serviceShare,
    runwayMonths: overview.runwayMonths,
    diversification: overview.diversification,
  };
}

function standsWords(stands: Stands | null): string {
  if (stands === null) return '';
  return stances
    .flatMap((stance) => {
      const count = stands[String(stance.value)] ?? 0;
      return count > 0 && stance.value !== null ? [`${count} ${stance.label.toLowerCase()}`] : [];
    })
    .join(', ');
}

const endWords = {
  term: 'Term ends',
  commitment: 'Commitment ends',
  agreement: 'Agreement ends',
  review: 'Agreement to look at again',
  role: 'Leaves a role',
  funding: 'Money ends',
  reapply: 'Application is due',
  data: 'Agreement about data ends',
  evaluation: 'Evaluation ends',
} as const;

const readinessWords = { ready: 'Plan ready', started: 'Plan started', none: 'No plan yet', told: '' } as const;
