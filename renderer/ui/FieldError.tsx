import { CircleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import { Icon } from './Icon.tsx';

/** A line that says what to do about something wrong that belongs to no single field. */
export function FieldError({ children }: { children: ReactNode }) {
  return (
    <p role="alert" className="flex items-start gap-1 text-meta font-medium text-danger">
      <Icon of={CircleAlert} size={13} className="mt-0.5" />
      <span>{children}</span>
    </p>
  );
}
