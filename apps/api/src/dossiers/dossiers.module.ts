import type { DynamicModule, FactoryProvider, ValueProvider } from '@nestjs/common';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { Client } from '@temporalio/client';
import { DossierTypes } from '../../../../libs/dossier/index.js';
import {
  AccessLog,
  Attempts,
  type Confirmations,
  DossierKeys,
  Heard,
  DossierReader,
  FreshViews,
  WholeDossiers,
  Heads,
  LetterCodes,
  LookAlarms,
  Officials,
  OfficeWork,
  OpenSlots,
  Requests,
  TimelineReader,
  ToldFacts,
} from '../../../../libs/persistence/index.js';
import { FastForwardController } from '../sandbox/fast-forward.controller.js';
import { FastForward } from '../sandbox/fast-forward.js';
import type { HeldBack } from '../operations/paused.js';
import { BulkController } from './bulk.controller.js';
import { Bulk } from './bulk.js';
import { BusinessTime } from './business-time.js';
import { Commands } from './commands.js';
import { Delivery } from './delivery.js';
import { DossiersController } from './dossiers.controller.js';
import { ExplanationsController } from './explanations.controller.js';
import { Explanations } from './explanations.js';
import { FactsController } from './facts.controller.js';
import { FormsController } from './forms.controller.js';
import { Forms } from './forms.js';
import { Facts } from './facts.js';
import { DossierGateway } from './gateway.js';
import { LettersController } from './letters.controller.js';
import { Asides } from './aside.js';
import { Letters } from './letters.js';
import { LinkedController } from './linked.controller.js';
import { LinkedDossiers } from './linked.js';
import { MessagesController } from './messages.controller.js';
import { Messages } from './messages.js';
import { Links } from './links.js';
import { ListLines } from './list-lines.js';
import { ListsController } from './lists.controller.js';
import { Lists } from './lists.js';
import { LooksController } from './looks.controller.js';
import { Looks } from './looks.js';
import { MyActsController, OfficeWorkController } from './office-work.controller.js';
import { WorkOfOffices } from './office-work.js';
import { PeopleController } from './people.controller.js';
import { Readings } from './readings.js';
import { dossierTranslation } from './refusals.js';
import { SearchController } from './search.controller.js';
import { Search } from './search.js';
import { SelectionsController } from './selections.controller.js';
import { Submissions } from './submissions.js';
import { ToldFactsController } from './told-facts.controller.js';
import { FactsTold } from './told-facts.js';
import { TypesController } from './types.controller.js';
import { WholeQueue } from './whole-queue.js';
import { Verification } from '../verify/verify.service.js';

/** What the dossiers need from outside. */
export interface DossierParts {
  readonly types: DossierTypes;
  readonly client: Client;
  readonly em: EntityManager;
  readonly confirmations: Pick<Confirmations, 'confirm'>;
  readonly heads: Heads;
  /** Base64 keys, separated by commas: for party references, and for personal fields in the record. */
  readonly partyKeys: string;
  readonly recordKey: string;
  readonly sandbox: boolean;
  /** The build whose folded rows this program can decide from. */
  readonly build: string;
  /** Number of waits after which a dossier begins a new run; undefined: when Temporal suggests it. */
  readonly continueEvery: number | undefined;
  /** Which registries are not called just now. */
  readonly held: Pick<HeldBack, 'shown'>;
}

type Class<T> = new (...parts: never[]) => T;
const value = <T>(provide: Class<T>, useValue: T): ValueProvider<T> => ({ provide, useValue });
const made = <T>(
  provide: Class<T>,
  inject: Class<unknown>[],
  useFactory: (...parts: never[]) => T,
): FactoryProvider<T> => ({
  provide,
  inject,
  useFactory: useFactory as FactoryProvider<T>['useFactory'],
});

