import { WorkflowNotFoundError } from '@temporalio/client';
import {
  commandsOf,
  refusal,
  type Answer,
  type CommandEnvelope,
  type DossierTypes,
  type DossierView,
} from '../../../../libs/dossier/index.js';
import type { DossierReader } from '../../../../libs/persistence/index.js';
import { actorOf, type Person } from '../people/actor.js';
import { validated } from '../problems/validation.js';
import { visible } from './visibility.js';
import type { BusinessTime } from './business-time.js';
import type { DossierGateway } from './gateway.js';
import { keyReused, type Receipts } from './receipts.js';
import { actOf, bodyHash, updateIdOf, type CommandBody } from './requests.js';

/** One command as a caller sent it. */
export interface CommandRequest {
  readonly number: string;
  readonly command: string;
  readonly key: string;
  readonly body: CommandBody;
  readonly expectedSequence?: number;
}

/** Carries commands to open dossiers. */
export class Commands {
  constructor(
    private readonly types: DossierTypes,
    private readonly gateway: DossierGateway,
    private readonly reader: DossierReader,
    private readonly receipts: Receipts,
    private readonly time: BusinessTime,
  ) {}

  /** @throws Problem or Refusal; then nothing happened */
  async give(person: Person, request: CommandRequest): Promise<Answer> {
    const { number, command, key, body } = request;
    const { subject } = person;
    const hash = bodyHash({ dossier: number, command, ...body });
    const { dossier, receipt } = await this.reader.preflight(subject, key, number);
    const { view, type, standing } = visible(this.types, person, dossier);
    const identity = { subject, key, bodyHash: hash };
    if (receipt) {
      const known = await this.receipts.answerTo(identity);
      if (known) return known;
    }
    const definition = Object.hasOwn(commandsOf(type), command) ? commandsOf(type)[command] : undefined;
    if (definition === undefined) throw refusal('COMMAND_UNKNOWN', { command });
    if (!standing.some((role) => definition.roles.includes(role))) throw refusal('COMMAND_NOT_ALLOWED');
    validated(definition.input, body.input, ['input']);
    const { today } = body.filedOn === undefined ? this.time.now() : await this.time.of(number);
    const envelope: CommandEnvelope = {
      command,
      input: body.input,
      actor: actorOf(person),
      ...actOf(body, standing, definition.roles.includes('claimant'), today),
      ...(request.expectedSequence !== undefined && { expectedSequence: request.expectedSequence }),
      key,
      bodyHash: hash,
    };
    return this.send(view, updateIdOf(subject, key), envelope, identity);
  }

  private async send(
    view: DossierView,
    updateId: string,
    envelope: CommandEnvelope,
    identity: { subject: string; key: string; bodyHash: string },
  ): Promise<Answer> {
    try {
      const { answer, bodyHash: answeredHash } = await this.gateway.command(view.number, updateId, envelope);
      // Of two different requests under one key the engine does the first and answers both alike.
      if (answeredHash !== identity.bodyHash) throw keyReused();
      return answer;
    } catch (error) {
      if (!(error instanceof WorkflowNotFoundError)) throw error;
      const known = await this.receipts.lastWord(identity);
      if (known) return known;
      throw refusal('DOSSIER_CLOSED', view.closedOn === null ? {} : { closedOn: view.closedOn });
    }
  }
}
