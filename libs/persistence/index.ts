export { DatabaseAwayError } from './away.js';
export { type DatabaseSettings, migrate, openOrm, ormOptions } from './orm.js';
export * from './entities/index.js';
export { DossierKeys, type PersonalFields } from './personal/keys.js';
export { erase, type ErasureParts, type ErasureRequest, NotErasableError } from './personal/erase.js';
export { PostgresRecord } from './record/postgres-record.js';
export { canonicalJson } from './record/canonical.js';
export { type Attachment, attachmentsOf } from './documents/attachments.js';
export { LocalDirectory } from './documents/local-directory.js';
export { DocumentFault, SealedDocuments, type TakenIn } from './documents/sealed-documents.js';
export { type SweptDocuments, sweepDocuments } from './documents/sweep-documents.js';
export { type DocumentsReport, verifyDocuments } from './documents/verify-documents.js';
export { Publisher } from './publish/publisher.js';
export { Confirmations } from './heads/confirmations.js';
export { type Confirmation, type Head, Heads, type IncidentNote } from './heads/heads.js';
export { AccessLog, type AccessEntry } from './read/access-log.js';
export { DossierReader } from './read/dossier-reader.js';
export { FreshViews } from './read/fresh-views.js';
export type { DossierListing, DuePage, NumberPage } from './read/listing.js';
export { OpenDossiers, type OpenCounts, type OpenDossier, type OpenFilter } from './read/open-dossiers.js';
export { OpenSlots, type Slot, type SlotClaim } from './read/open-slots.js';
export { type DossierTimelineEntry, type StreamedEvent, TimelineReader } from './read/timeline-reader.js';
export {
  type FirstSubmission,
  type KnownReceipt,
  type Preflight,
  type RequestIdentity,
  Requests,
} from './receipts/requests.js';
export { type Count, SharedCounts } from './limits/shared-counts.js';
export { refold } from './check/refold.js';
export { rebuildReadModel, type RebuildOptions, type RebuildReport } from './check/rebuild.js';
export { type Anchor, type Finding, verifyTimeline, type VerifyOptions, type VerifyReport } from './check/verify.js';
export { seedOffices, type SeedPlan, seedReadModel } from './seed/seed.js';
