import { Module } from '@nestjs/common';
import { EventsController } from './events.controller.js';

/** Contracts of events, over HTTP. */
@Module({ controllers: [EventsController] })
export class EventsModule {}
