import { useEffect, useState } from 'react';
import { dayOf, type IsoDay } from '#shared/dates.ts';

/** The day on this computer; a screen left open over night turns to the new one. */
export function useToday(): IsoDay {
  const [today, setToday] = useState(() => dayOf(new Date()));
  useEffect(() => {
    const look = (): void => setToday(dayOf(new Date()));
    const timer = setInterval(look, 60_000);
    window.addEventListener('focus', look);
    return () => {
      clearInterval(timer);
      window.removeEventListener('focus', look);
    };
  }, []);
  return today;
}
