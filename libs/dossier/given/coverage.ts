import type { AnyDossierType } from '../definition.js';
import { triedOf } from './tried.js';

/** A name that cases left out, in words. */
const missing = (what: string, wanted: readonly string[], tried: Iterable<string>): readonly string[] => {
  const known = new Set(tried);
  return wanted.filter((name) => !known.has(name)).map((name) => `${what} ${name}`);
};

/**
 * Parts of a definition that no case of this process has tried: each command accepted in each of its statuses and
 * refused, by a refusal of its type or as out of order, each refusal, each event as a result, each fact, each deadline
 * with its last day and its reminders, each moment of the procedure, each status.
 */
export const untried = (type: AnyDossierType): readonly string[] => {
  const { cases, aspects } = triedOf(type.name);
  const accepted = cases.filter(({ refused }) => refused === undefined);
  const refused = cases.filter((tried) => tried.refused !== undefined);
  const said = (aspect: string) => aspects.filter((tried) => tried.aspect === aspect).map(({ name }) => name);
  const commands = Object.entries(type.commands);
  const deadlines = Object.entries(type.deadlines);
  const ofCommands = accepted.filter(({ kind }) => kind === 'command');
  return [
    ...missing(
      'no submission accepted:',
      ['submit'],
      accepted.map(({ kind }) => (kind === 'submission' ? 'submit' : '')),
    ),
    ...missing(
      'not accepted:',
      commands.flatMap(([name, { from }]) => from.map((status) => `${name} in ${status}`)),
      ofCommands.map(({ name, status }) => `${name} in ${status}`),
    ),
    ...missing(
      'never refused: command',
      commands.map(([name]) => name),
      refused.filter(({ kind }) => kind === 'command').map(({ name }) => name),
    ),
    ...missing(
      'refusal not seen:',
      Object.keys(type.refusals),
      refused.map((tried) => tried.refused ?? ''),
    ),
    ...missing(
      'event not seen as a result:',
      Object.keys(type.events),
      accepted.flatMap(({ events }) => events),
    ),
    ...missing(
      'fact without a result:',
      Object.keys(type.facts),
      accepted.filter(({ kind, events }) => kind === 'fact' && events.length > 0).map(({ name }) => name),
    ),
    ...missing(
      'deadline without a last day:',
      deadlines.map(([name]) => name),
      said('deadline'),
    ),
    ...missing(
      'deadline without its reminders:',
      deadlines.filter(([, { remindBefore = [] }]) => remindBefore.length > 0).map(([name]) => name),
      said('reminder'),
    ),
    ...missing('moment without its day:', Object.keys(type.moments ?? {}), said('moment')),
    ...missing(
      'status not seen:',
      Object.keys(type.statuses).filter((name) => name !== type.initialStatus),
      said('status'),
    ),
  ];
};
