import { ChevronRight } from 'lucide-react';
import { Breadcrumb, Breadcrumbs as AriaBreadcrumbs, Link } from 'react-aria-components';
import { Icon } from './Icon.tsx';

/** The way here; the last one is where one is and stands as the page title. */
export function Breadcrumbs({
  label,
  items,
}: {
  label: string;
  items: readonly { readonly id: string; readonly label: string; readonly onPress?: (() => void) | undefined }[];
}) {
  const here = items.at(-1);
  return (
    <nav aria-label={label} className="flex min-w-0 items-center">
      <AriaBreadcrumbs className="flex min-w-0 items-center">
        {items.map((item) => (
          <Breadcrumb
            key={item.id}
            id={item.id}
            className={`flex min-w-0 items-center ${item === here ? '' : 'max-w-60 shrink-0'}`}
          >
            {item === here ? (
              <h1 aria-current="page" className="truncate font-words text-page">
                {item.label}
              </h1>
            ) : (
              <>
                <Link
                  {...(item.onPress ? { onPress: item.onPress } : {})}
                  className="block truncate rounded-tag text-ink-2 focus-ring hover:text-ink hover:underline"
                >
                  {item.label}
                </Link>
                <Icon of={ChevronRight} size={15} className="mx-1.5 shrink-0 text-ink-2" />
              </>
            )}
          </Breadcrumb>
        ))}
      </AriaBreadcrumbs>
    </nav>
  );
}
