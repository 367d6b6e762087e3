import { NoPage } from '../frame/no-page.js';
import { useTitle } from '../frame/title.js';
import { useStanding } from '../session/session.js';
import { useOwnWords } from '../words/own.js';
import { Builds, OpenByNumber, StuckDossiers } from './dossiers.js';
import { ConsumersOfRecord } from './consumers.js';
import { RegistriesOutside } from './registries.js';
import { opsWords } from './words.js';

/** How the installation stands, for whoever operates it; nothing personal. */
export function OpsPage() {
  const words = useOwnWords(opsWords);
  const role = useStanding()?.role;
  useTitle(words.title);
  if (role !== 'operator') return <NoPage />;
  return (
    <>
      <h1>{words.title}</h1>
      <p>{words.lead}</p>
      <StuckDossiers />
      <OpenByNumber />
      <RegistriesOutside />
      <ConsumersOfRecord />
      <Builds />
    </>
  );
}
