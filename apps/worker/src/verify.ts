import { z } from 'zod';
import {
  DossierKeys,
  LocalDirectory,
  openOrm,
  SealedDocuments,
  Verifications,
  verifyEverything,
} from '../../../libs/persistence/index.js';
import { tlsOf, tlsSettings } from '../../../libs/program/index.js';
import { dossierTypes } from '../../../workflows/types.js';

// `verify.js ID`: one verification of everything, begun by the worker at night; its result is in `hoso.verification`.
// It is a separate process, so that no dossier waits for it. Operators use `record verify`.
const environment = z.object({
  DATABASE_URL: z.url(),
  HOSO_RECORD_KEY: z.string().min(1),
  DOCUMENT_DIR: z.string().min(1).optional(),
  ...tlsSettings('DATABASE', 'PostgreSQL'),
});
const settings = environment.parse(process.env);
const { DATABASE_URL: url, HOSO_RECORD_KEY: key, DOCUMENT_DIR: directory } = settings;
const id = z.coerce.number().int().positive().parse(process.argv[2]);
const orm = await openOrm({
  url,
  tls: tlsOf('DATABASE', settings),
  applicationName: 'hoso-verify',
  poolMax: 3,
  timeoutMs: 0,
});
try {
  const { em } = orm;
  const keys = new DossierKeys(key);
  const report = await verifyEverything({
    ...{ em, types: dossierTypes, keys },
    ...(directory !== undefined && { documents: new SealedDocuments(new LocalDirectory(directory), keys, em) }),
  });
  await new Verifications(em).end(id, report);
} finally {
  await orm.close(true);
}
