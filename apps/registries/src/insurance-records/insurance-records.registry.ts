import type { RegistryDefinition } from '../server/registry-definition.js';
import { EffectsService } from './effects.service.js';
import { InsuranceRecordsAdminController } from './insurance-records-admin.controller.js';
import { InsuranceRecordsController } from './insurance-records.controller.js';
import { Employer, InsuredPerson, RecordEffect } from './insurance-records.entities.js';
import { insuranceMigrations } from './insurance-records.migrations.js';
import { seedInsuranceRecords } from './insurance-records.store.js';
import { RecordsService } from './records.service.js';

/** Stands in for the social insurance agency. */
export const insuranceRecords: RegistryDefinition = {
  name: 'insurance-records',
  title: 'Insurance records (sandbox)',
  description: 'Contribution records, employers, benefit marks and health cards of synthetic people.',
  port: 4101,
  schema: 'registry_insurance',
  entities: [InsuredPerson, Employer, RecordEffect],
  migrations: insuranceMigrations,
  controllers: [InsuranceRecordsController],
  adminControllers: [InsuranceRecordsAdminController],
  providers: [RecordsService, EffectsService],
  seed: seedInsuranceRecords,
};
