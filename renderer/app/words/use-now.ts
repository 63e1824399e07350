import { useEffect, useState } from 'react';
import { dayOf } from '#shared/dates.ts';
import type { IsoDay } from '#shared/dates.ts';

/** How often "2 minutes ago" and the day are looked at again, in milliseconds. */
const everyMs = 30_000;

/** The time, looked at again twice a minute. */
export function useNow(): Date {
  const [now, setNow] = useState(() => new Date());
  useEffect(() => {
    const timer = setInterval(() => setNow(new Date()), everyMs);
    return () => clearInterval(timer);
  }, []);
  return now;
}

/** The day on the person's calendar; another one after midnight. */
export function useToday(): IsoDay {
  return dayOf(useNow());
}
