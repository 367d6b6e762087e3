/** What somebody may do with a table. */
export type Right = 'select' | 'insert' | 'update' | 'delete' | 'truncate';

/** The logins besides the owner. The owner creates and changes the tables. */
export type Connecting = 'program' | 'operator';

const program: Readonly<Record<string, readonly Right[]>> = {
  // The record: append-only.
  event: ['select', 'insert'],
  personal_data: ['select', 'insert'],
  dossier_key: ['select', 'insert'],
  stream: ['select', 'insert'],
  ledger: ['select', 'insert'],
  incident: ['select', 'insert'],
  // What is given up stays told: by whom and why.
  discarded_event: ['select', 'insert'],
  access_log: ['select', 'insert'],
  evidence: ['select', 'insert'],
  erasure: ['select'],
  replaced_tail: ['select'],
  migration: ['select'],
  // Sealed ends, and bookkeeping.
  head: ['select', 'insert', 'update'],
  stream_end: ['select', 'update'],
  evidence_end: ['select', 'update'],
  look_alarm: ['select', 'insert', 'update'],
  verification: ['select', 'insert', 'update'],
  returned_transfer: ['select', 'insert', 'update'],
  statement_reading: ['select', 'insert', 'update'],
  // What is derived, or kept for a time.
  dossier: ['select', 'insert', 'update', 'delete'],
  dossier_shadow: ['select', 'insert', 'truncate'],
  receipt: ['select', 'insert', 'delete'],
  open_slot: ['select', 'insert', 'delete'],
  request: ['select', 'insert', 'update', 'delete'],
  request_count: ['select', 'insert', 'update', 'delete'],
  // Checkpoints of consumers; a deleted webhook takes its own with it.
  consumer: ['select', 'insert', 'update', 'delete'],
  set_aside: ['select', 'insert', 'update', 'delete'],
  deadline: ['select', 'insert', 'update', 'delete'],
  // Who works in which office, as tokens say.
  official: ['select', 'insert', 'update', 'delete'],
  calendar_link: ['select', 'insert', 'update', 'delete'],
  // What stands on paper is not taken back.
  letter_code: ['select', 'insert'],
  preference: ['select', 'insert', 'update', 'delete'],
  read_mark: ['select', 'insert', 'delete'],
  saved_view: ['select', 'insert', 'update', 'delete'],
  draft: ['select', 'insert', 'update', 'delete'],
  bulk_job: ['select', 'insert', 'update', 'delete'],
  bulk_job_item: ['select', 'insert', 'update', 'delete'],
  law_draft: ['select', 'insert', 'update', 'delete'],
  law_adoption: ['select', 'insert', 'update', 'delete'],
  webhook: ['select', 'insert', 'update', 'delete'],
  webhook_delivery: ['select', 'insert', 'delete'],
  // Who is signed in, for a time.
  sign_in: ['select', 'insert', 'delete'],
  session: ['select', 'insert', 'update', 'delete'],
};

/** What each login may do, table by table, and nothing else. */
export const rights: Readonly<Record<Connecting, Readonly<Record<string, readonly Right[]>>>> = {
  program,
  // Erases, and changes keys.
  operator: {
    ...program,
    personal_data: ['select', 'insert', 'delete'],
    dossier_key: ['select', 'insert', 'update', 'delete'],
    dossier_shadow: ['select', 'insert', 'delete', 'truncate'],
    erasure: ['select', 'insert', 'update'],
  },
};

/** Columns that a login may change although the rest of their table is fixed. */
export const columnRights: Readonly<Record<Connecting, Readonly<Record<string, readonly string[]>>>> = {
  program: {},
  // An erasure removes whom a look searched for and the reader's words; a rotation of HOSO_PARTY_KEY changes references
  // of people.
  operator: { access_log: ['party', 'party_salt', 'words', 'words_salt'], open_slot: ['claimant'] },
};
