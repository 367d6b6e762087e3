import type { EntityManager } from '@mikro-orm/postgresql';
import type { Client } from '@temporalio/client';
import { outsideSystemNames, outsideSystems } from '../../../../libs/agency/index.js';
import type { DossierTypes, OutsideSystem } from '../../../../libs/dossier/index.js';
import { Consumers, type Heads, OpenDossiers, UnknownConsumerError } from '../../../../libs/persistence/index.js';
import { currentBuild, RunningDossiers, type Stuck, stuckDossiers } from '../../../../libs/runs/index.js';
import { limitQueue, taskQueueStates } from '../../../../libs/temporal/index.js';
import type { Person } from '../people/actor.js';
import { problem } from '../problems/problem.js';
import { consumerName, type LetterBody, type LimitBody, position, registryName } from './operator.schemas.js';

/** How long an answer of Temporal may take, in milliseconds. */
const patience = 10_000;

export interface OperatorParts {
  readonly client: Client;
  readonly em: EntityManager;
  readonly types: DossierTypes;
  readonly heads: Heads;
}

/** A system outside by the name in an address. @throws Problem NOT_FOUND */
const aRegistry = (name: string): OutsideSystem => {
  const known = registryName.safeParse(name);
  if (!known.success) throw problem('NOT_FOUND');
  return known.data;
};

/** The installation, for whoever operates it: numbers of dossiers, codes and names of operators, nothing personal. */
export class OperatorView {
  private readonly open: OpenDossiers;
  private readonly consumersOfRecord: Consumers;

  constructor(private readonly parts: OperatorParts) {
    this.open = new OpenDossiers(parts.em);
    this.consumersOfRecord = new Consumers(parts.em);
  }

  /** Open dossiers that do not go on, and why. */
  async stuck(limit: number) {
    const { client, types, heads } = this.parts;
    const found: Stuck[] = [];
    const dossiers = new RunningDossiers(client, types, heads);
    for await (const one of stuckDossiers({ client, types, heads, open: this.open, dossiers })) {
      found.push(one);
      if (found.length > limit) break;
    }
    return { items: found.slice(0, limit), complete: found.length <= limit };
  }

  /** How each system outside stands. */
  async registries() {
    const { client } = this.parts;
    const asked = client.withDeadline(Date.now() + patience, () => taskQueueStates(client, outsideSystemNames));
    const [states, outages] = await Promise.all([asked, this.open.outages()]);
    return {
      items: states.map((state) => {
        const outage = outages.find(({ system }) => system === state.name);
        return {
          ...state,
          title: outsideSystems[state.name as OutsideSystem],
          dossiers: outage?.count ?? 0,
          since: outage?.since ?? null,
        };
      }),
    };
  }

  /** Holds calls back, or lets them through. @param limit null lets all through @throws Problem NOT_FOUND */
  async limit(person: Person, registry: string, limit: LimitBody | null) {
    const { client } = this.parts;
    const name = aRegistry(registry);
    await client.withDeadline(Date.now() + patience, () =>
      limitQueue(client, name, limit, person.name || person.subject),
    );
    const { items } = await this.registries();
    const now = items.find((one) => one.name === name);
    if (now === undefined) throw problem('NOT_FOUND');
    return now;
  }

  /** Consumers of the record, and their dead letters. */
  async consumers() {
    const [items, dead, discarded] = await Promise.all([
      this.consumersOfRecord.list(),
      this.consumersOfRecord.setAside(),
      this.consumersOfRecord.discarded(),
    ]);
    return {
      items,
      discarded: discarded.map(
        ({ consumer, position: at, dossier, sequence, discardedAt, discardedBy: by, reason }) => ({
          ...{ consumer, position: at, dossier, sequence, by, reason },
          at: discardedAt.toISOString(),
        }),
      ),
      dead: dead.map(({ consumer, position: at, dossier, sequence, attempts, fault, failedAt }) => ({
        ...{ consumer, position: at, dossier, sequence, attempts },
        fault: fault ?? null,
        failedAt: failedAt?.toISOString() ?? null,
      })),
    };
  }

  /** Has a dead letter tried again, or gives it up for good. @throws Problem NOT_FOUND where there is none */
  async letter(person: Person, consumer: string, at: string, body: LetterBody): Promise<void> {
    const [name, where] = [consumerName.safeParse(consumer), position.safeParse(at)];
    if (!name.success || !where.success) throw problem('NOT_FOUND');
    const all = this.consumersOfRecord;
    const given = { by: person.name || person.subject };
    const doing =
      body.state === 'retrying'
        ? all.resend(name.data, where.data).then((resent) => resent > 0)
        : all.discard(name.data, where.data, { ...given, reason: body.reason });
    const done = await doing.catch((error: unknown) => {
      if (error instanceof UnknownConsumerError) return false;
      throw error;
    });
    if (!done) throw problem('NOT_FOUND');
  }

  /** Builds by the open dossiers that they folded last. */
  async builds() {
    const { client } = this.parts;
    const asked = client.withDeadline(Date.now() + patience, () => currentBuild(client));
    const [current, folded] = await Promise.all([asked, this.open.builds()]);
    const known = folded.map((one) => ({ ...one, current: one.build !== null && one.build === current }));
    const isKnown = current === undefined || known.some((one) => one.current);
    return { items: isKnown ? known : [{ build: current, open: 0, current: true }, ...known] };
  }
}
