import { Module } from '@nestjs/common';
import { EstimatesService } from './estimates.service.js';
import { PolicyController } from './policy.controller.js';
import { VersionsController } from './versions.controller.js';
import { VersionsService } from './versions.service.js';

/** Questions to the law library, over HTTP. */
@Module({ controllers: [PolicyController, VersionsController], providers: [EstimatesService, VersionsService] })
export class PolicyModule {}
