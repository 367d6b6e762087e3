import { condition, proxyActivities } from '@temporalio/workflow';
import type { DossierActivities } from '../../activities/dossiers/dossiers.activity.js';
import { dossiersOptions } from '../../activities/dossiers/options.js';
import {
  type DossierState,
  isSettled,
  isToBeOpened,
  type NewEvent,
  standardEvent,
  type WantedOpening,
  wantedOpenings,
} from '../../libs/dossier/index.js';
import type { RecordedDossier } from './recorded-dossier.js';
import type { Runs } from './runs.js';

const { openAnother } = proxyActivities<DossierActivities>({ ...dossiersOptions, summary: 'Opens another dossier' });

/**
 * Opens the dossiers of other types that this one asks for (`opens` of its type), several at once, in the background.
 * The result of each is recorded. Opening is idempotent by name: a dossier that was opened but not recorded is asked
 * for again, and is the same one.
 */
export class Opener {
  private readonly underWay = new Set<string>();
  private seen: { readonly state: DossierState<unknown>; readonly wanted: readonly WantedOpening[] } | undefined;

  constructor(
    private readonly dossier: RecordedDossier,
    private readonly runs: Runs,
  ) {
    if (dossier.type.opens !== undefined) void this.run();
  }

  /** Everything that the state asks for was opened, or given up. */
  get settled(): boolean {
    return this.dossier.type.opens === undefined || this.wanted().every(isSettled);
  }

  private wanted(): readonly WantedOpening[] {
    const { state, type } = this.dossier;
    if (this.seen?.state !== state) this.seen = { state, wanted: wantedOpenings(type, state) };
    return this.seen.wanted;
  }

  private next(): readonly WantedOpening[] {
    return this.wanted().filter((opening) => isToBeOpened(opening) && !this.underWay.has(opening.id));
  }

  private async run(): Promise<void> {
    for (;;) {
      // Not a wait of the procedure: a new run may begin meanwhile, with an opener of its own.
      await condition(() => this.dossier.state.sequence > 0 && this.dossier.loaded && this.next().length > 0);
      for (const opening of this.next()) {
        this.underWay.add(opening.id);
        void this.open(opening).then(() => this.underWay.delete(opening.id));
      }
    }
  }

  private async open({ id, type, input }: WantedOpening): Promise<void> {
    const { clock, state } = this.dossier;
    const by = { dossier: state.number, type: state.type, opening: id };
    this.runs.asking += 1;
    const outcome = await openAnother({ type, input, by, at: clock.now(), today: clock.today() });
    this.runs.asking -= 1;
    const event =
      'dossier' in outcome
        ? standardEvent('otherOpened', { opening: id, type, dossier: outcome.dossier })
        : standardEvent('openingRefused', { opening: id, type, code: outcome.refused, why: outcome.why });
    await this.dossier.happen('procedure', `opening:${id}`, ({ openings }): readonly NewEvent[] =>
      openings?.[id] === undefined ? [event] : [],
    );
  }
}
