import { currentUpdateInfo, defineQuery, defineSignal, defineUpdate, log, setHandler } from '@temporalio/workflow';
import {
  acceptFact,
  type Answered,
  type CommandContext,
  type CommandEnvelope,
  decideCommand,
  decideSubmission,
  type DossierState,
  type FactEnvelope,
  type LawDataEnvelope,
  messages,
  outdatedFor,
  type NewEvent,
  refusal,
  Refusal,
  standardEvent,
  type Standing,
  type Step,
  stepOf,
} from '../../libs/dossier/index.js';
import { ANSWERS_OUTDATED, asFailure, describe } from './failures.js';
import type { LiveDossier } from './live-dossier.js';
import type { Act, Decided, Origin } from './recorded-dossier.js';
import type { Renewals } from './run.js';

const submit = defineUpdate<Answered, [CommandEnvelope]>(messages.submit);
const command = defineUpdate<Answered, [CommandEnvelope]>(messages.command);
const fact = defineUpdate<Answered, [FactEnvelope]>(messages.fact);
const lawData = defineUpdate<Answered, [LawDataEnvelope]>(messages.lawData);
const catchUp = defineSignal(messages.catchUp);
const standing = defineQuery<Standing>(messages.standing);

type Live = LiveDossier<unknown>;
type State = DossierState<unknown>;

/** A request as its sender may repeat it. */
interface Request {
  readonly subject: string;
  readonly key: string;
  readonly bodyHash: string;
}

/** What is to be done in its turn, and the request that it answers. */
interface Asked {
  readonly origin: Origin;
  readonly request: Request;
  /** @param renewed how many events of renewed answers may have been recorded since its sender read the dossier */
  decide(dossier: State, context: ReturnType<Live['record']['circumstances']>, renewed: number): readonly NewEvent[];
  /** Systems whose answers are too old to decide on. */
  readonly outdated?: (dossier: State) => readonly string[];
}

const updateId = (): string => currentUpdateInfo()?.id ?? '';

const commandAsked = (live: Live, envelope: CommandEnvelope): Asked => ({
  origin: {
    cause: { kind: 'command', id: updateId(), name: envelope.command },
    author: envelope.actor.subject,
    onBehalfOf: envelope.onBehalfOf,
    channel: envelope.channel,
    filedOn: envelope.filedOn,
  },
  request: { subject: envelope.actor.subject, key: envelope.key, bodyHash: envelope.bodyHash },
  decide: (dossier, circumstances, renewed) =>
    decide(live, dossier, envelope, { ...circumstances, actor: envelope.actor }, renewed),
  outdated: (dossier) =>
    envelope.expectedSequence !== undefined && envelope.expectedSequence !== dossier.sequence
      ? []
      : outdatedFor(live.record.type, dossier, envelope.command, { actor: envelope.actor, today: live.today() }),
});

const decide = (
  { record: { type } }: Live,
  dossier: State,
  envelope: CommandEnvelope,
  context: CommandContext,
  renewed: number,
): readonly NewEvent[] => {
  if (envelope.claimant !== undefined)
    return decideSubmission(type, dossier, envelope.input, envelope.claimant, context, envelope.openedBy);
  if (dossier.sequence === 0) throw refusal('DOSSIER_NOT_FOUND');
  const { expectedSequence: expected } = envelope;
  const { sequence } = dossier;
  // The answers of registries that were asked again for this act were recorded after its sender read the dossier.
  if (expected !== undefined && (sequence < expected || sequence > expected + renewed))
    throw refusal('SEQUENCE_STALE', { expected, sequence });
  return decideCommand(type, dossier, envelope.command, envelope.input, context);
};

const factAsked = ({ record: { type } }: Live, envelope: FactEnvelope): Asked => {
  const { fact: name, id, input, source, key = id, bodyHash = id } = envelope;
  return {
    origin: { cause: { kind: 'fact', id, name }, author: source, channel: 'system' },
    request: { subject: source, key, bodyHash },
    decide: (dossier, circumstances) => {
      if (dossier.sequence === 0) throw refusal('DOSSIER_NOT_FOUND');
      return acceptFact(type, dossier, name, input, circumstances);
    },
  };
};

/**
 * Only for dossiers whose type names a law. A version that this build does not know is refused; the operator sends it
 * again once all workers know it.
 */
const lawDataAsked = ({ record: { type } }: Live, { version }: LawDataEnvelope): Asked => {
  const id = `lawData:${version}`;
  return {
    origin: { cause: { kind: 'procedure', id, name: 'lawData' }, author: 'system', channel: 'system' },
    request: { subject: 'system', key: id, bodyHash: id },
    decide: ({ sequence, closedOn, lawVersion: before = 0 }) => {
      if (sequence === 0) throw refusal('DOSSIER_NOT_FOUND');
      if (type.law === undefined) return [];
      if (!Number.isSafeInteger(version) || version > type.law.latest())
        throw refusal('LAW_GIVES_NO_ANSWER', { version });
      if (closedOn !== undefined || version <= before) return [];
      return [standardEvent('lawDataAdopted', { version, before })];
    },
  };
};

