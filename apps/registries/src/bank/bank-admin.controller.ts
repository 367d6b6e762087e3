import { MikroORM } from '@mikro-orm/postgresql';
import { Body, Controller, Get, HttpCode, Param, Post, Query, UseGuards } from '@nestjs/common';
import { ApiBearerAuth, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import * as sandbox from '../sandbox/seed.js';
import { syntheticPeople } from '../sandbox/synthetic-people.js';
import { AdminGuard } from '../server/admin.guard.js';
import { Account, Transfer } from './bank.entities.js';
import { accountInput, returnInput, transferReference, transferStatus } from './bank.schemas.js';
import { BankService } from './bank.service.js';
import { accountsOf, saveAccounts } from './bank.store.js';

const accountsBody = z.strictObject({ accounts: z.array(accountInput).min(1).max(10_000) });
const created = { description: 'How many were created or replaced', standardSchema: sandbox.createdCount };

@ApiTags('admin')
@ApiBearerAuth('admin')
@UseGuards(AdminGuard)
/** Sandbox only: accounts as a test or a training needs them, and transfers that come back. */
@Controller('admin')
export class BankAdminController {
  constructor(
    private readonly orm: MikroORM,
    private readonly bank: BankService,
  ) {}

  @Post('accounts')
  @HttpCode(200)
  @ApiOperation({ summary: 'Create or replace accounts' })
  @ApiOkResponse(created)
  async save(@Body({ schema: accountsBody }) { accounts }: z.output<typeof accountsBody>) {
    await saveAccounts(this.orm.em.fork(), accounts);
    return { created: accounts.length };
  }

  @Post('people/synthetic')
  @HttpCode(200)
  @ApiOperation({ summary: 'Accounts of invented people; the same body makes the same people in each registry' })
  @ApiOkResponse(created)
  async invent(@Body({ schema: sandbox.syntheticWish }) wish: sandbox.SyntheticWishBody) {
    const accounts = syntheticPeople(wish).flatMap(accountsOf);
    await saveAccounts(this.orm.em.fork(), accounts);
    return { created: accounts.length };
  }

  @Get('accounts')
  @ApiOperation({ summary: 'The accounts, by bank and number' })
  async accounts(@Query({ schema: sandbox.page }) page: sandbox.Page) {
    const orderBy = { bankCode: 'asc', number: 'asc' } as const;
    return { accounts: await this.orm.em.fork().find(Account, {}, { orderBy, ...page }) };
  }

  @Get('transfers')
  @ApiOperation({ summary: 'All transfers, by reference' })
  async transfers(@Query({ schema: sandbox.page }) page: sandbox.Page) {
    return { transfers: await this.orm.em.fork().find(Transfer, {}, { orderBy: { reference: 'asc' }, ...page }) };
  }

  @Post('transfers/:reference/return')
  @HttpCode(200)
  @ApiOperation({ summary: 'Let an accepted transfer come back' })
  @ApiOkResponse({ description: 'The transfer', standardSchema: transferStatus })
  return(
    @Param('reference', { schema: transferReference }) reference: string,
    @Body({ schema: returnInput }) { returnedOn }: z.output<typeof returnInput>,
  ) {
    return this.bank.return(reference, returnedOn);
  }
}
