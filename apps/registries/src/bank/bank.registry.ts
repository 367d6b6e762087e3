import type { RegistryDefinition } from '../server/registry-definition.js';
import { BankAdminController } from './bank-admin.controller.js';
import { BankController } from './bank.controller.js';
import { Account, Transfer } from './bank.entities.js';
import { bankMigrations } from './bank.migrations.js';
import { BankService } from './bank.service.js';
import { seedBank } from './bank.store.js';
import { StatementService } from './statement.service.js';

/** Stands in for the bank that carries the money. */
export const bank: RegistryDefinition = {
  name: 'bank',
  title: 'Bank (sandbox)',
  description: 'Account checks, transfers by reference and statements; no money moves.',
  port: 4103,
  schema: 'registry_bank',
  entities: [Account, Transfer],
  migrations: bankMigrations,
  controllers: [BankController],
  adminControllers: [BankAdminController],
  providers: [BankService, StatementService],
  seed: seedBank,
};
