import type { Correspondent } from './correspondence.js';
import type { AnyDossierType } from './definition.js';
import { commandsOf } from './standard-commands.js';

/** Acts of others of which whoever has a dossier hears: by the names of commands that a party gives, and of facts that are reported. */
export interface NewsForHolder {
  readonly commands: readonly string[];
  readonly facts: readonly string[];
}

/** Of what whoever has a dossier of a type hears; what the engine does by itself is shown where it waits. */
export const newsForHolder = (type: AnyDossierType): NewsForHolder => ({
  commands: Object.entries(commandsOf(type)).flatMap(([name, { roles }]) =>
    roles.some((role) => role === 'claimant' || role === 'employer') ? [name] : [],
  ),
  facts: Object.entries(type.facts).flatMap(([name, { roles }]) => (roles === undefined ? [] : [name])),
});

/** Kinds of events with which something is sent to a party: a letter that goes to it, or money where the ledger has a line of it. */
export const newsForParty = (type: AnyDossierType, party: Correspondent): readonly string[] => {
  const letters = Object.values(type.letters ?? {}).flatMap(({ by, to }) =>
    to.some(({ role }) => role === party) ? [by] : [],
  );
  // Money is the claimant's.
  const paid =
    party === 'claimant'
      ? Object.entries(type.events).flatMap(([kind, event]) => ('ledger' in event ? [kind] : []))
      : [];
  return [...new Set([...letters, ...paid])].sort();
};

/** Kinds of events of a type that name its parties: what was sent before is none of a party that was named then. */
export const namesParties = (type: AnyDossierType): readonly string[] =>
  Object.entries(type.events).flatMap(([kind, event]) => ('parties' in event ? [kind] : []));
