import { Module } from '@nestjs/common';
import { OfficesController } from './offices.controller.js';

/** The agency's offices, over HTTP. */
@Module({ controllers: [OfficesController] })
export class OfficesModule {}