/** Cache: the handler reuses the step that its validator has just computed. */
const made = new WeakMap<object, { readonly id: string; readonly at: number; readonly step: Step }>();

/**
 * @param renewed how many events of renewed answers were recorded since the sender read the dossier; undefined: nothing
 * was asked again
 * @throws Refusal, ANSWERS_OUTDATED among them; any other error is a fault of the definition
 */
const decided = (live: Live, dossier: State, asked: Asked, renewed?: number): Decided => {
  const meta = live.record.circumstances(asked.origin);
  const { id } = meta.cause;
  const receiptOf = (answer: Answered['answer']) => ({ updateId: id, ...asked.request, answer });
  const known = made.get(dossier);
  if (known?.id === id && known.at === meta.at) return { step: known.step, meta, receiptOf };
  try {
    const systems = renewed === undefined ? (asked.outdated?.(dossier) ?? []) : [];
    if (systems.length > 0) throw refusal(ANSWERS_OUTDATED, { systems });
    const step = stepOf(live.record.type, dossier, asked.decide(dossier, meta, renewed ?? 0), meta);
    made.set(dossier, { id, at: meta.at, step });
    return { step, meta, receiptOf };
  } catch (error) {
    if (!(error instanceof Refusal))
      log.error('a definition failed', { command: meta.cause.name, fault: describe(error) });
    throw error;
  }
};

/**
 * Validates only: a refusal is returned at once and leaves nothing in the history. Synchronous, as the SDK requires. A
 * workflow that does not know the end of its record refuses nothing: the act's turn begins by reading what it missed.
 */
const validator =
  <E extends object>(live: Live, asked: (live: Live, envelope: E) => Asked) =>
  (envelope: E): void => {
    const { record } = live;
    try {
      const { recordedSequence = 0 } = envelope as { readonly recordedSequence?: number };
      if (!record.loaded || recordedSequence > record.state.sequence) return;
      decided(live, record.state, asked(live, envelope));
    } catch (error) {
      // What would be decided on outdated answers is not refused on them.
      if (!isOutdated(error)) throw asFailure(error);
    }
  };

const isOutdated = (error: unknown): error is Refusal => error instanceof Refusal && error.code === ANSWERS_OUTDATED;

/**
 * Asks systems again, together, and records what they say.
 * @returns the highest number of events that this recorded
 */
const renew = async (live: Live, renewals: Renewals<unknown>, outdated: readonly string[]): Promise<number> => {
  const found = await Promise.all(outdated.flatMap((system) => renewals[system]?.(live) ?? []));
  await live.happen('procedure', 'renewal', (dossier) => found.flatMap((events) => events(dossier)));
  return found.length;
};

const handler =
  <E extends object>(live: Live, renewals: Renewals<unknown>, asked: (live: Live, envelope: E) => Asked) =>
  async (envelope: E): Promise<Answered> => {
    const request = asked(live, envelope);
    const { id, name } = request.origin.cause;
    let renewed: number | undefined;
    const act: Act = {
      name,
      cause: () => id,
      decide: (dossier) => decided(live, dossier, request, renewed),
      fault: 'answered',
    };
    try {
      // Whether answers are outdated is decided in the act's turn and recorded, like every decision; never on replay.
      const taken = await live.record.take(act).catch(async (error: unknown) => {
        if (!isOutdated(error)) throw error;
        renewed = await renew(live, renewals, error.details['systems'] as readonly string[]);
        return live.record.take(act);
      });
      const { answer, bodyHash = request.request.bodyHash } = taken;
      return { answer, bodyHash };
    } catch (error) {
      // Anything else means that history and code do not match: the task fails, and a sweep begins a run from the
      // record.
      const { attempt } = envelope as { readonly attempt?: string };
      throw error instanceof Refusal ? asFailure(error, attempt) : error;
    }
  };

/** Registers everything that may reach a dossier; called before the first await, or update-with-start misses it. */
export const registerHandlers = (live: Live, renewals: Renewals<unknown>): void => {
  const register = <E extends object>(
    update: ReturnType<typeof defineUpdate<Answered, [E]>>,
    asked: (live: Live, envelope: E) => Asked,
    description: string,
  ) => {
    const handle = handler(live, renewals, asked);
    const inScope = (envelope: E) => live.record.scope.run(() => handle(envelope));
    setHandler(update, inScope, { validator: validator(live, asked), description });
  };
  register(submit, commandAsked, 'Submission');
  register(command, commandAsked, 'A command of a person');
  register(fact, factAsked, 'A fact that an outside system or another dossier reports');
  register(lawData, lawDataAsked, 'A new version of the law data');
  setHandler(catchUp, () => live.record.load(), { description: 'Reads what the record holds after this run' });
  setHandler(standing, () => live.waits.standing(), { description: 'Where the dossier stands at its own time' });
};
