import { Module } from '@nestjs/common';
import { LookupsController } from './lookups.controller.js';

/** Lists of codes over HTTP. */
@Module({ controllers: [LookupsController] })
export class LookupsModule {}
