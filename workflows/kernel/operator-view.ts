import { setCurrentDetails, upsertSearchAttributes } from '@temporalio/workflow';
import { defineSearchAttributeKey, SearchAttributeType } from '@temporalio/common';
import type { CivilDate } from '../../libs/calendar/index.js';
import type { AnyDossierType, DossierView, RecentEvent } from '../../libs/dossier/index.js';
import { detailsOf } from './details.js';

const phaseKey = defineSearchAttributeKey('HosoPhase', SearchAttributeType.KEYWORD);
const recentShown = 8;

/** Something that happens by itself on a day, and is no deadline of the law. */
export interface Moment {
  readonly name: string;
  readonly due: CivilDate;
}

/** What operators see of a dossier in Temporal UI: its current details, and its phase among the search attributes. */
export class OperatorView {
  private view: DossierView | undefined;
  private today: CivilDate | undefined;
  private moments: readonly Moment[] = [];

  constructor(
    private readonly type: AnyDossierType,
    private phase: string,
    private recentEvents: readonly RecentEvent[],
  ) {}

  get recent(): readonly RecentEvent[] {
    return this.recentEvents;
  }

  /** Shows the dossier after these events. */
  happened(view: DossierView, events: readonly { sequence: number; kind: string }[], today: CivilDate): void {
    this.view = view;
    this.today = today;
    this.recentEvents = [...this.recentEvents, ...events.map(({ sequence, kind }) => ({ sequence, kind, on: today }))];
    this.recentEvents = this.recentEvents.slice(-recentShown);
    this.show();
    if (view.phase === this.phase) return;
    this.phase = view.phase;
    upsertSearchAttributes([{ key: phaseKey, value: view.phase }]);
  }

  /** Shows what happens by itself next. */
  awaits(moments: readonly Moment[]): void {
    this.moments = moments;
    this.show();
  }

  private show(): void {
    if (this.view === undefined || this.today === undefined) return;
    setCurrentDetails(detailsOf(this.type, this.view, this.recentEvents, this.moments, this.today));
  }
}
