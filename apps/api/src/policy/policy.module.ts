import { Module } from '@nestjs/common';
import { EstimatesService } from './estimates.service.js';
import { PolicyController } from './policy.controller.js';

/** Questions to the law library, over HTTP. */
@Module({ controllers: [PolicyController], providers: [EstimatesService] })
export class PolicyModule {}
