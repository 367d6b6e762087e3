import { addDays, type CivilDate } from '../calendar/index.js';
import { type Role, rolesTowards } from './actor.js';
import type { AnyCommand, AnyDossierType, StatedSubmission } from './definition.js';
import type { Circumstances, CommandContext, NewEvent, SignedDecision } from './event.js';
import { enteredWithin } from './filing.js';
import { orRefused, Refusal, refusal, type RefusalDetails } from './refusal.js';
import type { CommandEnvelope } from './messages.js';
import { standardEvent } from './standard.js';
import { commandsOf } from './standard-commands.js';
import type { DossierState } from './state.js';
import { isDigested, partiesOfSubject } from './subject.js';
import { oneOf } from './text.js';

const parties: readonly Role[] = ['claimant', 'employer'];

/** Only the officer who has taken a dossier works on it; another one must first take it over, which is recorded. */
const takenByAnother = (
  { assignee, assigneeSince }: DossierState<unknown>,
  { roles, notBy, byAnyOfficer }: AnyCommand<unknown>,
  towards: readonly Role[],
  { actor }: CommandContext,
): void => {
  if (assignee === undefined || assignee === actor.subject) return;
  const forAll = byAnyOfficer === true || notBy !== undefined || roles.some((role) => parties.includes(role));
  if (forAll || towards.some((role) => role !== 'officer' && roles.includes(role))) return;
  throw refusal('TAKEN_BY_ANOTHER', { assignee, since: assigneeSince });
};

const permitted = (dossier: DossierState<unknown>, command: AnyCommand<unknown>, context: CommandContext): void => {
  const towards = rolesTowards(context.actor, dossier.parties);
  if (towards.length === 0) throw refusal('DOSSIER_NOT_FOUND');
  if (!towards.some((role) => command.roles.includes(role))) throw refusal('COMMAND_NOT_ALLOWED');
  // What somebody wrote in an erased dossier would be kept from the record at once.
  if (dossier.closedOn !== undefined && (command.afterClosing !== true || dossier.erased === true))
    throw refusal('DOSSIER_CLOSED', { closedOn: dossier.closedOn });
  if (!command.from.includes(dossier.status))
    throw refusal('COMMAND_OUT_OF_ORDER', { status: dossier.status, allowedIn: command.from });
  if (command.notBy?.(dossier) === context.actor.subject) throw refusal('SAME_PERSON');
  takenByAnother(dossier, command, towards, context);
  command.guard?.(dossier, context);
};

/** The first event of a formal act holds its number in the dossier, who signed it, and its legal ground. */
const signed = (
  type: AnyDossierType,
  dossier: DossierState<unknown>,
  command: AnyCommand<unknown>,
  [first, ...others]: readonly NewEvent[],
  { actor, today }: CommandContext,
): readonly NewEvent[] => {
  if (first === undefined) return [];
  const whole = command.basis;
  const basis = whole === undefined ? undefined : (type.basisOn?.(whole, dossier, today) ?? whole);
  const number = `${dossier.number}/QĐ-${dossier.decisions + 1}`;
  const decision: SignedDecision = { number, signer: actor.subject, ...(basis !== undefined && { basis }) };
  return [{ ...first, data: { ...first.data, decision } }, ...others];
};

/** @throws Refusal FILED_TOO_EARLY for a day before the oldest that its channel allows, or before the dossier itself */
const plausiblyFiled = ({ channel, filedOn, today }: Circumstances, dossierFiledOn?: CivilDate): void => {
  const within = enteredWithin[channel];
  if (within === undefined) return;
  const oldest = addDays(today, -within);
  const from = dossierFiledOn === undefined || dossierFiledOn < oldest ? oldest : dossierFiledOn;
  if (filedOn < from) throw refusal('FILED_TOO_EARLY', { filedOn, from });
};

/** Systems to ask again before this command is decided; none when the command may not be given at all. */
export const outdatedFor = (
  type: AnyDossierType,
  dossier: DossierState<unknown>,
  name: string,
  { actor, today }: Pick<CommandContext, 'actor' | 'today'>,
): readonly string[] => {
  const commands = commandsOf(type);
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (command?.outdated === undefined || !command.from.includes(dossier.status)) return [];
  const towards = rolesTowards(actor, dossier.parties);
  return towards.some((role) => command.roles.includes(role)) ? command.outdated(dossier, today) : [];
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
  orRefused(() => permitted(dossier, command, context));
  plausiblyFiled(context, dossier.filedOn);
  const events = orRefused(() => command.decide(dossier, input, context));
  return reopened(dossier, command.decision === true ? signed(type, dossier, command, events, context) : events);
};

/** What happens to a closed dossier opens it again first. */
const reopened = ({ closedOn }: DossierState<unknown>, events: readonly NewEvent[]): readonly NewEvent[] =>
  closedOn === undefined || events.length === 0 ? events : [standardEvent('dossierReopened', { closedOn }), ...events];

/**
 * A submission as it was sent, read by its type.
 * @throws Refusal INPUT_INVALID
 */
export const submissionRead = ({ submission }: AnyDossierType, sent: unknown): StatedSubmission<unknown> => {
  const found = submission.read(sent);
  if ('value' in found) return found.value;
  throw refusal('INPUT_INVALID', { errors: found.faults });
};

/** @throws Refusal COMMAND_OUT_OF_ORDER for a dossier that is open already, INPUT_INVALID for a channel that it has not */
const openable = (
  { submission: { channels }, initialStatus }: AnyDossierType,
  { status }: DossierState<unknown>,
  { channel }: CommandContext,
): void => {
  if (status !== initialStatus) throw refusal('COMMAND_OUT_OF_ORDER', { status });
  if (!channels.includes(channel))
    throw refusal('INPUT_INVALID', { pointer: '/channel', message: oneOf(channels), channels });
};

