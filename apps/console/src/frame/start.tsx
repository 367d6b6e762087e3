import { Navigate } from '@tanstack/react-router';
import { useStanding } from '../session/session.js';

/** Where people begin: with what they owe. */
export function Start() {
  const role = useStanding()?.role;
  if (role === 'claimant') return <Navigate to="/me" replace />;
  if (role === 'employer') return <Navigate to="/employer" replace />;
  return <Navigate to="/tasks/$view" params={{ view: 'mine' }} replace />;
}
