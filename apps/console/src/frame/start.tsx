import { Navigate } from '@tanstack/react-router';
import { startOf } from '../pages.js';
import { usePreferences } from '../session/preferences.js';
import { useStanding } from '../session/session.js';

/** Where people begin: with what they owe. */
export function Start() {
  const start = startOf(useStanding()?.role);
  const view = usePreferences().view ?? 'mine';
  if (start !== '/tasks/mine') return <Navigate to={start} replace />;
  return <Navigate to="/tasks/$view" params={{ view }} replace />;
}
