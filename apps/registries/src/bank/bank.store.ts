import type { EntityManager } from '@mikro-orm/postgresql';
import { isEmpty, upsertRows } from '../database/upsert-rows.js';
import type { SandboxPerson } from '../sandbox/sandbox-person.js';
import { seedPeople } from '../sandbox/seed.js';
import { bankName } from '../shared/names.js';
import type { AccountInput } from './bank.schemas.js';

/** Creates or replaces accounts. */
export async function saveAccounts(em: EntityManager, accounts: readonly AccountInput[]): Promise<void> {
  const rows = accounts.map(({ bankCode, ...account }) => ({ bank_code: bankCode, ...account }));
  await upsertRows(em, 'registry_bank.account', ['bank_code', 'number'], rows);
}

/** The account of a synthetic person in the bank's own spelling; none for who has none. */
export const accountsOf = ({ fullName, account }: SandboxPerson): AccountInput[] =>
  account === null ? [] : [{ holder: bankName(fullName), ...account }];

/** Fills an empty schema with the accounts of the sandbox's people. */
export async function seedBank(em: EntityManager): Promise<void> {
  if (await isEmpty(em, 'registry_bank.account')) await saveAccounts(em, seedPeople().flatMap(accountsOf));
}
