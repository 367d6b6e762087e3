import { Body, Controller, Delete, Get, HttpCode, Put, UseGuards } from '@nestjs/common';
import { ApiBearerAuth, ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { AdminGuard } from '../server/admin.guard.js';
import { FaultPlan } from './fault-plan.js';
import { type FaultReport, type FaultSettings, faultReport, faultSettings } from './fault-settings.js';

/** The switches that make this registry fail, for tests and training. */
@ApiTags('admin')
@ApiBearerAuth('admin')
@UseGuards(AdminGuard)
@Controller('admin/faults')
export class FaultsController {
  constructor(private readonly plan: FaultPlan) {}

  @Get()
  @ApiOkResponse({ description: 'The switches and what they did', standardSchema: faultReport })
  report(): FaultReport {
    return this.plan.report();
  }

  @Put()
  @ApiOkResponse({ description: 'The switches as they are now; those not named are off', standardSchema: faultReport })
  set(@Body({ schema: faultSettings }) settings: FaultSettings): FaultReport {
    this.plan.set(settings);
    return this.plan.report();
  }

  @Delete()
  @HttpCode(204)
  @ApiNoContentResponse({ description: 'Everything is off' })
  clear(): void {
    this.plan.clear();
  }
}
