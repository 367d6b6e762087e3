import { randomUUID } from 'node:crypto';
import { type CivilDate, civilDate } from '../../libs/calendar/index.js';
import {
  type Actor,
  type AnyDossierType,
  type Circumstances,
  type CommandContext,
  decideCommand,
  decideSubmission,
  type DossierState,
  newDossier,
  type NewEvent,
  registered,
  stepOf,
} from '../../libs/dossier/index.js';
import type { PostgresRecord } from '../../libs/persistence/index.js';
import { latestLawVersion } from '../../libs/policy/index.js';
import {
  benefitStart,
  contributionsOf,
  director,
  employer,
  fourMonths,
  officer,
  submissionOf,
  waited,
} from '../../workflows/unemployment-claim/given/index.js';
import { unemploymentClaim } from '../../workflows/unemployment-claim/definition.js';
import { happened } from '../../workflows/unemployment-claim/events/index.js';

type State = DossierState<unknown>;
type Decide = (dossier: State, context: CommandContext) => readonly NewEvent[];

const type: AnyDossierType = registered(unemploymentClaim);
const [filed, awarded] = [civilDate(fourMonths.filed), benefitStart(waited())];
const system: Actor = { subject: 'system', roles: [] };

const commanded =
  (name: string): Decide =>
  (dossier, context) =>
    decideCommand(type, dossier, name, {}, context);

/** Who does what until the award, in order; what registries say is given. */
const acts: Readonly<Record<string, { readonly by: Actor; readonly on: CivilDate; readonly decide: Decide }>> = {
  checks: {
    by: system,
    on: filed,
    decide: () => [
      happened('identityChecked', { match: 'match', differs: [], diedOn: null }),
      happened('contributionsFetched', contributionsOf(fourMonths)),
    ],
  },
  issueAppointment: { by: officer, on: filed, decide: commanded('issueAppointment') },
  confirmSeparation: { by: employer, on: filed, decide: commanded('confirmSeparation') },
  proposeAward: { by: officer, on: awarded, decide: commanded('proposeAward') },
  decideAward: { by: director, on: awarded, decide: commanded('decideAward') },
};

/** Claims without a workflow: decided in memory, each act one transaction of the record, and forgotten with the process. */
export class Floor {
  private readonly dossiers = new Map<string, State>();

  constructor(private readonly record: PostgresRecord) {}

  /** @returns the number of the new dossier */
  async submit(): Promise<string> {
    const number = `TCTN-2026-${String(9_000_000 + this.dossiers.size).padStart(7, '0')}`;
    this.dossiers.set(number, newDossier(type, number, latestLawVersion));
    const party = randomUUID();
    const claimant: Actor = { subject: party, roles: ['claimant'], party };
    await this.take(number, 'submit', claimant, filed, (dossier, context) =>
      decideSubmission(type, dossier, submissionOf(fourMonths), party, context),
    );
    return number;
  }

  /** @returns the status that it leads to */
  async act(number: string, name: string): Promise<string> {
    const act = acts[name];
    if (act === undefined) throw new Error(`there is no act ${name}`);
    return this.take(number, name, act.by, act.on, act.decide);
  }

  private async take(number: string, name: string, actor: Actor, today: CivilDate, decide: Decide): Promise<string> {
    const before = this.dossiers.get(number);
    if (before === undefined) throw new Error(`there is no ${number}`);
    const id = randomUUID();
    const byHand = actor !== system;
    const meta: Circumstances = {
      cause: { kind: byHand ? 'command' : 'procedure', id, name },
      author: actor.subject,
      channel: !byHand ? 'system' : actor.roles.includes('claimant') ? 'online' : 'counter',
      filedOn: today,
      at: Date.now(),
      today,
    };
    const step = stepOf(type, before, decide(before, { ...meta, actor }), meta);
    const { today: _today, ...recorded } = meta;
    const { events, ledger, view, moment, dossier } = step;
    const receipt = {
      ...{ updateId: id, subject: actor.subject, key: id, bodyHash: id },
      answer: { dossier: number, command: name, status: dossier.status, sequence: dossier.sequence },
    };
    const outcome = await this.record.record({
      dossier: number,
      cause: id,
      kind: 'write',
      after: before.sequence,
      batch: {
        dossier: number,
        type: type.name,
        ...recorded,
        ...{ events, ledger, view, moment },
        ...(byHand && { receipt }),
      },
    });
    if (outcome.kind !== 'written') throw new Error(`${name}: the record answered ${outcome.kind}`);
    this.dossiers.set(number, dossier);
    return dossier.status;
  }
}
