import type { DynamicModule } from '@nestjs/common';
import type { EntityManager } from '@mikro-orm/postgresql';
import { CalendarLinks, DossierReader } from '../../../../libs/persistence/index.js';
import { CalendarsController } from './calendars.controller.js';
import { Calendars } from './calendars.service.js';

/** Days of claimants for their calendars, over HTTP. */
export class CalendarsModule {
  static with(em: EntityManager, partyKeys: string): DynamicModule {
    return {
      module: CalendarsModule,
      controllers: [CalendarsController],
      providers: [
        {
          provide: Calendars,
          inject: [DossierReader],
          useFactory: (reader: DossierReader) => new Calendars(new CalendarLinks(em), reader, partyKeys),
        },
      ],
    };
  }
}
