import type { NewEvent } from '../event.js';
import type { Refusal } from '../refusal.js';
import { type Comparison, differences, shown } from './difference.js';

/** An event of this kind, some of whose data are stated. */
export interface LikeEvent {
  readonly like: NewEvent;
}

/** A refusal with this code, and these details where they are stated. */
export interface Refused {
  readonly refused: string;
  readonly details?: Readonly<Record<string, unknown>>;
}

/** The act is taken and changes nothing. */
export const nothing = { nothing: true } as const;

/** What a case expects: events in order, nothing, or one refusal. */
export type Expected = NewEvent | LikeEvent | Refused | typeof nothing;

/** Outcome: events, or a refusal. */
export type Outcome = readonly NewEvent[] | Refusal;

const isRefusal = (outcome: Outcome): outcome is Refusal => outcome instanceof Error;

/** The signature that every formal act bears is compared only where a case states it. */
const comparable = (actual: NewEvent['data'], expected: NewEvent['data']): NewEvent['data'] => {
  const { decision: _signature, ...data } = actual;
  return 'decision' in expected ? actual : data;
};

const ofEvent = (expected: NewEvent, actual: NewEvent | undefined, comparison: Comparison, path: string) => {
  if (actual?.kind !== expected.kind) return [`${path}: expected ${expected.kind}, got ${actual?.kind ?? 'nothing'}`];
  return differences(expected.data, comparable(actual.data, expected.data), comparison, `${path} ${expected.kind}`);
};

/**
 * Where an outcome is not what a case expects. That a dossier was opened, the same for all types, is compared only where
 * it is stated.
 */
export const unexpected = (said: readonly Expected[], outcome: Outcome): readonly string[] => {
  const [first] = said;
  if (first !== undefined && 'refused' in first) {
    if (!isRefusal(outcome)) return [`expected refusal ${first.refused}, got ${kindsOf(outcome)}`];
    const { code, details } = outcome;
    if (code !== first.refused) return [`expected refusal ${first.refused}, got ${code} ${shown(details)}`];
    return first.details === undefined ? [] : differences(first.details, details, 'partial', 'details');
  }
  const expected = said.filter((what) => what !== nothing);
  if (isRefusal(outcome))
    return [`expected ${kindsOf(expected)}, got refusal ${outcome.code} ${shown(outcome.details)}`];
  const opened = !expected.some((what) => kindOf(what) === 'dossierOpened');
  const events = opened ? outcome.filter(({ kind }) => kind !== 'dossierOpened') : outcome;
  const count = Math.max(expected.length, events.length);
  return Array.from({ length: count }, (_, at) => inPlace(at + 1, expected[at], events[at])).flat();
};

const inPlace = (place: number, wanted: Expected | undefined, actual: NewEvent | undefined): readonly string[] => {
  const path = `event ${place}`;
  if (wanted === undefined) return [`${path}: expected nothing, got ${shown(actual)}`];
  if ('like' in wanted) return ofEvent(wanted.like, actual, 'partial', path);
  return 'kind' in wanted ? ofEvent(wanted, actual, 'exact', path) : [`${path}: a refusal stands alone`];
};

const kindOf = (expected: Expected): string => {
  if ('like' in expected) return expected.like.kind;
  if ('kind' in expected) return expected.kind;
  return 'refused' in expected ? expected.refused : 'nothing';
};

/** Kinds of events, as a message names them. */
const kindsOf = (events: readonly Expected[]): string => events.map(kindOf).join(', ') || 'nothing';
