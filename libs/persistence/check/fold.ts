import { civilDateAt } from '../../calendar/index.js';
import {
  type AnyDossierType,
  applyEvent,
  type DossierState,
  type DossierTypes,
  eventDefinition,
  type LedgerLine,
  newDossier,
  type NewEvent,
  presentData,
  viewOf,
} from '../../dossier/index.js';
import type { PersonalFields } from '../personal/keys.js';
import type { EventContent } from '../record/chain.js';
import { type DossierRow, rowOf } from '../record/row.js';

/** An event with its personal fields, as it goes into the fold. */
export interface FoldedEvent {
  readonly content: EventContent;
  readonly personal: PersonalFields | null;
}

/**
 * The type of a dossier by the first part of its number.
 * @throws Error when no type has this prefix
 */
export const typeOfNumber = (types: DossierTypes, number: string): AnyDossierType => {
  const type = types.all.find((candidate) => number.startsWith(`${candidate.prefix}-`));
  if (type === undefined) throw new Error(`no dossier type numbers its dossiers like ${number}`);
  return type;
};

/** The event as its definition knows it today: personal fields in place, data brought to the present version. */
const presentForm = (type: AnyDossierType, { content, personal }: FoldedEvent): NewEvent => {
  const stored = { ...(content.data as NewEvent['data']), ...personal };
  return { kind: content.kind, data: presentData(type, content.kind, stored, content.version) };
};

/** Folds the events of one dossier with the same functions as the live procedure, one after the other. */
export class DossierFold {
  private state: DossierState<unknown>;
  readonly ledger: (LedgerLine & { readonly sequence: number })[] = [];

  constructor(
    private readonly type: AnyDossierType,
    number: string,
  ) {
    this.state = newDossier(type, number, 0);
  }

  get sequence(): number {
    return this.state.sequence;
  }

  add(event: FoldedEvent): void {
    const { cause, author, onBehalfOf, channel, filedOn, at, sequence } = event.content;
    const present = presentForm(this.type, event);
    const meta = {
      cause,
      author,
      ...(onBehalfOf !== null && { onBehalfOf }),
      channel,
      filedOn,
      at,
      today: civilDateAt(at),
    };
    this.state = applyEvent(this.type, this.state, present, meta);
    const lines = eventDefinition(this.type, present.kind)?.ledger?.(present.data) ?? [];
    this.ledger.push(...lines.map((line) => ({ ...line, sequence })));
  }

  /** The row of the read model after the events added so far. */
  row(erased: boolean): DossierRow {
    return rowOf(viewOf(this.type, this.state), erased);
  }
}
