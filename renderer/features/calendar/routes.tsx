import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { z } from 'zod';
import { shellRoute } from '#renderer/app/root-route.ts';
import { calendarKinds } from '#shared/contract/calendar.ts';
import { isIsoDay } from '#shared/dates.ts';

const screenRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/calendar',
  validateSearch: z.object({
    view: z.enum(['month', 'week', 'agenda']).optional().catch(undefined),
    /** A day of the month or week that is shown. */
    day: z.string().refine(isIsoDay).optional().catch(undefined),
    kind: z.enum(calendarKinds).optional().catch(undefined),
    body: z.string().optional().catch(undefined),
    /** Whose: 'me' or a person. */
    who: z.string().optional().catch(undefined),
    /** An external event whose form is open. */
    event: z.string().optional().catch(undefined),
  }),
  component: lazyRouteComponent(() => import('./CalendarScreen.tsx'), 'CalendarScreen'),
});

/** The place of the calendar. */
export const calendarRoutes = [screenRoute] as const;
