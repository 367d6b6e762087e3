export { DatabaseAwayError } from './away.js';
export { type DatabaseSettings, migrate, openOrm, ormOptions } from './orm.js';
export * from './entities/index.js';
export { refuseUnmigrated, UnmigratedError } from './migrations/pending.js';
export { ExcessRightsError, refuseExcessRights } from './rights/excess.js';
export { DossierKeys, holdsRecordKeys, type PersonalFields } from './personal/keys.js';
export { holdsPartyKeys, partyKeysOf, partyReference, partyReferences } from './personal/party-keys.js';
export { type PartyRotation, type PartyRotationReport, rotatePartyKey } from './personal/rotate-parties.js';
export { rotateRecordKey, type RotationReport } from './personal/rotate.js';
export { erase, type ErasureParts, type ErasureRequest, NotErasableError } from './personal/erase.js';
export { PostgresRecord } from './record/postgres-record.js';
export { canonicalJson } from './canonical.js';
export type { Attachment } from './documents/attachments.js';
export { LocalDirectory } from './documents/local-directory.js';
export { DocumentFault, type NamedBytes, SealedDocuments, type TakenIn } from './documents/sealed-documents.js';
export { type SweptDocuments, sweepDocuments } from './documents/sweep-documents.js';
export { type DocumentsReport, verifyDocuments } from './documents/verify-documents.js';
export { EvidenceChain } from './evidence/evidence-chain.js';
export { Publisher } from './publish/publisher.js';
export { Confirmations } from './heads/confirmations.js';
export { type Begun, type Confirmation, type Head, Heads, type IncidentNote } from './heads/heads.js';
export {
  AccessLog,
  type AccessEntry,
  CLAIMANT,
  type Look,
  type LookCriteria,
  OWN_PAGE,
  PAGE,
} from './read/access-log.js';
export { type Attempt, Attempts } from './read/attempts.js';
export { type LookAlarm, LookAlarms } from './read/look-alarms.js';
export { DossierReader, type StateNow } from './read/dossier-reader.js';
export { type Act, type ActFilter, type ActPlace, OfficeWork } from './read/office-work.js';
export { FreshViews } from './read/fresh-views.js';
export type { DossierListing, NumberPage, QueueFilter, QueueKey, QueuePage } from './read/listing.js';
export type { DossierSearch, FieldSearch, FoundLine } from './read/search.js';
export type { FieldFilter } from './read/search-fields.js';
export { endOfWeek, type Count as ListCount, type ViewCounts } from './read/list-counts.js';
export { type Official, Officials, type Workload } from './people/officials.js';
export { LetterCodes, type LetterPlace } from './letters/letter-codes.js';
export { type CalendarLink, CalendarLinks, type CalendarOwner } from './calendars/calendar-links.js';
export { type Preferences, PreferencesOfPeople, type PreferenceChanges } from './people/preferences.js';
export { type AdoptionFailure, LawAdoptions, type LawAdoptionStand, type LeasedAdoption } from './law/law-adoptions.js';
export { type LawDraft, type LawDraftChange, LawDrafts, type LawDraftStand, type LawEditor } from './law/law-drafts.js';
export { BulkJobs, type BulkJobStand, type LeasedJob } from './bulk/bulk-jobs.js';
export { type Draft, type DraftAim, draftDays, Drafts, type DraftStand } from './drafts/drafts.js';
export { type SavedView, SavedViews, type ViewContents } from './views/saved-views.js';
export { OpenDossiers, type OpenCounts, type OpenDossier, type OpenFilter } from './read/open-dossiers.js';
export {
  type Figure,
  type StatisticFilter,
  type StatisticGroup,
  statisticGroups,
  type CountedEvents,
  type CountedPeriod,
  type OfficeMonth,
  type StatisticName,
  statisticNames,
  Statistics,
} from './read/statistics.js';
export { Money, type MoneyFilter } from './read/money.js';
export { OpenSlots, type Slot, type SlotClaim } from './read/open-slots.js';
export { Heard, type HeardOf } from './read/heard.js';
export {
  type News,
  type NewsFor,
  NewsOfPeople,
  type NewsPlace,
  type NewsReason,
  partyNews,
  staffNews,
} from './read/news.js';
export { type ToldFact, ToldFacts, type ToldPlace } from './read/told-facts.js';
export { type DossierTimelineEntry, type StreamedEvent, TimelineReader } from './read/timeline-reader.js';
export {
  type FirstSubmission,
  type KnownReceipt,
  type Preflight,
  type RequestIdentity,
  Requests,
} from './requests/requests.js';
export { bodyHash } from './requests/request-hash.js';
export { type LineOutcome, ReturnedTransfers, type StatementLine } from './statement/returned-transfers.js';
export { TOO_MANY } from './limits/of-one.js';
export { type Count, SharedCounts } from './limits/shared-counts.js';
export { refold, type Refolded } from './check/refold.js';
export { rebuildReadModel, type RebuildOptions, type RebuildReport } from './check/rebuild.js';
export { findingWords } from './check/finding-words.js';
export { type EndedVerification, type LastVerification, Verifications } from './check/verifications.js';
export { type EverythingReport, verifyEverything, type VerifiedParts } from './check/verify-everything.js';
export { type DossierReport, verifyOne } from './check/verify-one.js';
export type { Finding } from './check/finding.js';
export { type Anchor, verifyTimeline, type VerifyOptions, type VerifyReport } from './check/verify.js';
export { seedOffices, type SeedPlan, seedReadModel } from './seed/seed.js';
export { WholeDossiers } from './read/whole-dossiers.js';
export {
  AwayError,
  type ConsumedEvent,
  type Consumer,
  EffectError,
  type OutsideConsumer,
  type RecordConsumer,
} from './subscribe/consumer.js';
export { type ConsumerOverview, Consumers, UnknownConsumerError } from './subscribe/consumers.js';
export { ConsumerRunner, type RunnerOptions } from './subscribe/runner.js';
export { deadlineConsumer } from './deadlines/consumer.js';
export { type DeadlineCount, type DeadlineFilter, Deadlines } from './deadlines/deadlines.js';
export { WebhookParties } from './webhooks/parties.js';
export { consumerOf } from './webhooks/names.js';
export { type NewWebhook, type ServedWebhook, Webhooks, type WebhookStand } from './webhooks/webhooks.js';
export {
  type BrowserSession,
  BrowserSessions,
  type NewSession,
  type SessionLimits,
  type SessionTokens,
} from './sessions/sessions.js';
export { SignIns } from './sessions/sign-ins.js';
