import type { DossierView } from '../../dossier/index.js';

/** A column of the read model: its name and type in PostgreSQL. */
interface Column {
  readonly name: string;
  readonly type: 'text' | 'int' | 'date' | 'boolean' | 'json' | 'jsonb';
}

/**
 * The columns of the read model, by the field of a view that they hold: their only definition. Writing, reading,
 * listing, comparing and rebuilding derive from it; migrations create the table, and the entity describes it.
 */
export const columns = {
  number: { name: 'number', type: 'text' },
  type: { name: 'type', type: 'text' },
  status: { name: 'status', type: 'text' },
  phase: { name: 'phase', type: 'text' },
  sequence: { name: 'sequence', type: 'int' },
  office: { name: 'office', type: 'text' },
  claimant: { name: 'claimant', type: 'text' },
  employer: { name: 'employer', type: 'text' },
  assignee: { name: 'assignee', type: 'text' },
  assigneeSince: { name: 'assignee_since', type: 'date' },
  openedOn: { name: 'opened_on', type: 'date' },
  closedOn: { name: 'closed_on', type: 'date' },
  due: { name: 'due', type: 'date' },
  displayName: { name: 'display_name', type: 'text' },
  waiting: { name: 'waiting', type: 'json' },
  alert: { name: 'alert', type: 'boolean' },
  sentBackTo: { name: 'sent_back_to', type: 'text' },
  payments: { name: 'payments', type: 'json' },
  counterSince: { name: 'counter_since', type: 'date' },
  transferSince: { name: 'transfer_since', type: 'date' },
  links: { name: 'links', type: 'json' },
  fields: { name: 'fields', type: 'jsonb' },
  personalFields: { name: 'personal_fields', type: 'jsonb' },
  sealedFields: { name: 'sealed_fields', type: 'jsonb' },
  state: { name: 'state', type: 'json' },
} as const satisfies Readonly<Record<keyof DossierView, Column>>;

export const members = Object.keys(columns) as readonly (keyof DossierView)[];
