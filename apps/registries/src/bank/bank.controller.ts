import { Body, Controller, Get, HttpCode, Param, Post, Put, Query } from '@nestjs/common';
import { ApiConflictResponse, ApiNotFoundResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { z } from 'zod';
import { problemSchema } from '../server/problem.js';
import * as schemas from './bank.schemas.js';
import { BankService } from './bank.service.js';
import { StatementService } from './statement.service.js';

const status = { description: 'What became of the transfer', standardSchema: schemas.transferStatus };

/** The bank as the paying agency uses it. Account numbers stand in bodies, never in addresses. */
@ApiTags('bank')
@Controller('v1')
export class BankController {
  constructor(
    private readonly bank: BankService,
    private readonly statements: StatementService,
  ) {}

  @Post('account-checks')
  @HttpCode(200)
  @ApiOperation({ summary: 'Whether an account exists, is open and bears this name' })
  @ApiOkResponse({ description: 'The answer', standardSchema: schemas.accountAnswer })
  check(@Body({ schema: schemas.accountCheck }) check: schemas.AccountCheck) {
    return this.bank.check(check);
  }

  @Put('transfers/:reference')
  @ApiOperation({ summary: 'Order a transfer; the same reference again is the same transfer' })
  @ApiOkResponse(status)
  @ApiConflictResponse({ description: 'The reference stands for another transfer', standardSchema: problemSchema })
  transfer(
    @Param('reference', { schema: schemas.transferReference }) reference: string,
    @Body({ schema: schemas.transferOrder }) order: schemas.TransferOrder,
  ) {
    return this.bank.transfer(reference, order);
  }

  @Get('transfers/:reference')
  @ApiOperation({ summary: 'What became of a transfer, as known on a day' })
  @ApiOkResponse(status)
  @ApiNotFoundResponse({ description: 'The bank has never seen the reference', standardSchema: problemSchema })
  find(
    @Param('reference', { schema: schemas.transferReference }) reference: string,
    @Query({ schema: schemas.asOfQuery }) { asOf }: z.output<typeof schemas.asOfQuery>,
  ) {
    return this.bank.find(reference, asOf);
  }

  @Post('statements')
  @HttpCode(200)
  @ApiOperation({ summary: 'What came to an account and went back in a range of days' })
  @ApiOkResponse({ description: 'The statement', standardSchema: schemas.statement })
  statement(@Body({ schema: schemas.statementQuestion }) question: schemas.StatementQuestion) {
    return this.statements.statement(question);
  }

  @Get('returned-transfers')
  @ApiOperation({ summary: 'What came back to the paying account, line by line; a line never changes' })
  @ApiOkResponse({ description: 'The next lines', standardSchema: schemas.returnedTransfers })
  returned(@Query({ schema: schemas.returnsQuestion }) question: schemas.ReturnsQuestion) {
    return this.statements.returned(question);
  }
}
