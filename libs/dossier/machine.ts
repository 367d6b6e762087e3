import type { Parties } from './actor.js';
import { isOpen, stopsOf } from './deadline.js';
import type { AnyDossierType } from './definition.js';
import type { Circumstances, EventDefinition, NewEvent } from './event.js';
import { orUnknown } from './refusal.js';
import { standardEvent, standardEvents, type StandardEvent, type StandardEventKind } from './standard.js';
import type { DossierState } from './state.js';
import { inWords } from './systems.js';
import type { Text } from './text.js';

/**
 * The state of a dossier before its first event.
 * @param lawVersion to which it is to be pinned; left out where its first event tells, or its type names no law
 */
export const newDossier = (type: AnyDossierType, number: string, lawVersion?: number): DossierState<unknown> => ({
  number,
  type: type.name,
  status: type.initialStatus,
  sequence: 0,
  parties: { office: '', claimant: '' },
  ...(lawVersion !== undefined && { lawVersion }),
  stops: {},
  outages: {},
  correctable: {},
  decisions: 0,
  documents: [],
  links: [],
  data: type.initial(),
});

type LooseEvent = EventDefinition<unknown, Readonly<Record<string, unknown>>>;

/** The definition of a kind of event; undefined for standard events. */
export const eventDefinition = (type: AnyDossierType, kind: string): LooseEvent | undefined =>
  Object.hasOwn(type.events, kind) ? type.events[kind] : undefined;

/** A kind of event that every dossier may have; undefined for a type's own. */
export const standardDefinition = (kind: string): StandardEvent<Record<string, unknown>> | undefined => {
  if (!Object.hasOwn(standardEvents, kind)) return undefined;
  // As in a type's table: the data type of each kind is erased.
  const definition: StandardEvent<never> = standardEvents[kind as StandardEventKind];
  return definition;
};

/** What a recorded event says of the parties of its dossier. */
export const partiesNamed = (type: AnyDossierType, kind: string, data: NewEvent['data']): Partial<Parties> =>
  eventDefinition(type, kind)?.parties?.(data) ?? {};

/** What people read for a kind of event; the kind itself where it is not known any more. */
export const eventTitle = (type: AnyDossierType, kind: string): Text =>
  (eventDefinition(type, kind) ?? standardDefinition(kind))?.title ?? { en: kind, vi: kind };

/** The data of an event for people who do not work with the outside systems: their codes in words. */
export const withoutCodes = (type: AnyDossierType, kind: string, data: NewEvent['data']): NewEvent['data'] => {
  const { codes = {} } = eventDefinition(type, kind) ?? standardDefinition(kind) ?? {};
  const told = Object.entries(codes).flatMap(([field, words]) =>
    words === undefined || data[field] === undefined ? [] : [[field, inWords(words, data[field])] as const],
  );
  return { ...data, ...Object.fromEntries<unknown>(told) };
};

/** The data of a stored event as its definition knows them today. */
export const presentData = (
  type: AnyDossierType,
  kind: string,
  data: NewEvent['data'],
  version: number,
): NewEvent['data'] => {
  const definition = eventDefinition(type, kind) ?? standardDefinition(kind);
  const outdated = definition !== undefined && version < definition.version;
  return outdated ? (definition.upcast?.(data, version) ?? data) : data;
};

const withEvent = (
  type: AnyDossierType,
  dossier: DossierState<unknown>,
  event: NewEvent,
  meta: Circumstances,
): DossierState<unknown> => {
  const { decision, ...data } = event.data;
  const definition = eventDefinition(type, event.kind);
  const sequence = dossier.sequence + 1;
  const common = {
    sequence,
    openedOn: dossier.openedOn ?? meta.today,
    filedOn: dossier.filedOn ?? meta.filedOn,
    decisions: dossier.decisions + (decision === undefined ? 0 : 1),
  };
  if (definition === undefined) {
    const standard = standardDefinition(event.kind);
    if (standard === undefined) throw new Error(`unknown kind of event ${event.kind} in ${type.name}`);
    const applied = standard.apply(dossier, data, meta, type);
    // A correction may have put another filing day in its place.
    return { ...applied, ...common, filedOn: applied.filedOn ?? common.filedOn };
  }
  const parties: Parties = { ...dossier.parties, ...definition.parties?.(data) };
  return {
    ...dossier,
    ...common,
    parties,
    status: definition.to ?? dossier.status,
    correctable:
      definition.correction === undefined ? dossier.correctable : { ...dossier.correctable, [sequence]: event.kind },
    ...(definition.correction?.refiles !== undefined && {
      filing: {
        entry: sequence,
        kind: event.kind,
        on: meta.filedOn,
        enteredOn: meta.today,
        channel: meta.channel,
      },
    }),
    data: definition.apply(dossier.data, data, meta),
  };
};

/** Stops that are over no longer count once their occurrence of the deadline has closed. */
const withoutOldStops = (type: AnyDossierType, dossier: DossierState<unknown>): DossierState<unknown> => {
  const names = Object.keys(dossier.stops);
  if (names.length === 0) return dossier;
  const kept = names.flatMap((name) => {
    const definition = type.deadlines[name];
    const present = definition === undefined || !isOpen(definition, dossier) ? [] : stopsOf(definition, dossier, name);
    const stops = (dossier.stops[name] ?? []).filter((stop) => stop.to === undefined || present.includes(stop));
    return stops.length === 0 ? [] : [[name, stops] as const];
  });
  return { ...dossier, stops: Object.fromEntries(kept) };
};

/**
 * Applies one event: the only way in which a state changes, live and when the read model is rebuilt.
 * @throws Error for a kind that neither the type nor the standard knows
 */
export const applyEvent = (
  type: AnyDossierType,
  dossier: DossierState<unknown>,
  event: NewEvent,
  meta: Circumstances,
): DossierState<unknown> => withoutOldStops(type, withEvent(type, dossier, event, meta));

/** Clocks that this change stops or starts, as separate events: each pause of a deadline is recorded. */
const clockEvents = (type: AnyDossierType, dossier: DossierState<unknown>, meta: Circumstances): readonly NewEvent[] =>
  Object.entries(type.deadlines).flatMap(([deadline, definition]) => {
    if (definition.stoppedWhile === undefined) return [];
    const of = orUnknown(() => definition.opening?.(dossier));
    const running = (dossier.stops[deadline] ?? []).filter((stop) => stop.to === undefined);
    const owed = isOpen(definition, dossier) && (orUnknown(() => definition.stoppedWhile?.(dossier)) ?? false);
    const started = running.some((stop) => !owed || stop.of !== of)
      ? [standardEvent('clockStarted', { deadline, to: meta.today })]
      : [];
    const stopped = owed && (running.length === 0 || started.length > 0);
    return stopped
      ? [...started, standardEvent('clockStopped', { deadline, from: meta.today, ...(of !== undefined && { of }) })]
      : started;
  });

/** A state and the events that led to it. */
export interface Change {
  readonly dossier: DossierState<unknown>;
  readonly events: readonly NewEvent[];
}

/** Applies events, and what follows from them automatically (clocks of deadlines). */
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
