import type { Kysely } from 'kysely';

import * as m0001 from './0001-foundation.ts';
import * as m0002 from './0002-assessments.ts';
import * as m0003 from './0003-relationships.ts';
import * as m0004 from './0004-seats.ts';
import * as m0005 from './0005-recruitment.ts';
import * as m0006 from './0006-outreach.ts';
import * as m0007 from './0007-metrics.ts';
import * as m0008 from './0008-stance-targets.ts';
import * as m0009 from './0009-committees.ts';
import * as m0010 from './0010-goals.ts';
import * as m0011 from './0011-tasks.ts';
import * as m0012 from './0012-meetings.ts';
import * as m0013 from './0013-minutes.ts';
import * as m0014 from './0014-decisions.ts';
import * as m0016 from './0016-counts.ts';
import * as m0017 from './0017-search-merging.ts';
import * as m0018 from './0018-metric-limits.ts';
import * as m0020 from './0020-duplicates.ts';
import * as m0021 from './0021-merges.ts';
import * as m0022 from './0022-external-events.ts';
import * as m0024 from './0024-custom-fields.ts';
import * as m0025 from './0025-attachments.ts';
import * as m0026 from './0026-imports-in-depth.ts';
import * as m0027 from './0027-messages.ts';
import * as m0028 from './0028-assets.ts';
import * as m0029 from './0029-glossary.ts';
import * as m0031 from './0031-housekeeping.ts';
import * as m0032 from './0032-campaigns.ts';
import * as m0033 from './0033-press.ts';
import * as m0035 from './0035-kept-words.ts';
import * as m0036 from './0036-wins.ts';
import * as m0037 from './0037-horizon.ts';
import * as m0040 from './0040-funding.ts';
import * as m0041 from './0041-reports.ts';
import * as m0042 from './0042-playbook.ts';
import * as m0043 from './0043-program.ts';
import * as m0044 from './0044-services.ts';
import * as m0045 from './0045-training.ts';
import * as m0046 from './0046-practices.ts';
import * as m0047 from './0047-engagement.ts';
import * as m0048 from './0048-evaluation.ts';
import * as m0049 from './0049-dropped-tasks.ts';
import * as m0052 from './0052-offer-words.ts';
import * as m0054 from './0054-learning-evidence.ts';
import * as m0059 from './0059-last-metrics.ts';

/** A step of the schema: frozen once released, forward only. */
export interface WorkspaceMigration {
  // oxlint-disable-next-line no-explicit-any -- a migration knows only the schema of its own time.
  up(db: Kysely<any>, dialect: 'sqlite' | 'postgres'): Promise<void>;
}

/** Every migration by its name, in order; the version of a file is how many of them it has. */
export const migrations: Readonly<Record<string, WorkspaceMigration>> = {
  '0001-foundation': m0001,
  '0002-assessments': m0002,
  '0003-relationships': m0003,
  '0004-seats': m0004,
  '0005-recruitment': m0005,
  '0006-outreach': m0006,
  '0007-metrics': m0007,
  '0008-stance-targets': m0008,
  '0009-committees': m0009,
  '0010-goals': m0010,
  '0011-tasks': m0011,
  '0012-meetings': m0012,
  '0013-minutes': m0013,
  '0014-decisions': m0014,
  '0016-counts': m0016,
  '0017-search-merging': m0017,
  '0018-metric-limits': m0018,
  '0020-duplicates': m0020,
  '0021-merges': m0021,
  '0022-external-events': m0022,
  '0024-custom-fields': m0024,
  '0025-attachments': m0025,
  '0026-imports-in-depth': m0026,
  '0027-messages': m0027,
  '0028-assets': m0028,
  '0029-glossary': m0029,
  '0031-housekeeping': m0031,
  '0032-campaigns': m0032,
  '0033-press': m0033,
  '0035-kept-words': m0035,
  '0036-wins': m0036,
  '0037-horizon': m0037,
  '0040-funding': m0040,
  '0041-reports': m0041,
  '0042-playbook': m0042,
  '0043-program': m0043,
  '0044-services': m0044,
  '0045-training': m0045,
  '0046-practices': m0046,
  '0047-engagement': m0047,
  '0048-evaluation': m0048,
  '0049-dropped-tasks': m0049,
  '0052-offer-words': m0052,
  '0054-learning-evidence': m0054,
  '0059-last-metrics': m0059,
};

/** The schema version that this app writes. */
export const schemaVersion = Object.keys(migrations).length;
