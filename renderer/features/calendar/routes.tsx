import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { addressOf, oneOf, textOf, textThat } from '#renderer/app/address.ts';
import { shellRoute } from '#renderer/app/root-route.ts';
import { calendarKinds } from '#shared/domain/calendar/kinds.ts';
import { isIsoDay } from '#shared/dates.ts';

const screenRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/calendar',
  validateSearch: addressOf({
    view: oneOf(['month', 'week', 'agenda']),
    /** A day of the month or week that is shown. */
    day: textThat(isIsoDay),
    kind: oneOf(calendarKinds),
    body: textOf(),
    /** Whose: 'me' or a person. */
    who: textOf(),
    /** An external event whose form is open. */
    event: textOf(),
  }),
  component: lazyRouteComponent(() => import('./CalendarScreen.tsx'), 'CalendarScreen'),
});

/** The place of the calendar. */
export const calendarRoutes = [screenRoute] as const;
