import {
  ASSIGN,
  commandsOf,
  HAND_OVER,
  offersOf,
  Refusal,
  refusal,
  type Answer,
  type CommandEnvelope,
  type DossierTypes,
  type DossierView,
} from '../../../../libs/dossier/index.js';
import {
  bodyHash,
  type Officials,
  type Preflight,
  type RequestIdentity,
  type Requests,
} from '../../../../libs/persistence/index.js';
import type { DossierRun } from '../../../../libs/temporal/index.js';
import { demandOffice } from '../offices/stated.js';
import { actorOf, type Person } from '../people/actor.js';
import { demandColleague } from '../people/officials.js';
import { validated } from '../problems/validation.js';
import { answerAside, type Asides, isAside, refusedAside } from './aside.js';
import { visible } from './visibility.js';
import type { BusinessTime } from './business-time.js';
import type { Delivery } from './delivery.js';
import type { DossierGateway } from './gateway.js';
import { answerTo, keyReused, underKey } from './receipts.js';
import { actOf, updateIdOf, type CommandBody } from './requests.js';

/** One command as a caller sent it. */
export interface CommandRequest {
  readonly number: string;
  readonly command: string;
  readonly key: string;
  readonly body: CommandBody;
  readonly expectedSequence?: number;
}

/** Whether somebody acts for an employer alone, in a dossier that is not one of an employer. */
const isOnlyAsked = ({ roles }: Person, dossier: DossierView | undefined): boolean =>
  roles.every((role) => role === 'employer') && dossier?.state.subject !== 'employer';

/** Carries commands to open dossiers. */
export class Commands {
  constructor(
    private readonly types: DossierTypes,
    private readonly gateway: DossierGateway,
    private readonly requests: Requests,
    private readonly delivery: Delivery,
    private readonly time: BusinessTime,
    private readonly officials: Pick<Officials, 'of'>,
    private readonly asides: Pick<Asides, 'demandVersion'>,
  ) {}

  /** @throws Problem or Refusal; then nothing happened */
  async give(person: Person, request: CommandRequest): Promise<Answer> {
    const { number, command, key, body } = request;
    const identity = { subject: person.subject, key, bodyHash: bodyHash({ dossier: number, command, ...body }) };
    const before = await this.requests.preflight(identity, number);
    const answer = await underKey(this.requests, identity, () => this.decide(person, request, identity, before));
    return isOnlyAsked(person, before.dossier) ? answerAside(answer) : answer;
  }

  /**
   * A dry run of a command. It uses the row of the read model, like a page: rules that need personal data or a
   * registry's answer are checked only when the command is given.
   * @throws Problem or Refusal, the one that the command would get
   */
  async preview(person: Person, request: CommandRequest, dossier: DossierView | undefined): Promise<void> {
    const { view, type, standing } = await this.looked(person, request, dossier);
    const { command, expectedSequence } = request;
    const aside = isAside({ view, type, standing });
    if (aside) await this.asides.demandVersion(person, view, expectedSequence);
    else if (expectedSequence !== undefined && expectedSequence !== view.sequence)
      throw refusal('SEQUENCE_STALE', { expected: expectedSequence, sequence: view.sequence });
    const now = await this.time.of(request.number);
    const actor = actorOf(person);
    const cause = { kind: 'command', id: '', name: command } as const;
    const context = { actor, author: actor.subject, channel: 'counter', filedOn: now.today, cause, ...now } as const;
    const { unavailable } = offersOf(type, view.state, context);
    const refused = unavailable.find(({ name }) => name === command);
    if (refused === undefined) return;
    const { code, details } = aside ? refusedAside(refused) : refused;
    throw refusal(code, details);
  }

  /** The dossier and the command, if both exist for the caller and the input is valid. */
  private async looked(
    person: Person,
    { number, command, body }: Pick<CommandRequest, 'number' | 'command' | 'body'>,
    dossier: DossierView | undefined,
  ) {
    const { view, type, standing } = visible(this.types, person, dossier);
    const definition = Object.hasOwn(commandsOf(type), command) ? commandsOf(type)[command] : undefined;
    if (definition === undefined) throw refusal('COMMAND_UNKNOWN', { command });
    if (!standing.some((role) => definition.roles.includes(role))) throw refusal('COMMAND_NOT_ALLOWED');
    // The engine does not know of an erasure: no event tells it.
    if (view.state.erased === true && view.closedOn !== null)
      throw refusal('DOSSIER_CLOSED', { closedOn: view.closedOn });
    validated(definition.input, body.input, ['input']);
    if (command === HAND_OVER)
      demandOffice(String(body.input['office']), (await this.time.of(number)).today, '/input/office');
    if (command === ASSIGN) await demandColleague(this.officials, type, view.office, String(body.input['to']));
    const { today } = body.filedOn === undefined ? this.time.now() : await this.time.of(number);
    return { view, type, standing, definition, today };
  }

  private async decide(
    person: Person,
    request: CommandRequest,
    identity: RequestIdentity,
    before: Preflight,
  ): Promise<Answer> {
    const { number, command, key, body } = request;
    // A repeated act gets its first answer, even if the caller may no longer see the dossier.
    const known = answerTo(identity, before);
    if (known) return known;
    const { view, type, standing, definition, today } = await this.looked(person, request, before.dossier);
    const aside = isAside({ view, type, standing });
    if (aside) await this.asides.demandVersion(person, view, request.expectedSequence);
    const envelope: CommandEnvelope = {
      command,
      input: body.input,
      actor: actorOf(person),
      ...actOf(body, standing, definition.roles.includes('claimant'), today),
      ...(request.expectedSequence !== undefined && !aside && { expectedSequence: request.expectedSequence }),
      recordedSequence: view.sequence,
      key,
      bodyHash: identity.bodyHash,
    };
    const id = updateIdOf(person.subject, key);
    const send = () => this.gateway.command(number, id, envelope);
    const reopen = (run: DossierRun) => this.gateway.reopen(run, id, envelope);
    const again = definition.afterClosing === true ? reopen : undefined;
    const { answer, bodyHash: answered } = await this.delivery
      .deliver(identity, number, send, again)
      .catch((error: unknown) => {
        if (!aside || !(error instanceof Refusal)) throw error;
        const { code, details } = refusedAside(error);
        throw refusal(code, details);
      });
    // Of two different requests under one key, the engine does the first and gives both the same answer.
    if (answered !== identity.bodyHash) throw keyReused();
    return answer;
  }
}
