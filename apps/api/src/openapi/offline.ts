import 'reflect-metadata';
import { Module, type Provider, type Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { OpenAPIObject } from '@nestjs/swagger';
import { DocumentsController } from '../documents/documents.controller.js';
import { BulkController } from '../dossiers/bulk.controller.js';
import { DossiersController } from '../dossiers/dossiers.controller.js';
import { ExportsController } from '../exports/exports.controller.js';
import { ExplanationsController } from '../dossiers/explanations.controller.js';
import { FormsController } from '../dossiers/forms.controller.js';
import { LettersController } from '../dossiers/letters.controller.js';
import { LinkedController } from '../dossiers/linked.controller.js';
import { LooksController } from '../dossiers/looks.controller.js';
import { MessagesController } from '../dossiers/messages.controller.js';
import { ListsController } from '../dossiers/lists.controller.js';
import { MyActsController, OfficeWorkController } from '../dossiers/office-work.controller.js';
import { PeopleController } from '../dossiers/people.controller.js';
import { SearchController } from '../dossiers/search.controller.js';
import { SelectionsController } from '../dossiers/selections.controller.js';
import { ToldFactsController } from '../dossiers/told-facts.controller.js';
import { TypesController } from '../dossiers/types.controller.js';
import { BulkJobsController } from '../bulk-jobs/bulk-jobs.controller.js';
import { CalendarsController } from '../calendars/calendars.controller.js';
import { DraftsController } from '../drafts/drafts.controller.js';
import { InboxController } from '../inbox/inbox.controller.js';
import { LookupsController } from '../lookups/lookups.controller.js';
import { OfficesController } from '../offices/offices.controller.js';
import { OperatedController } from '../operations/operated.controller.js';
import { OperatorController } from '../operations/operator.controller.js';
import { PreferencesController } from '../preferences/preferences.controller.js';
import { PrefillController } from '../prefill/prefill.controller.js';
import { PublicFiguresController } from '../public-figures/public-figures.controller.js';
import { AdoptionsController } from '../policy/adoptions.controller.js';
import { LawDraftsController } from '../policy/law-drafts.controller.js';
import { PolicyController } from '../policy/policy.controller.js';
import { VersionsController } from '../policy/versions.controller.js';
import { SessionController } from '../sessions/session.controller.js';
import { MoneyController } from '../money/money.controller.js';
import { StatisticsController } from '../statistics/statistics.controller.js';
import { OneVerificationController } from '../verifications/one-verification.controller.js';
import { VerificationsController } from '../verifications/verifications.controller.js';
import { VerifyController } from '../verify/verify.controller.js';
import { ViewsController } from '../views/views.controller.js';
import { openApi } from './document.js';

/** What pages ask. */
const controllers: readonly Type[] = [
  AdoptionsController,
  BulkController,
  BulkJobsController,
  CalendarsController,
  DocumentsController,
  DossiersController,
  DraftsController,
  ExportsController,
  ExplanationsController,
  FormsController,
  InboxController,
  LawDraftsController,
  LettersController,
  LinkedController,
  ListsController,
  LooksController,
  LookupsController,
  MessagesController,
  OfficesController,
  OfficeWorkController,
  MyActsController,
  OperatedController,
  OneVerificationController,
  OperatorController,
  PeopleController,
  PolicyController,
  PreferencesController,
  PrefillController,
  PublicFiguresController,
  SearchController,
  SelectionsController,
  SessionController,
  MoneyController,
  StatisticsController,
  ToldFactsController,
  TypesController,
  VerificationsController,
  VerifyController,
  VersionsController,
  ViewsController,
];

/** Controllers are only inspected; what is injected is never used. */
const partsOf = (controller: Type): readonly Provider[] =>
  ((Reflect.getMetadata('design:paramtypes', controller) ?? []) as readonly Type[]).map((provide) => ({
    provide,
    useValue: {},
  }));

@Module({ controllers: [...controllers], providers: controllers.flatMap(partsOf) })
class DescribedModule {}

/**
 * The OpenAPI description for the pages' client, built without a server, a database or Temporal. What dossier types add
 * is left out, because pages draw that from definitions.
 */
export async function describedForPages(): Promise<OpenAPIObject> {
  const app = await NestFactory.create<NestFastifyApplication>(DescribedModule, new FastifyAdapter(), {
    logger: false,
    abortOnError: false,
  });
  try {
    return openApi(app);
  } finally {
    await app.close();
  }
}
