import { civilDateAt } from '../../../../libs/calendar/index.js';
import type { Client } from '@temporalio/client';
import {
  type AnyDossierType,
  type DossierTypes,
  lawEffect,
  type LawEffect,
  typeOfNumber,
} from '../../../../libs/dossier/index.js';
import type { LawAdoptions, LawAdoptionStand, WholeDossiers } from '../../../../libs/persistence/index.js';
import { currentBuild } from '../../../../libs/runs/index.js';
import { keyReused } from '../dossiers/receipts.js';
import type { Person } from '../people/actor.js';
import { problem } from '../problems/problem.js';
import { type AdoptionBody, adoptionId, MOST_LOOKED_AT } from './adoptions.schemas.js';
import type { AdoptionRunner } from './adoption-runner.js';
import { typesWithLaw } from './with-law.js';

/** How long an answer of Temporal may take, in milliseconds. */
const patience = 10_000;

const instant = (at: number): string => new Date(at).toISOString();
const told = ({
  lawVersion,
  failures,
  subject,
  name,
  createdAt,
  finishedAt,
  stoppedBy,
  ...rest
}: LawAdoptionStand) => ({
  ...rest,
  version: lawVersion,
  state: finishedAt === null ? 'going on' : stoppedBy === null ? 'done' : 'stopped',
  failures: failures.map(({ dossier, code }) => ({ number: dossier, code })),
  by: { id: subject, name },
  stoppedBy,
  createdAt: instant(createdAt),
  finishedAt: finishedAt === null ? null : instant(finishedAt),
});

/** What a version would change for one dossier. */
interface Effect extends LawEffect {
  readonly type: AnyDossierType;
}

const ofType = ({ name, title }: AnyDossierType) => ({ type: name, typeTitle: title });

/** The same changes once, with how many dossiers have them; the most frequent first. */
function counted<T extends object>(changes: readonly T[]): readonly (T & { readonly count: number })[] {
  const found = new Map<string, T & { count: number }>();
  for (const change of changes) {
    const key = JSON.stringify(change);
    const known = found.get(key);
    found.set(key, { ...change, count: (known?.count ?? 0) + 1 });
  }
  return [...found.values()].toSorted((one, other) => other.count - one.count);
}

export interface AdoptionParts {
  readonly client: Client;
  readonly types: DossierTypes;
  readonly adoptions: LawAdoptions;
  readonly whole: Pick<WholeDossiers, 'acts'>;
  /** The build of the workflows that this program was built with. */
  readonly build: string;
  readonly runner: Pick<AdoptionRunner, 'poke'>;
}

/** Open dossiers adopt a version of the law data: what that would change, and how far it has come. */
export class AdoptionService {
  constructor(private readonly parts: AdoptionParts) {}

  /**
   * What would change for open dossiers, from their record alone: no run is touched.
   * @throws Problem LAW_VERSION_UNKNOWN
   */
  async preview({ version }: AdoptionBody) {
    this.demandKnown(version);
    const { types, adoptions } = this.parts;
    const withLaw = typesWithLaw(types);
    const [open, numbers] = await Promise.all([
      adoptions.behind(withLaw, version),
      adoptions.sample(withLaw, version, MOST_LOOKED_AT),
    ]);
    const effects: Effect[] = [];
    for (const number of numbers) effects.push(await this.effectOn(number, version));
    return {
      version,
      open,
      lookedAt: effects.length,
      changed: effects.filter(({ deadlines, outcomes }) => deadlines.length + outcomes.length > 0).length,
      deadlines: counted(
        effects.flatMap(({ type, deadlines }) => deadlines.map((one) => ({ ...ofType(type), ...one }))),
      ),
      outcomes: counted(effects.flatMap(({ type, outcomes }) => outcomes.map((one) => ({ ...ofType(type), ...one })))),
    };
  }

  /**
   * Begins to tell open dossiers of a version; it goes on by itself.
   * @throws Problem LAW_VERSION_UNKNOWN, LAW_VERSION_NOT_EVERYWHERE, LAW_ADOPTION_GOES_ON, IDEMPOTENCY_KEY_REUSED
   */
  async begin({ subject, name }: Person, key: string, { version, perSecond }: AdoptionBody) {
    this.demandKnown(version);
    await this.demandEverywhere();
    const { types, adoptions, runner } = this.parts;
    const total = await adoptions.behind(typesWithLaw(types), version);
    const begun = await adoptions.begin({ by: { subject, name: name || subject }, key, version, perSecond, total });
    if (begun === undefined) throw problem('LAW_ADOPTION_GOES_ON');
    if (begun.lawVersion !== version || begun.perSecond !== perSecond) throw keyReused();
    runner.poke();
    return told(begun);
  }

  /** The latest, the newest first. */
  async list() {
    return { items: (await this.parts.adoptions.list()).map(told) };
  }

  /** @throws Problem NOT_FOUND */
  async one(id: string) {
    return told(await this.found(id));
  }

  /** Tells no further dossier. @throws Problem NOT_FOUND */
  async stop({ subject, name }: Person, id: string): Promise<void> {
    await this.found(id);
    await this.parts.adoptions.stop({ subject, name: name || subject }, id);
  }

  private async effectOn(number: string, version: number): Promise<Effect> {
    const { types, whole } = this.parts;
    const type: AnyDossierType = typeOfNumber(types, number);
    return { type, ...lawEffect(type, number, await whole.acts(number), version, civilDateAt(Date.now())) };
  }

  /** @throws Problem LAW_VERSION_UNKNOWN */
  private demandKnown(version: number): void {
    const newest = Math.max(0, ...this.parts.types.all.map(({ law }) => law?.latest() ?? 0));
    if (version > newest) throw problem('LAW_VERSION_UNKNOWN', { members: { newest } });
  }

  /** A worker of another build may not know the version: it would refuse it. @throws Problem LAW_VERSION_NOT_EVERYWHERE */
  private async demandEverywhere(): Promise<void> {
    const { client, build } = this.parts;
    const current = await client.withDeadline(Date.now() + patience, () => currentBuild(client));
    if (current !== build)
      throw problem('LAW_VERSION_NOT_EVERYWHERE', { members: { build, current: current ?? null } });
  }

  private async found(id: string): Promise<LawAdoptionStand> {
    const found = adoptionId.safeParse(id).success ? await this.parts.adoptions.find(id) : undefined;
    if (found === undefined) throw problem('NOT_FOUND');
    return found;
  }
}
