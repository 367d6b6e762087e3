import { parseArgs } from 'node:util';
import { z } from 'zod';
import { openOrm, seedOffices, seedReadModel } from '../../../libs/persistence/index.js';
import { dossierTypes } from '../../../workflows/types.js';

// Fills the read model of DATABASE_URL with generated rows of one type, for measuring lists: only for a throw-away
// database. `seed.js --type unemployment-claim --dossiers 1000000 --claimant DIGEST --employer CODE --office HN-01`
const { values } = parseArgs({
  options: {
    type: { type: 'string', default: 'unemployment-claim' },
    dossiers: { type: 'string', default: '10000' },
    claimant: { type: 'string', multiple: true, default: [] },
    employer: { type: 'string', multiple: true, default: [] },
    office: { type: 'string', multiple: true, default: ['HN-01', 'HCM-01', 'HD-01', 'DN-01'] },
  },
});
const { DATABASE_URL: url } = z.object({ DATABASE_URL: z.url() }).parse(process.env);
const { name, prefix, statuses, initialStatus } = dossierTypes.get(values.type);
const orm = await openOrm({ url, applicationName: 'hoso-seed', poolMax: 2, timeoutMs: 0 });
try {
  await seedReadModel(orm.em, {
    dossiers: z.coerce.number().int().min(1).parse(values.dossiers),
    type: name,
    prefix,
    statuses: Object.entries(statuses)
      .filter(([status]) => status !== initialStatus)
      .map(([status, { phase }]) => ({ status, phase })),
    offices: seedOffices(values.office),
    claimants: values.claimant,
    employers: values.employer,
  });
} finally {
  await orm.close(true);
}
