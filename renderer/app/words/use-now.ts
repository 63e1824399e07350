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

/** The day on this computer; a screen left open over night turns to the new one, and is drawn anew for that alone. */
export function useToday(): IsoDay {
  const [today, setToday] = useState(() => dayOf(new Date()));
  useEffect(() => {
    const look = (): void => setToday(dayOf(new Date()));
    const timer = setInterval(look, everyMs);
    window.addEventListener('focus', look);
    return () => {
      clearInterval(timer);
      window.removeEventListener('focus', look);
    };
  }, []);
  return today;
}
