import { currentUpdateInfo, defineQuery, defineSignal, defineUpdate, log, setHandler } from '@temporalio/workflow';
import {
  type Answered,
  type CommandContext,
  type CommandEnvelope,
  decideCommand,
  decideSubmission,
  type FactDefinition,
  type FactEnvelope,
  messages,
  type NewEvent,
  refusal,
  standardEvent,
  type Standing,
} from '../../libs/dossier/index.js';
import { asFailure } from './failures.js';
import type { LiveDossier } from './live-dossier.js';

const submit = defineUpdate<Answered, [CommandEnvelope]>(messages.submit);
const command = defineUpdate<Answered, [CommandEnvelope]>(messages.command);
const fact = defineSignal<[FactEnvelope]>(messages.fact);
const lawData = defineSignal<[{ version: number }]>(messages.lawData);
const standing = defineQuery<Standing>(messages.standing);

type Live = LiveDossier<unknown>;

const updateId = (): string => currentUpdateInfo()?.id ?? '';

const contextOf = (live: Live, envelope: CommandEnvelope): CommandContext => ({
  ...live.circumstances({
    cause: { kind: 'command', id: updateId(), name: envelope.command },
    author: envelope.actor.subject,
    onBehalfOf: envelope.onBehalfOf,
    channel: envelope.channel,
    filedOn: envelope.filedOn,
  }),
  actor: envelope.actor,
});

const decide = (live: Live, envelope: CommandEnvelope, context: CommandContext): readonly NewEvent[] => {
  if (envelope.claimant !== undefined)
    return decideSubmission(live.type, live.state, envelope.input, envelope.claimant, context);
  if (live.state.sequence === 0) throw refusal('DOSSIER_NOT_FOUND');
  if (envelope.expectedSequence !== undefined && envelope.expectedSequence !== live.state.sequence)
    throw refusal('SEQUENCE_STALE', { expected: envelope.expectedSequence, sequence: live.state.sequence });
  return decideCommand(live.type, live.state, envelope.command, envelope.input, context);
};

/** Only looks: a refusal comes back at once and leaves nothing in the history. Synchronous, as the SDK requires. */
const validate = (live: Live) => (envelope: CommandEnvelope) => {
  if (live.answers.has(updateId())) return;
  try {
    decide(live, envelope, contextOf(live, envelope));
  } catch (error) {
    throw asFailure(error);
  }
};

/** Decides and changes the state before its first await, so that no second act passes on stale state; then records. */
const handle =
  (live: Live) =>
  async (envelope: CommandEnvelope): Promise<Answered> => {
    const id = updateId();
    const known = live.answers.get(id);
    if (known !== undefined) return known;
    const context = contextOf(live, envelope);
    let events: readonly NewEvent[];
    try {
      events = decide(live, envelope, context);
    } catch (error) {
      throw asFailure(error);
    }
    const { actor, ...meta } = context;
    const { key, bodyHash } = envelope;
    // An act that changes nothing leaves its receipt all the same: repeated later, it must not act after all.
    const written = live.commit(events, meta, (answer) => ({
      updateId: id,
      subject: actor.subject,
      key,
      bodyHash,
      answer,
    }));
    const answered = { answer: live.answer(envelope.command), bodyHash };
    live.keepAnswer(id, answered);
    await written;
    return answered;
  };

const receive = async (live: Live, envelope: FactEnvelope): Promise<void> => {
  if (live.facts.has(envelope.id) || live.state.sequence === 0) return;
  live.facts.add(envelope.id);
  const definition = live.type.facts[envelope.fact] as FactDefinition<unknown, unknown> | undefined;
  const input = definition?.input.safeParse(envelope.input);
  if (definition === undefined || input?.success !== true) {
    log.warn('a fact that this dossier type does not know', { fact: envelope.fact, id: envelope.id });
    return;
  }
  const cause = { kind: 'fact', id: envelope.id, name: envelope.fact } as const;
  const circumstances = live.circumstances({ cause, author: envelope.source, channel: 'system' });
  const events = definition.accept(live.state, input.data, circumstances);
  if (events.length > 0) await live.commit(events, circumstances);
};

const adopt = async (live: Live, version: number): Promise<void> => {
  const before = live.state.lawVersion;
  if (live.state.sequence === 0 || version <= before) return;
  await live.happen('procedure', 'lawData', standardEvent('lawDataAdopted', { version, before }));
};

/** Registers everything that may reach a dossier; called before the first await, or update-with-start misses it. */
export const registerHandlers = (live: Live): void => {
  setHandler(submit, handle(live), { validator: validate(live), description: 'Submission' });
  setHandler(command, handle(live), { validator: validate(live), description: 'A command of a person' });
  setHandler(fact, (envelope) => receive(live, envelope), { description: 'A fact that an outside system reports' });
  setHandler(lawData, ({ version }) => adopt(live, version), { description: 'A new version of the law data' });
  setHandler(standing, () => live.standing(), { description: 'Where the dossier stands at its own time' });
};
