import { patched } from '@temporalio/workflow';

/**
 * What works beside the procedure of a dossier, from when it is first asked for to the end of the run. A procedure may run again
 * within a run (law or calendar had no answer; an act came between its last check and the closing): it goes on with what works
 * already, so that nothing is told or asked a second time.
 */
export function beside<L extends object, T>(begin: (dossier: L) => T): (dossier: L) => T {
  const working = new WeakMap<L, T>();
  return (dossier) => {
    const known = working.get(dossier);
    // Histories of earlier builds hold one for each time that the procedure ran.
    if (known !== undefined && patched('one beside a procedure')) return known;
    const begun = begin(dossier);
    working.set(dossier, begun);
    return begun;
  };
}
