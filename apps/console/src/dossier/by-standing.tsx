import { useParams } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { Loading } from '../frame/states.js';
import { useTitle } from '../frame/title.js';
import { useStanding } from '../session/session.js';
import { useBeforehand } from './asking.js';

const ForOfficials = lazy(() => import('./dossier-page.js').then((module) => ({ default: module.DossierPage })));
const ForClaimant = lazy(() =>
  import('../claimant/claimant-dossier.js').then((module) => ({ default: module.ClaimantDossier })),
);

const ForEmployer = lazy(() =>
  import('../employer/employer-dossier.js').then((module) => ({ default: module.EmployerDossier })),
);

/** A dossier. The address is the same for everybody; what is shown depends on the standing in which one acts. */
export function DossierByStanding() {
  const { number } = useParams({ from: '/dossiers/$number' });
  const role = useStanding()?.role;
  useTitle(number);
  useBeforehand(number);
  return (
    <Suspense fallback={<Loading />}>
      {role === 'claimant' ? (
        <ForClaimant number={number} />
      ) : role === 'employer' ? (
        <ForEmployer number={number} />
      ) : (
        <ForOfficials />
      )}
    </Suspense>
  );
}
