import { useParams } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { Loading } from '../frame/states.js';
import { useTitle } from '../frame/title.js';
import { dossierPages, readsAs } from '../pages.js';
import { useStanding } from '../session/session.js';
import { useBeforehand } from './asking.js';

const ForOfficials = lazy(() => dossierPages.official().then((module) => ({ default: module.DossierPage })));
const ForClaimant = lazy(() => dossierPages.claimant().then((module) => ({ default: module.ClaimantDossier })));
const ForEmployer = lazy(() => dossierPages.employer().then((module) => ({ default: module.EmployerDossier })));

/** A dossier. The address is the same for everybody; what is shown depends on the standing in which one acts. */
export function DossierByStanding() {
  const { number } = useParams({ from: '/dossiers/$number' });
  const reader = readsAs(useStanding()?.role);
  useTitle(number);
  useBeforehand(number);
  return (
    <Suspense fallback={<Loading />}>
      {reader === 'claimant' ? (
        <ForClaimant number={number} />
      ) : reader === 'employer' ? (
        <ForEmployer number={number} />
      ) : (
        <ForOfficials />
      )}
    </Suspense>
  );
}