/** Dossiers over HTTP: submitting, acting, reading, lists. */
export class DossiersModule {
  static with({
    types,
    client,
    em,
    confirmations,
    heads,
    partyKeys,
    recordKey,
    sandbox,
    build,
    continueEvery,
    held,
  }: DossierParts): DynamicModule {
    const whole = new WholeDossiers(em, types, new DossierKeys(recordKey));
    const fresh = new FreshViews(whole, types, build);
    const officials = new Officials(em);
    const timelines = new TimelineReader(em, new DossierKeys(recordKey));
    const asides = new Asides(types, new Heard(em), timelines);
    const reader = new DossierReader(em, fresh);
    const listLines = new ListLines(types, held, officials, asides, reader);
    // No route of the sandbox exists in production.
    const played = [
      made(
        FastForward,
        [DossierGateway, Requests, DossierReader, BusinessTime],
        (gateway: DossierGateway, requests: Requests, reader: DossierReader, time: BusinessTime) =>
          new FastForward(types, gateway, requests, reader, time, heads),
      ),
    ];
    const providers = [
      ...(sandbox ? played : []),
      value(DossierTypes, types),
      value(
        DossierGateway,
        new DossierGateway(
          client,
          types,
          (dossier, sequence) => confirmations.confirm(dossier, sequence),
          continueEvery,
        ),
      ),
      value(DossierReader, reader),
      value(TimelineReader, timelines),
      value(AccessLog, new AccessLog(em)),
      made(
        Explanations,
        [Readings, BusinessTime],
        (readings: Readings, time: BusinessTime) => new Explanations(readings, whole, time),
      ),
      made(Forms, [Readings], (readings: Readings) => new Forms(readings, whole, asides)),
      made(
        Verification,
        [DossierReader],
        (reader: DossierReader) => new Verification(types, new LetterCodes(em), reader, whole, partyKeys),
      ),
      made(
        Letters,
        [Readings, Verification],
        (readings: Readings, verification: Verification) => new Letters(readings, whole, verification),
      ),
      made(
        LinkedDossiers,
        [Readings, DossierReader],
        (readings: Readings, reader: DossierReader) => new LinkedDossiers(types, readings, reader, listLines),
      ),
      made(
        Messages,
        [Readings, TimelineReader],
        (readings: Readings, timelines: TimelineReader) => new Messages(readings, timelines),
      ),
      value(Officials, officials),
      value(ListLines, listLines),
      value(WorkOfOffices, new WorkOfOffices(types, new OfficeWork(em), officials)),
      value(OpenSlots, new OpenSlots(em)),
      value(Heads, heads),
      value(Requests, new Requests(em, fresh)),
      made(BusinessTime, [DossierGateway], (gateway: DossierGateway) => new BusinessTime(gateway, sandbox)),
      made(
        Submissions,
        [DossierGateway, OpenSlots, Requests, BusinessTime, DossierReader, AccessLog],
        (
          gateway: DossierGateway,
          slots: OpenSlots,
          requests: Requests,
          time: BusinessTime,
          reader: DossierReader,
          log: AccessLog,
        ) => new Submissions(gateway, slots, requests, time, new Links(reader), log, { partyKeys, sandbox }),
      ),
      made(
        Delivery,
        [DossierGateway, Requests, DossierReader],
        (gateway: DossierGateway, requests: Requests, reader: DossierReader) =>
          new Delivery(types, gateway, requests, heads, reader),
      ),
      made(
        Commands,
        [DossierGateway, Requests, Delivery, BusinessTime],
        (gateway: DossierGateway, requests: Requests, delivery: Delivery, time: BusinessTime) =>
          new Commands(types, gateway, requests, delivery, time, officials, asides),
      ),
      made(
        Bulk,
        [Commands, Requests, DossierReader],
        (commands: Commands, requests: Requests, reader: DossierReader) =>
          new Bulk(types, commands, requests, dossierTranslation(types), reader),
      ),
      made(
        Facts,
        [DossierGateway, Requests, Delivery],
        (gateway: DossierGateway, requests: Requests, delivery: Delivery) =>
          new Facts(types, gateway, requests, delivery),
      ),
      made(
        FactsTold,
        [DossierReader, Readings],
        (reader: DossierReader, readings: Readings) =>
          new FactsTold(types, new ToldFacts(em), reader, timelines, readings, officials),
      ),
      made(
        Readings,
        [DossierReader, TimelineReader, AccessLog, BusinessTime],
        (reader: DossierReader, timelines: TimelineReader, log: AccessLog, time: BusinessTime) =>
          new Readings(types, reader, timelines, log, time, held, officials, asides, whole),
      ),
      made(
        Lists,
        [DossierReader, Readings],
        (reader: DossierReader, readings: Readings) => new Lists(types, reader, readings, listLines, new Attempts(em)),
      ),
      made(
        Search,
        [DossierReader, Readings],
        (reader: DossierReader, readings: Readings) =>
          new Search(types, reader, readings, { party: partyKeys, record: new DossierKeys(recordKey) }, listLines),
      ),
      made(
        WholeQueue,
        [DossierReader, Readings],
        (reader: DossierReader, readings: Readings) => new WholeQueue(types, reader, readings, listLines),
      ),
      made(
        Looks,
        [AccessLog, Readings],
        (log: AccessLog, readings: Readings) => new Looks(log, new LookAlarms(em), readings, partyKeys, officials),
      ),
    ];
    return {
      module: DossiersModule,
      global: true,
      controllers: [
        BulkController,
        ...(sandbox ? [FastForwardController] : []),
        ListsController,
        LooksController,
        DossiersController,
        FactsController,
        ToldFactsController,
        ExplanationsController,
        FormsController,
        LinkedController,
        OfficeWorkController,
        MyActsController,
        PeopleController,
        SearchController,
        SelectionsController,
        LettersController,
        MessagesController,
        TypesController,
      ],
      providers,
      exports: providers.map(({ provide }) => provide),
    };
  }
}
