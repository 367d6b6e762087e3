import {
  currentUpdateInfo,
  defineQuery,
  defineSignal,
  defineUpdate,
  log,
  patched,
  setHandler,
} from '@temporalio/workflow';
import {
  acceptFact,
  type Answered,
  type CommandContext,
  type CommandEnvelope,
  decideCommand,
  decideSubmission,
  type FactEnvelope,
  messages,
  type NewEvent,
  refusal,
  Refusal,
  standardEvent,
  type Standing,
  type Step,
  stepOf,
} from '../../libs/dossier/index.js';
import { latestLawVersion } from '../../libs/policy/index.js';
import { asFailure, describe } from './failures.js';
import type { LiveDossier } from './live-dossier.js';

const submit = defineUpdate<Answered, [CommandEnvelope]>(messages.submit);
const command = defineUpdate<Answered, [CommandEnvelope]>(messages.command);
const fact = defineSignal<[FactEnvelope]>(messages.fact);
const lawData = defineSignal<[{ version: number }]>(messages.lawData);
const standing = defineQuery<Standing>(messages.standing);

type Live = LiveDossier<unknown>;

const updateId = (): string => currentUpdateInfo()?.id ?? '';

const contextOf = ({ record }: Live, envelope: CommandEnvelope): CommandContext => ({
  ...record.circumstances({
    cause: { kind: 'command', id: updateId(), name: envelope.command },
    author: envelope.actor.subject,
    onBehalfOf: envelope.onBehalfOf,
    channel: envelope.channel,
    filedOn: envelope.filedOn,
  }),
  actor: envelope.actor,
});

const decide = ({ record }: Live, envelope: CommandEnvelope, context: CommandContext): readonly NewEvent[] => {
  const { type, state } = record;
  if (envelope.claimant !== undefined) return decideSubmission(type, state, envelope.input, envelope.claimant, context);
  if (state.sequence === 0) throw refusal('DOSSIER_NOT_FOUND');
  if (envelope.expectedSequence !== undefined && envelope.expectedSequence !== state.sequence)
    throw refusal('SEQUENCE_STALE', { expected: envelope.expectedSequence, sequence: state.sequence });
  return decideCommand(type, state, envelope.command, envelope.input, context);
};

/** The step that a validator made serves the handler, which follows at once: same state, same update, same moment. */
const made = new WeakMap<object, { readonly id: string; readonly at: number; readonly step: Step }>();

/**
 * All that a command would do, or why not; changes nothing. Whatever fails, fails here: as a typed failure of the
 * update, never of the workflow task.
 */
const stepFor = (live: Live, envelope: CommandEnvelope, context: CommandContext): Step => {
  const { type, state } = live.record;
  const { at, cause } = context;
  const known = made.get(state);
  if (known?.id === cause.id && known.at === at) return known.step;
  try {
    const { actor: _actor, ...meta } = context;
    const step = stepOf(type, state, decide(live, envelope, context), meta);
    made.set(state, { id: cause.id, at, step });
    return step;
  } catch (error) {
    const { command: name } = envelope;
    if (!(error instanceof Refusal)) log.error('a definition failed', { command: name, fault: describe(error) });
    throw asFailure(error);
  }
};

/** Only looks: a refusal comes back at once and leaves nothing in the history. Synchronous, as the SDK requires. */
const validate = (live: Live) => (envelope: CommandEnvelope) => {
  if (live.runs.answers.has(updateId())) return;
  stepFor(live, envelope, contextOf(live, envelope));
};

/** Decides and changes the state before its first await, so that no second act passes on stale state; then records. */
const handle =
  (live: Live) =>
  async (envelope: CommandEnvelope): Promise<Answered> => {
    const id = updateId();
    const known = live.runs.answers.get(id);
    if (known !== undefined) return known;
    const { actor, ...meta } = contextOf(live, envelope);
    const { key, bodyHash } = envelope;
    // An act that changes nothing leaves its receipt all the same: repeated later, it must not act after all.
    const written = live.record.take(stepFor(live, envelope, { actor, ...meta }), meta, (answer) => ({
      updateId: id,
      subject: actor.subject,
      key,
      bodyHash,
      answer,
    }));
    const answered = { answer: live.record.answer(envelope.command), bodyHash };
    live.runs.keep(id, answered);
    await written;
    return answered;
  };

/** Nobody waits for the answer of a signal: what cannot be taken is told to the log and changes nothing. */
const orTold = async (what: string, take: () => Promise<void> | undefined): Promise<void> => {
  let taken: Promise<void> | undefined;
  try {
    taken = take();
  } catch (error) {
    log.warn(`${what} was not taken`, { reason: error instanceof Refusal ? error.code : describe(error) });
  }
  await taken;
};

const receive = ({ record, runs }: Live, envelope: FactEnvelope): Promise<void> =>
  orTold('a fact', () => {
    const { fact: name, id, input, source, key, bodyHash } = envelope;
    if (runs.facts.has(id) || record.state.sequence === 0) return undefined;
    const meta = record.circumstances({ cause: { kind: 'fact', id, name }, author: source, channel: 'system' });
    const events = acceptFact(record.type, record.state, name, input, meta);
    const step = stepOf(record.type, record.state, events, meta);
    runs.facts.add(id);
    if (key === undefined || bodyHash === undefined) return events.length === 0 ? undefined : record.take(step, meta);
    return record.take(step, meta, (answer) => ({ updateId: id, subject: source, key, bodyHash, answer }));
  });

/**
 * A worker that does not know the version yet leaves it alone, and so does every later replay of that moment, also by
 * one that knows it: `patched` notes in the history that this version was known.
 */
const adopt = ({ record }: Live, told: { readonly version: number }): Promise<void> =>
  orTold('a version of the law data', () => {
    const { version } = told;
    const before = record.state.lawVersion;
    if (record.state.sequence === 0 || version <= before) return undefined;
    if (!Number.isSafeInteger(version) || version > latestLawVersion) throw refusal('LAW_GIVES_NO_ANSWER', { version });
    if (!patched(`law-data-${version}`)) return undefined;
    return record.happen('procedure', 'lawData', standardEvent('lawDataAdopted', { version, before }));
  });

/** Registers everything that may reach a dossier; called before the first await, or update-with-start misses it. */
export const registerHandlers = (live: Live): void => {
  setHandler(submit, handle(live), { validator: validate(live), description: 'Submission' });
  setHandler(command, handle(live), { validator: validate(live), description: 'A command of a person' });
  setHandler(fact, (envelope) => receive(live, envelope), { description: 'A fact that an outside system reports' });
  setHandler(lawData, (told) => adopt(live, told), { description: 'A new version of the law data' });
  setHandler(standing, () => live.waits.standing(), { description: 'Where the dossier stands at its own time' });
};
