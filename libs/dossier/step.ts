import type { AnyDossierType } from './definition.js';
import type { Circumstances, LedgerLine, NewEvent } from './event.js';
import { applyEvents, eventDefinition, standardDefinition } from './machine.js';
import { type NextMoment, nextMoment } from './moment.js';
import type { RecordedEvent } from './record.js';
import { orRefused } from './refusal.js';
import type { DossierState } from './state.js';
import { concealed, UNDISCLOSED } from './undisclosed.js';
import { type DossierView, viewOf } from './view.js';

/** The dossier after something happened, and all that is recorded of it. */
export interface Step {
  readonly dossier: DossierState<unknown>;
  readonly events: readonly RecordedEvent[];
  readonly ledger: readonly (LedgerLine & { readonly sequence: number })[];
  readonly view: DossierView;
  readonly moment: NextMoment | null;
}

const recorded = (type: AnyDossierType, { kind, data }: NewEvent, sequence: number): RecordedEvent => {
  const definition = eventDefinition(type, kind) ?? standardDefinition(kind);
  const names = new Set<string>([UNDISCLOSED, ...(definition?.personal ?? [])]);
  const open = concealed(data, eventDefinition(type, kind)?.sensitive, type.sensitiveWords);
  const entries = Object.entries(open).filter(([, value]) => value !== undefined);
  const personal = entries.filter(([name]) => names.has(name));
  return {
    sequence,
    kind,
    version: definition?.version ?? 1,
    data: Object.fromEntries(entries.filter(([name]) => !names.has(name))),
    ...(personal.length > 0 && { personal: Object.fromEntries(personal) }),
  };
};

const linesOf = (type: AnyDossierType, { kind, data }: NewEvent): readonly LedgerLine[] =>
  eventDefinition(type, kind)?.ledger?.(data) ?? [];

/**
 * The step that these events make. Pure and complete: applying it cannot fail any more.
 * @throws Refusal LAW_GIVES_NO_ANSWER; any other error is a fault of the definition
 */
export const stepOf = (
  type: AnyDossierType,
  before: DossierState<unknown>,
  happened: readonly NewEvent[],
  meta: Circumstances,
): Step =>
  orRefused(() => {
    const { dossier, events } = applyEvents(type, before, happened, meta);
    const numbered = events.map((event, i) => ({ event, sequence: before.sequence + 1 + i }));
    return {
      dossier,
      events: numbered.map(({ event, sequence }) => recorded(type, event, sequence)),
      ledger: numbered.flatMap(({ event, sequence }) => linesOf(type, event).map((line) => ({ ...line, sequence }))),
      view: viewOf(type, dossier),
      moment: nextMoment(type, dossier),
    };
  });
