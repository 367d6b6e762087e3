import { deadlineChanges, type DossierState, type DossierTypes, foldAct, typeOfNumber } from '../../dossier/index.js';
import type { DossierKeys } from '../personal/keys.js';
import type { Sql } from '../sql.js';
import type { ConsumedEvent, RecordConsumer } from '../subscribe/consumer.js';
import { DeadlineRows } from './rows.js';
import { StatesBefore } from './states.js';

/**
 * Keeps each deadline of each dossier in `hoso.deadline`: when it began, its last day, and whether it was met. It folds
 * with personal fields, like all folds, and stores none.
 */
export const deadlineConsumer = (types: DossierTypes, keys: DossierKeys): RecordConsumer => {
  const states = new StatesBefore(types, keys);
  return {
    name: 'deadlines',
    startsAt: 'beginning',
    order: 'dossier',
    personal: true,
    write: (events, db) => follow(types, states, events, db),
  };
};

/** The state before the first event of each dossier. */
const firstOfEach = (events: readonly ConsumedEvent[]): ConsumedEvent[] => {
  const seen = new Set<string>();
  return events.filter(({ dossier }) => !seen.has(dossier) && seen.add(dossier));
};

const follow = async (
  types: DossierTypes,
  states: StatesBefore,
  events: readonly ConsumedEvent[],
  db: Sql,
): Promise<void> => {
  const first = firstOfEach(events);
  const present = new Map(await states.of(db, first));
  const rows = new DeadlineRows();
  for (const event of events) {
    const before = present.get(event.dossier);
    if (before === undefined) throw new Error('the state before an event is missing');
    const type = typeOfNumber(types, event.dossier);
    const after = folded(type, before, event);
    present.set(event.dossier, after);
    rows.change(event, after, deadlineChanges(type, before, after, event.filedOn));
  }
  await rows.write(db, first);
  states.keep(present.values());
};

const folded = (
  type: ReturnType<typeof typeOfNumber>,
  before: DossierState<unknown>,
  { cause, author, onBehalfOf, channel, filedOn, at, sequence, kind, version, data, personal }: ConsumedEvent,
): DossierState<unknown> =>
  foldAct(type, before, {
    ...{ cause, author, channel, filedOn, at },
    ...(onBehalfOf !== null && { onBehalfOf }),
    events: [{ sequence, kind, version, data, ...(personal !== null && { personal }) }],
  }).dossier;