/**
 * What a parsed submission does: it opens the dossier for its subject, then decides like a command.
 * @param claimant keyed digest of a person or household; without meaning of an employer
 * @param openedBy the dossier that opens it, by the channel `system`
 * @throws Refusal when it may not be done
 */
export const decideStated = (
  type: AnyDossierType,
  dossier: DossierState<unknown>,
  stated: StatedSubmission<unknown>,
  claimant: string,
  context: CommandContext,
  openedBy?: CommandEnvelope['openedBy'],
): readonly NewEvent[] => {
  openable(type, dossier, context);
  const { subject, office, links } = stated;
  const belongsTo = partiesOfSubject(subject, office, claimant);
  const mayOpen =
    context.channel === 'system'
      ? openedBy !== undefined
      : rolesTowards(context.actor, belongsTo).some((role) => type.submission.roles.includes(role));
  if (!mayOpen) throw refusal('COMMAND_NOT_ALLOWED');
  const opener = openedBy === undefined ? [] : [{ number: openedBy.dossier, relation: openedBy.type }];
  plausiblyFiled(context);
  return orRefused(() => [
    standardEvent('dossierOpened', {
      ...(isDigested(subject) && { claimant }),
      ...(subject.kind === 'household' && { subject: { kind: subject.kind } }),
      ...(subject.kind === 'employer' && { subject: { kind: subject.kind, reference: subject.reference } }),
      office,
      ...(dossier.lawVersion !== undefined && { lawVersion: dossier.lawVersion }),
      form: type.submission.formVersion,
      links: [...links.map(({ number, relation }) => ({ number, relation })), ...opener],
      ...(openedBy !== undefined && { openedBy: { dossier: openedBy.dossier, opening: openedBy.opening } }),
    }),
    ...stated.decide(dossier, context),
  ]);
};

/**
 * The same for a submission as it was sent.
 * @throws Refusal when it may not be done, INPUT_INVALID among them
 */
export const decideSubmission = (
  type: AnyDossierType,
  dossier: DossierState<unknown>,
  input: unknown,
  claimant: string,
  context: CommandContext,
  openedBy?: CommandEnvelope['openedBy'],
): readonly NewEvent[] => {
  openable(type, dossier, context);
  return decideStated(type, dossier, submissionRead(type, input), claimant, context, openedBy);
};

/** A command of an actor's role that cannot be given now, and why. */
export interface Unavailable {
  readonly name: string;
  /** Code of the refusal that it would get. */
  readonly code: string;
  readonly details: RefusalDetails;
}

/** What an actor may do now, and what not yet or no longer. */
export interface Offers {
  /** Names of the commands that would be accepted with a proper input. */
  readonly available: readonly string[];
  readonly unavailable: readonly Unavailable[];
}

/**
 * Why one command of an actor's roles cannot be given now; undefined where it can, or where its guard has a fault.
 */
export const refusedNow = (
  type: AnyDossierType,
  dossier: DossierState<unknown>,
  name: string,
  context: CommandContext,
): Unavailable | undefined => {
  const command = commandsOf(type)[name];
  if (command === undefined) return undefined;
  try {
    orRefused(() => permitted(dossier, command, context));
    return undefined;
  } catch (error) {
    return error instanceof Refusal ? { name, code: error.code, details: error.details } : undefined;
  }
};

/**
 * The commands of this actor's roles. A guard that fails removes only its own command.
 * @param onFault told of errors that are no refusals: faults of the definition
 */
export const offersOf = (
  type: AnyDossierType,
  dossier: DossierState<unknown>,
  context: CommandContext,
  onFault: (command: string, error: unknown) => void = () => undefined,
): Offers => {
  const towards = rolesTowards(context.actor, dossier.parties);
  const available: string[] = [];
  const unavailable: Unavailable[] = [];
  for (const [name, command] of Object.entries(commandsOf(type))) {
    if (!towards.some((role) => command.roles.includes(role))) continue;
    // Most commands are for a later status: checked first without throwing, because throwing costs more than all other
    // checks.
    if (dossier.closedOn === undefined && !command.from.includes(dossier.status)) {
      const details = { status: dossier.status, allowedIn: command.from };
      unavailable.push({ name, code: 'COMMAND_OUT_OF_ORDER', details });
      continue;
    }
    try {
      orRefused(() => permitted(dossier, command, context));
      available.push(name);
    } catch (error) {
      if (error instanceof Refusal) unavailable.push({ name, code: error.code, details: error.details });
      else onFault(name, error);
    }
  }
  return { available, unavailable };
};

/** Names of the commands that this actor may give now; see `offersOf`. */
export const availableCommands = (...asked: Parameters<typeof offersOf>): readonly string[] =>
  offersOf(...asked).available;

/**
 * The events that follow from a fact of an outside system; none when it brings nothing new. After the closing only some
 * facts count, and they reopen the dossier.
 * @throws Refusal FACT_UNKNOWN, INPUT_INVALID, LAW_GIVES_NO_ANSWER
 */
export const acceptFact = (
  type: AnyDossierType,
  dossier: DossierState<unknown>,
  name: string,
  input: unknown,
  circumstances: Circumstances,
): readonly NewEvent[] => {
  const fact = Object.hasOwn(type.facts, name) ? type.facts[name] : undefined;
  const { closedOn } = dossier;
  // A fact after the closing changes nothing; only its arrival is recorded.
  if (closedOn !== undefined && fact?.afterClosing !== true) return [];
  if (fact === undefined) throw refusal('FACT_UNKNOWN', { fact: name });
  return reopened(
    dossier,
    orRefused(() => fact.accept(dossier, input, circumstances)),
  );
};
