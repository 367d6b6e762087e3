import type { EntityManager } from '@mikro-orm/postgresql';
import type { Client } from '@temporalio/client';
import {
  type AnyDossierType,
  type DossierState,
  type DossierTypes,
  type DossierView,
  momentDay,
  openDeadlines,
  refusal,
} from '../../../../libs/dossier/index.js';
import { bodyHash, DossierReader, type Head, type Heads, Requests } from '../../../../libs/persistence/index.js';
import {
  follows,
  type Look,
  restartFromRecord,
  type RestartOutcome,
  RunningDossiers,
  whyStuck,
} from '../../../../libs/runs/index.js';
import { whoTitle } from '../dossiers/owed.js';
import { answerTo, underKey } from '../dossiers/receipts.js';
import type { Person } from '../people/actor.js';
import { problem } from '../problems/problem.js';
import type { RestartBody } from './operated.schemas.js';

/** How long a new run may take to read its record while somebody waits for the answer. */
const patienceMs = 10_000;
/** How many runs that were begun from the record are told. */
const told = 10;
/** Kind of the receipts of restarts. */
const RESTARTED = 'restart';

export interface OperatedParts {
  readonly client: Client;
  readonly em: EntityManager;
  readonly types: DossierTypes;
  readonly heads: Heads;
  /** Where Temporal UI is, as operators' browsers reach it. */
  readonly temporalUi: string | undefined;
}

interface Found {
  readonly head: Head;
  readonly view: DossierView;
  readonly type: AnyDossierType;
}

/** What a look at a run comes to, against the record. */
const stateOf = (head: Head, look: Look): 'follows' | 'behind' | 'reads' | 'none' | 'failing' | 'silent' => {
  if (look.kind !== 'follows') return look.kind;
  if (!look.standing.loaded) return 'reads';
  return follows(head, look) ? 'follows' : 'behind';
};

/** What runs by itself, by the record: deadlines and moments, the earliest first, those without a day last. */
export const timersOf = (type: AnyDossierType, state: DossierState<unknown>) => {
  const deadlines = openDeadlines(type, state).map(({ name, definition: { title, takesEffect }, due, stopped }) => ({
    ...{ name, title, due: stopped ? null : (due ?? null), stands: stopped, acts: takesEffect === true },
  }));
  const moments = Object.entries(type.moments ?? {}).flatMap(([name, { title }]) => {
    const due = state.closedOn === undefined ? momentDay(type, state, name) : undefined;
    return due === undefined ? [] : [{ name, title, due, stands: false, acts: true }];
  });
  return [...deadlines, ...moments].sort((a, b) => (a.due ?? 'z').localeCompare(b.due ?? 'z'));
};

/** A dossier's run beside its record, and how it is begun anew: numbers, codes and days, nothing personal. */
export class OperatedDossiers {
  private readonly reader: DossierReader;
  private readonly requests: Requests;
  private readonly dossiers: RunningDossiers;

  constructor(private readonly parts: OperatedParts) {
    this.reader = new DossierReader(parts.em);
    this.requests = new Requests(parts.em);
    this.dossiers = new RunningDossiers(parts.client, parts.types, parts.heads);
  }

  /** How a dossier's run stands beside its record. @throws Refusal DOSSIER_NOT_FOUND */
  async one(number: string) {
    return this.shown(await this.found(number));
  }

  /**
   * Begins the run of an open dossier anew from its record. Idempotent: under the same key it is begun once.
   * @throws Refusal DOSSIER_NOT_FOUND, DOSSIER_CLOSED; Problem RUN_GOES_ON where the run follows its record, unless the
   * caller says that it is to be replaced all the same
   */
  async restart(person: Person, key: string, number: string, body: RestartBody, dryRun: boolean) {
    if (dryRun) return this.begun(await this.beginnable(number, body), 'would be begun');
    const { subject } = person;
    const identity = { subject, key, bodyHash: bodyHash({ restart: number, ...body }) };
    const before = await this.requests.preflight(identity);
    return underKey(this.requests, identity, async () => {
      // Sound: under the key of a restart only what came of it is stored.
      const known = answerTo(identity, before) as { readonly outcome: RestartOutcome } | undefined;
      if (known !== undefined) return this.begun(await this.found(number), known.outcome);
      const found = await this.beginnable(number, body);
      const because = {
        ...{ because: 'an operator began it anew', by: person.name || subject },
        reason: body.reason,
      };
      const { heads } = this.parts;
      const outcome = await restartFromRecord({ heads, dossiers: this.dossiers }, found.head, because, patienceMs);
      await this.requests.keep(identity, { dossier: number, updateId: RESTARTED, sequence: 0, answer: { outcome } });
      return this.begun(await this.found(number), outcome);
    });
  }

  private async begun(found: Found, outcome: RestartOutcome | 'would be begun') {
    return { outcome, dossier: await this.shown(found) };
  }

  private async found(number: string): Promise<Found> {
    const { heads, types } = this.parts;
    const [head, view] = await Promise.all([heads.find(number), this.reader.find(number)]);
    const type = head && types.find(head.type);
    if (head === undefined || view === undefined || type === undefined) throw refusal('DOSSIER_NOT_FOUND');
    return { head, view, type };
  }

  private async beginnable(number: string, { anyway }: RestartBody): Promise<Found> {
    const found = await this.found(number);
    const { head, view } = found;
    if (view.closedOn !== null) throw refusal('DOSSIER_CLOSED', { closedOn: view.closedOn });
    if (anyway) return found;
    const look = await this.dossiers.look(number);
    const stuck = await whyStuck(this.parts, { head, look, outages: view.state.outages });
    // A new run cannot make a registry answer.
    if (follows(head, look) && (stuck === undefined || stuck.reason === 'waits')) throw problem('RUN_GOES_ON');
    return found;
  }

  private async shown({ head, view, type }: Found) {
    const { dossier: number, sequence } = head;
    const closed = view.closedOn !== null;
    const [look, run, details, begun] = await Promise.all([
      this.dossiers.look(number),
      this.dossiers.run(number).catch(() => undefined),
      this.dossiers.details(number),
      this.parts.heads.begun(number, told),
    ]);
    const stuck = closed ? undefined : await whyStuck(this.parts, { head, look, outages: view.state.outages });
    return {
      ...{ number, type: type.name, typeTitle: type.title, office: view.office, closed, sequence },
      status: { name: view.status, title: type.statuses[view.status]?.title ?? { en: view.status, vi: view.status } },
      run: {
        state: stateOf(head, look),
        id: run?.runId ?? null,
        sequence: look.kind === 'follows' && look.standing.loaded ? look.standing.sequence : null,
        asking: run?.asking ?? false,
      },
      details: details ?? null,
      stuck: stuck === undefined ? null : { reason: stuck.reason, detail: stuck.detail, since: stuck.since },
      waiting: view.waiting.map(({ saidIn: _said, internal: _mark, ...one }) => ({
        ...one,
        whoTitle: whoTitle(type, one.who),
      })),
      timers: timersOf(type, view.state),
      next: head.momentAt === null ? null : { name: head.moment ?? '', at: new Date(head.momentAt).toISOString() },
      begun: begun.map(({ at, ...one }) => ({ at: at.toISOString(), ...one })),
      temporal: this.inTemporal(number),
    };
  }

  private inTemporal(number: string): string | null {
    const { temporalUi, client } = this.parts;
    if (temporalUi === undefined) return null;
    return `${temporalUi}/namespaces/${encodeURIComponent(client.options.namespace)}/workflows/${number}`;
  }
}
