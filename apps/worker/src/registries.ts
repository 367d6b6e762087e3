import { BankActivities } from '../../../activities/bank/bank.activity.js';
import { HttpBank } from '../../../activities/bank/bank.http.js';
import { InsuranceRecordsActivities } from '../../../activities/insurance-records/insurance-records.activity.js';
import { HttpInsuranceRecords } from '../../../activities/insurance-records/insurance-records.http.js';
import { PopulationActivities } from '../../../activities/population/population.activity.js';
import { HttpPopulation } from '../../../activities/population/population.http.js';
import { ClientToken } from '../../../activities/registry-http/client-token.js';
import type { OutsideSystem } from '../../../libs/dossier/index.js';
import { systemPrefix } from '../../../libs/program/index.js';
import type { Config } from './config.js';

/** URL of an outside system, and our credentials for it. */
type Reached = readonly [url: string, withinMs: undefined, token: ClientToken | undefined];

/** The activities of each outside system. If one that the agency names is missing here, this does not compile. */
const activitiesOf: { readonly [N in OutsideSystem]: (...at: Reached) => object } = {
  'insurance-records': (...at) => new InsuranceRecordsActivities(new HttpInsuranceRecords(...at)),
  population: (...at) => new PopulationActivities(new HttpPopulation(...at)),
  bank: (...at) => new BankActivities(new HttpBank(...at)),
};

function reached(config: Config, name: OutsideSystem): Reached {
  const prefix = systemPrefix(name);
  const [tokenUrl, clientId, clientSecret] = [
    config[`${prefix}_TOKEN_URL`],
    config[`${prefix}_CLIENT_ID`],
    config[`${prefix}_CLIENT_SECRET`],
  ];
  // Nobody where its settings name nobody.
  const token =
    tokenUrl === undefined || clientId === undefined || clientSecret === undefined
      ? undefined
      : new ClientToken({ tokenUrl, clientId, clientSecret });
  return [config[`${prefix}_URL`], undefined, token];
}

/** The activities of one outside system, over HTTP. */
export const registryActivities = (config: Config, name: OutsideSystem): object =>
  activitiesOf[name](...reached(config, name));

/** The bank as this worker reaches it. */
export const bankOf = (config: Config): HttpBank => new HttpBank(...reached(config, 'bank'));
