import { Link } from '@tanstack/react-router';
import { useOwnWords } from '../words/own.js';
import { moneyWords } from './words.js';

const tabs = {
  cash: [
    ['/cash', 'counter'],
    ['/cash/day', 'handedOut'],
  ],
  payments: [
    ['/payments', 'transfer'],
    ['/payments/day', 'day'],
  ],
} as const;

/** What waits, and a day of it. */
export function MoneyTabs({ of, here }: { readonly of: keyof typeof tabs; readonly here: string }) {
  const words = useOwnWords(moneyWords);
  return (
    <nav aria-label={words.lists} className="tabs">
      {tabs[of].map(([to, name]) => (
        <Link
          key={to}
          to={to}
          search={{}}
          aria-current={to === here ? 'page' : undefined}
          activeOptions={{ exact: true }}
        >
          {words.tabs[name]}
        </Link>
      ))}
    </nav>
  );
}
