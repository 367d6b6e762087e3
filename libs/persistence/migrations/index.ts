import { RecordMigration } from './Migration20261123090000_record.js';
import { ReadModelMigration } from './Migration20261123091000_read_model.js';
import { SealedStreamMigration } from './Migration20261125100000_sealed_stream.js';
import { RequestsMigration } from './Migration20261125200000_requests.js';
import { RequestCountsMigration } from './Migration20261128110000_request_counts.js';
import { RecordDecidesMigration } from './Migration20261128120000_record_decides.js';
import { EvidenceMigration } from './Migration20261128180000_evidence.js';
import { AttemptsMigration } from './Migration20261128200000_attempts.js';
import { ReturnedTransfersMigration } from './Migration20261128210000_returned_transfers.js';
import { PurposesMigration } from './Migration20261128220000_purposes.js';
import { ConsumersMigration } from './Migration20261129030000_consumers.js';
import { DeadlinesMigration } from './Migration20261129040000_deadlines.js';
import { WebhooksMigration } from './Migration20261129050000_webhooks.js';
import { NamesMigration } from './Migration20261129060000_names.js';
import { SearchFieldsMigration } from './Migration20261129070000_search_fields.js';
import { SessionsMigration } from './Migration20261129080000_sessions.js';
import { DiscardedMigration } from './Migration20261129090000_discarded.js';
import { OfficialsMigration } from './Migration20261129090000_officials.js';
import { SavedViewsMigration } from './Migration20261129100000_saved_views.js';
import { DraftsMigration } from './Migration20261129110000_drafts.js';
import { BulkJobsMigration } from './Migration20261129120000_bulk_jobs.js';
import { ActsMigration } from './Migration20261129150000_acts.js';
import { AlertsMigration } from './Migration20261129160000_alerts.js';
import { ErasedRowsMigration } from './Migration20261129170000_erased_rows.js';
import { SealedFieldsMigration } from './Migration20261130020000_sealed_fields.js';
import { SentBackMigration } from './Migration20261130030000_sent_back.js';
import { PreferencesMigration } from './Migration20261130040000_preferences.js';
import { CalendarLinksMigration } from './Migration20261130050000_calendar_links.js';
import { StatisticsMigration } from './Migration20261130060000_statistics.js';
import { MoneyMigration } from './Migration20261130070000_money.js';
import { LetterCodesMigration } from './Migration20261130071000_letter_codes.js';
import { NewsMigration } from './Migration20261130080000_news.js';
import { LawMigration } from './Migration20261130090000_law.js';

/** All migrations, oldest first. They are written by hand, because indexes and functions are chosen, not derived. */
export const migrations = [
  RecordMigration,
  ReadModelMigration,
  SealedStreamMigration,
  RequestsMigration,
  RequestCountsMigration,
  RecordDecidesMigration,
  EvidenceMigration,
  AttemptsMigration,
  ReturnedTransfersMigration,
  PurposesMigration,
  ConsumersMigration,
  DeadlinesMigration,
  WebhooksMigration,
  NamesMigration,
  SearchFieldsMigration,
  SessionsMigration,
  DiscardedMigration,
  OfficialsMigration,
  SavedViewsMigration,
  DraftsMigration,
  BulkJobsMigration,
  ActsMigration,
  AlertsMigration,
  ErasedRowsMigration,
  SealedFieldsMigration,
  SentBackMigration,
  PreferencesMigration,
  CalendarLinksMigration,
  StatisticsMigration,
  MoneyMigration,
  LetterCodesMigration,
  NewsMigration,
  LawMigration,
];
