import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useStanding } from '../session/session.js';
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
  // Auditors have no lists of work.
  if (useStanding()?.role === 'auditor') return <Link to="/audit">{children}</Link>;
  if (view === 'cash' || view === 'payments') return <Link to={moneyLists[view]}>{children}</Link>;
  return (
    <Link to="/tasks/$view" params={{ view }} search={search}>
      {children}
    </Link>
  );
}
