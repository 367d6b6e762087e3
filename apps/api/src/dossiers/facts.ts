import { type DossierTypes, type FactEnvelope, refusal } from '../../../../libs/dossier/index.js';
import { bodyHash, type Preflight, type RequestIdentity, type Requests } from '../../../../libs/persistence/index.js';
import type { Person } from '../people/actor.js';
import { validated } from '../problems/validation.js';
import type { Delivery } from './delivery.js';
import type { DossierGateway } from './gateway.js';
import { answerTo, keyReused, underKey } from './receipts.js';
import { updateIdOf } from './requests.js';
import { visible } from './visibility.js';

/** A fact as the account of an outside system reports it. */
export interface FactReport {
  readonly number: string;
  readonly fact: string;
  readonly key: string;
  readonly input: Readonly<Record<string, unknown>>;
}

/** Delivers facts of outside systems to open dossiers; idempotent by key. */
export class Facts {
  constructor(
    private readonly types: DossierTypes,
    private readonly gateway: DossierGateway,
    private readonly requests: Requests,
    private readonly delivery: Delivery,
  ) {}

  /**
   * Resolves when the record has the fact; what follows from it is in the timeline.
   * @throws Problem or Refusal; then nothing was reported
   */
  async report(person: Person, report: FactReport): Promise<void> {
    const { number, fact, key, input } = report;
    const identity = { subject: person.subject, key, bodyHash: bodyHash({ dossier: number, fact, input }) };
    const before = await this.requests.preflight(identity, number);
    await underKey(this.requests, identity, () => this.tell(person, report, identity, before));
  }

  private async tell(
    person: Person,
    { number, fact, key, input }: FactReport,
    { subject, bodyHash: hash }: RequestIdentity,
    before: Preflight,
  ): Promise<void> {
    const { view, type, standing } = visible(this.types, person, before.dossier);
    if (answerTo({ subject, key, bodyHash: hash }, before) !== undefined) return;
    const definition = Object.hasOwn(type.facts, fact) ? type.facts[fact] : undefined;
    const { roles } = definition ?? {};
    if (definition === undefined || roles === undefined) throw refusal('FACT_UNKNOWN', { fact });
    if (!standing.some((role) => roles.includes(role))) throw refusal('COMMAND_NOT_ALLOWED');
    validated(definition.input, input, ['input']);
    const id = updateIdOf(subject, key);
    const envelope: FactEnvelope = {
      fact,
      id,
      input,
      source: subject,
      key,
      bodyHash: hash,
      recordedSequence: view.sequence,
    };
    const send = () => this.gateway.fact(number, envelope);
    const { bodyHash: answered } = await this.delivery.deliver({ subject, key, bodyHash: hash }, number, send);
    if (answered !== hash) throw keyReused();
  }
}
