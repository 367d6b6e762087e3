import { z } from 'zod';
import { migrate } from '../../../libs/persistence/index.js';
import { tlsOf, tlsSettings } from '../../../libs/program/index.js';
import { dossierTypes } from '../../../workflows/types.js';

// Applies all pending migrations to DATABASE_URL, as the owner of the tables, and says which, as JSON. Makes the logins of
// PROGRAM_DATABASE_URL and OPERATOR_DATABASE_URL, where they are told, with the rights that each needs, and the indexes of the
// dossier types' search fields.
const login = z.url({ protocol: /^postgres(ql)?$/ }).optional();
const environment = z.object({
  DATABASE_URL: z.url(),
  PROGRAM_DATABASE_URL: login,
  OPERATOR_DATABASE_URL: login,
  ...tlsSettings('DATABASE', 'PostgreSQL'),
});
const settings = environment.parse(process.env);
const { DATABASE_URL, PROGRAM_DATABASE_URL: program, OPERATOR_DATABASE_URL: operator } = settings;
const logins = { ...(program !== undefined && { program }), ...(operator !== undefined && { operator }) };
const applied = await migrate(DATABASE_URL, logins, tlsOf('DATABASE', settings), dossierTypes);
process.stdout.write(`${JSON.stringify({ applied })}\n`);
