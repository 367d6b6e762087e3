import type { Parties } from './actor.js';
import { rolesTowards } from './actor.js';
import type { AnyCommand, AnyDossierType } from './definition.js';
import type { Circumstances, CommandContext, EventDefinition, NewEvent } from './event.js';
import { Refusal, refusal } from './refusal.js';
import { standardEvent, standardEvents, type StandardEventKind } from './standard.js';
import { linksOf } from './links.js';
import { commandsOf } from './standard-commands.js';
import type { DossierState } from './state.js';

/** The state of a dossier before its first event. */
export const newDossier = (type: AnyDossierType, number: string, lawVersion: number): DossierState<unknown> => ({
  number,
  type: type.name,
  status: type.initialStatus,
  sequence: 0,
  parties: { office: '', claimant: '' },
  lawVersion,
  stops: {},
  outages: {},
  correctable: {},
  documents: [],
  links: [],
  data: type.initial(),
});

type LooseEvent = EventDefinition<unknown, Readonly<Record<string, unknown>>>;

/** The definition of a kind of event; undefined for standard events. */
export const eventDefinition = (type: AnyDossierType, kind: string): LooseEvent | undefined =>
  Object.hasOwn(type.events, kind) ? (type.events[kind] as unknown as LooseEvent) : undefined;

const isStandard = (kind: string): kind is StandardEventKind => Object.hasOwn(standardEvents, kind);

/**
 * Applies one event: the only way in which a state changes, live and when the read model is rebuilt.
 * @throws Error for a kind that neither the type nor the standard knows
 */
export const applyEvent = (
  type: AnyDossierType,
  dossier: DossierState<unknown>,
  event: NewEvent,
  meta: Circumstances,
): DossierState<unknown> => {
  const sequence = dossier.sequence + 1;
  const openedOn = dossier.openedOn ?? meta.today;
  const definition = eventDefinition(type, event.kind);
  if (definition !== undefined) {
    const parties: Parties = { ...dossier.parties, ...definition.parties?.(event.data) };
    return {
      ...dossier,
      sequence,
      openedOn,
      parties,
      status: definition.to ?? dossier.status,
      correctable:
        definition.correction === undefined ? dossier.correctable : { ...dossier.correctable, [sequence]: event.kind },
      data: definition.apply(dossier.data, event.data, meta),
    };
  }
  if (!isStandard(event.kind)) throw new Error(`unknown kind of event ${event.kind} in ${type.name}`);
  const apply = standardEvents[event.kind].apply as (
    d: DossierState<unknown>,
    data: unknown,
    m: Circumstances,
    t: AnyDossierType,
  ) => DossierState<unknown>;
  return { ...apply(dossier, event.data, meta, type), sequence, openedOn };
};

/** Clocks that this change stops or starts, as events of their own: each pause of a deadline is recorded. */
const clockEvents = (type: AnyDossierType, dossier: DossierState<unknown>, meta: Circumstances): readonly NewEvent[] =>
  Object.entries(type.deadlines).flatMap(([deadline, definition]) => {
    if (definition.stoppedWhile === undefined) return [];
    const stopped = (dossier.stops[deadline] ?? []).some((stop) => stop.to === undefined);
    const owed = definition.open(dossier) && definition.stoppedWhile(dossier);
    if (owed && !stopped) return [standardEvent('clockStopped', { deadline, from: meta.today })];
    if (!owed && stopped) return [standardEvent('clockStarted', { deadline, to: meta.today })];
    return [];
  });

/** A state and the events that led to it. */
export interface Change {
  readonly dossier: DossierState<unknown>;
  readonly events: readonly NewEvent[];
}

/** Applies events and what follows from them by itself (clocks of deadlines). */
export const applyEvents = (
  type: AnyDossierType,
  dossier: DossierState<unknown>,
  events: readonly NewEvent[],
  meta: Circumstances,
): Change => {
  const applied = events.reduce((state, event) => applyEvent(type, state, event, meta), dossier);
  const clocks = events.length === 0 ? [] : clockEvents(type, applied, meta);
  return {
    dossier: clocks.reduce((state, event) => applyEvent(type, state, event, meta), applied),
    events: [...events, ...clocks],
  };
};

const permitted = (dossier: DossierState<unknown>, command: AnyCommand<unknown>, context: CommandContext): void => {
  const towards = rolesTowards(context.actor, dossier.parties);
  if (towards.length === 0) throw refusal('DOSSIER_NOT_FOUND');
  if (!towards.some((role) => command.roles.includes(role))) throw refusal('COMMAND_NOT_ALLOWED');
  if (dossier.closedOn !== undefined) throw refusal('DOSSIER_CLOSED', { closedOn: dossier.closedOn });
  if (!command.from.includes(dossier.status))
    throw refusal('COMMAND_OUT_OF_ORDER', { status: dossier.status, allowedIn: command.from });
  if (command.notBy?.(dossier) === context.actor.subject) throw refusal('SAME_PERSON');
  command.guard?.(dossier, context);
};

const parsed = (schema: AnyCommand<unknown>['input'], input: unknown): unknown => {
  const result = schema.safeParse(input);
  if (result.success) return result.data;
  throw refusal('INPUT_INVALID', {
    errors: result.error.issues.map((issue) => ({
      pointer: `/${issue.path.map(String).join('/')}`,
      message: issue.message,
    })),
  });
};

/**
 * What a command does, without doing it.
 * @throws Refusal when it may not be done
 */
export const decideCommand = (
  type: AnyDossierType,
  dossier: DossierState<unknown>,
  name: string,
  input: unknown,
  context: CommandContext,
): readonly NewEvent[] => {
  const commands = commandsOf(type);
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (command === undefined) throw refusal('COMMAND_UNKNOWN', { command: name });
  permitted(dossier, command, context);
  return command.decide(dossier, parsed(command.input, input) as never, context);
};

/**
 * What a submission does: it opens the dossier for the person of the given digest, then decides as a command does.
 * @throws Refusal when it may not be done
 */
export const decideSubmission = (
  type: AnyDossierType,
  dossier: DossierState<unknown>,
  input: unknown,
  claimant: string,
  context: CommandContext,
): readonly NewEvent[] => {
  const { submission } = type;
  if (dossier.status !== type.initialStatus) throw refusal('COMMAND_OUT_OF_ORDER', { status: dossier.status });
  if (!submission.channels.includes(context.channel))
    throw refusal('INPUT_INVALID', { pointer: '/channel', channels: submission.channels });
  const stated = parsed(submission.input, input) as never;
  const office = submission.office(stated);
  if (!rolesTowards(context.actor, { office, claimant }).some((role) => submission.roles.includes(role)))
    throw refusal('COMMAND_NOT_ALLOWED');
  return [
    standardEvent('dossierOpened', {
      claimant,
      office,
      lawVersion: dossier.lawVersion,
      links: linksOf(type, stated).map(({ number, relation }) => ({ number, relation })),
    }),
    ...submission.decide(dossier, stated, context),
  ];
};

/** Names of the commands that this actor may give now; each would be accepted with a proper input. */
export const availableCommands = (
  type: AnyDossierType,
  dossier: DossierState<unknown>,
  context: CommandContext,
): readonly string[] =>
  Object.entries(commandsOf(type)).flatMap(([name, command]) => {
    try {
      permitted(dossier, command, context);
      return [name];
    } catch (error) {
      if (error instanceof Refusal) return [];
      throw error;
    }
  });
