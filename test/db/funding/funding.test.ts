import { describe, expect, it } from 'vitest';

import { fundingCosts, saveCost } from '#db/funding/funding-costs.ts';
import { fundingOverview } from '#db/funding/funding-overview.ts';
import { fundingStreams, newStreamRow } from '#db/funding/funding-streams.ts';
import { saveYears } from '#db/funding/funding-years.ts';
import { planApplications, unplannedApplications } from '#db/funding/reapplications.ts';
import { reportMarkdown } from '#shared/domain/reports/report-markdown.ts';
import { savePlanWords, sustainabilityPlan } from '#db/funding/sustainability-plan.ts';
import { newOfferRow } from '#db/services/offers.ts';
import { servicesOverview } from '#db/services/services-overview.ts';
import { newId } from '#shared/ids.ts';
import { dialects, testDatabase } from '#test/support/dialects.ts';
import { addOrganization, step, today } from '#test/support/seed.ts';

describe.each(dialects)('money on $name', (dialect) => {
  const database = testDatabase(dialect);

  it('follows its fiscal years, its costs, its tasks and the board, and becomes a plan', async () => {
    const { db } = database;
    const id = newId();
    await step(db, async (writer) => {
      await writer.insert('funding_streams', [
        newStreamRow(id, writer.now, {
          title: 'State grant',
          type: 'state',
          status: 'awarded',
          amountCents: 9_000_000_000_00,
          startsOn: '2026-01-01',
          endsOn: '2027-12-31',
          reapplyOn: '2027-06-01',
        }),
      ]);
      await saveYears(writer, id, [
        { label: 'FY 27', startsOn: '2027-01-01', endsOn: '2027-12-31', amountCents: 9_000_000_000_00 },
      ]);
      await saveCost(writer, null, 0, {
        title: 'Beds',
        monthlyCents: 100_000,
        serviceType: 'housing',
        isDirect: true,
        startsOn: null,
        endsOn: null,
        note: '',
        allocations: [{ streamId: id, monthlyCents: 40_000 }],
      });
      await savePlanWords(writer, 'aim', 'Beds at night', 0);
    });
    const provider = await addOrganization(db, 'Hearthway');
    await step(db, async (writer) => {
      await writer.insert('service_offers', [
        newOfferRow(newId(), writer.now, {
          organizationId: provider,
          serviceType: 'housing',
          mode: 'direct',
          slots: 3,
          waitDays: 30,
          hours: '',
          isAlwaysOpen: false,
          isWarm: false,
          isHarmReduction: false,
          isAccessible: false,
          neighborhoods: [],
          languages: [],
          populations: [],
          eligibility: '',
          exclusions: '',
          cost: '',
          contact: '',
          confirmedOn: null,
          note: '',
        }),
      ]);
    });
    const overview = await fundingOverview(db.read, '2026-03-02');
    expect(overview.months[0]).toMatchObject({ awardedCents: 0, costCents: 100_000 });
    expect(overview.services).toEqual([
      {
        serviceType: 'housing',
        monthlyCents: 100_000,
        uncoveredCents: 60_000,
        board: { band: 'red', slots: 3, need: null },
      },
    ]);
    expect((await fundingCosts(db.read))[0]).toMatchObject({ uncoveredCents: 60_000 });
    const wanted = await unplannedApplications(db.read, '2026-03-02');
    expect(wanted).toMatchObject([{ dueOn: '2027-06-01' }]);
    await step(db, async (writer) => {
      await planApplications(writer, wanted, today);
    });
    expect(await unplannedApplications(db.read, '2026-03-02')).toEqual([]);
    expect((await fundingStreams(db.read))[0]).toMatchObject({
      amountCents: 9_000_000_000_00,
      applyBy: '2027-06-01',
      applyTask: { isDone: false, dueOn: '2027-06-01' },
      years: [{ label: 'FY 27' }],
    });
    const markdown = reportMarkdown((await sustainabilityPlan(db.read, '2026-03-02')).document);
    expect(markdown).toContain('Beds at night');
    expect(markdown).toContain('Housing is short of places as well as of money.');
    expect((await servicesOverview(db.read, '2026-03-02')).types.find((type) => type.type === 'housing')).toMatchObject(
      { uncoveredCents: 60_000, offers: 1, waitDays: 30 },
    );
  });
});
