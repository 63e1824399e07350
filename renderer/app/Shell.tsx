import { Outlet } from '@tanstack/react-router';

/** The window around every screen. */
export function Shell() {
  return (
    <div className="flex h-dvh overflow-hidden bg-bg text-ink">
      <Outlet />
    </div>
  );
}
