import { setCurrentDetails, upsertSearchAttributes } from '@temporalio/workflow';
import { defineSearchAttributeKey, SearchAttributeType } from '@temporalio/common';
import type { CivilDate } from '../../libs/calendar/index.js';
import {
  type AnyDossierType,
  type DossierStanding,
  type DossierState,
  type RecentEvent,
  standingOf,
} from '../../libs/dossier/index.js';
import { detailsOf } from './details.js';

const phaseKey = defineSearchAttributeKey('HosoPhase', SearchAttributeType.KEYWORD);
const officeKey = defineSearchAttributeKey('HosoOffice', SearchAttributeType.KEYWORD);
const awaitsKey = defineSearchAttributeKey('HosoAwaits', SearchAttributeType.KEYWORD);
const recentShown = 8;

/** Something that happens by itself on a day, or a reminder. */
export interface Moment {
  readonly name: string;
  readonly due: CivilDate;
}

/**
 * What operators see of a dossier in Temporal UI: its current details, and among the search attributes its phase, its
 * office and the systems that it waits for. Each change of those is an event and rewrites a row; systems that answer change nothing.
 */
export class OperatorView {
  private standing: DossierStanding | undefined;
  private today: CivilDate | undefined;
  private moments: readonly Moment[] = [];
  private recent: readonly RecentEvent[] = [];
  private awaited = '';

  constructor(
    private readonly type: AnyDossierType,
    private phase: string,
  ) {}

  /** Shows the dossier after these events. */
  happened(dossier: DossierState<unknown>, events: readonly RecentEvent[], today: CivilDate): void {
    const standing = standingOf(this.type, dossier);
    // A run begins with the office that its dossier has then.
    const before = this.standing?.office ?? standing.office;
    this.standing = standing;
    this.today = today;
    this.recent = [...this.recent, ...events].slice(-recentShown);
    this.show();
    const awaits = Object.keys(dossier.outages).sort().join(' ');
    const changed = [
      ...(standing.phase === this.phase ? [] : [{ key: phaseKey, value: standing.phase }]),
      ...(standing.office === before ? [] : [{ key: officeKey, value: standing.office }]),
      ...(awaits === this.awaited ? [] : [{ key: awaitsKey, value: awaits === '' ? null : awaits }]),
    ];
    this.phase = standing.phase;
    this.awaited = awaits;
    if (changed.length > 0) upsertSearchAttributes(changed);
  }

  /** Shows what happens by itself next. */
  awaits(moments: readonly Moment[]): void {
    this.moments = moments;
    this.show();
  }

  private show(): void {
    if (this.standing === undefined || this.today === undefined) return;
    setCurrentDetails(detailsOf(this.type, this.standing, this.recent, this.moments, this.today));
  }
}
