import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { ListAddress } from './query.js';
import { moneyLists } from './where.js';

interface ListLinkProps {
  /** The list: one of work, or of money. */
  readonly view: string;
  readonly search: ListAddress;
  readonly children: ReactNode;
}

/** The way to a list. */
export function ListLink({ view, search, children }: ListLinkProps) {
  if (view === 'cash' || view === 'payments') return <Link to={moneyLists[view]}>{children}</Link>;
  return (
    <Link to="/tasks/$view" params={{ view }} search={search}>
      {children}
    </Link>
  );
}
