import type { InsuranceRecordsActivities } from '../../activities/insurance-records/insurance-records.activity.js';
import { callsTo, type Prefill, type Prefilled } from '../../libs/dossier/index.js';
import { latestLawVersion, lawData } from '../../libs/policy/index.js';
import { countedIn, separationIn } from './contribution.js';

const source = 'insurance-records';
const records = callsTo<InsuranceRecordsActivities>(source);
const says = (pointer: string, value: Prefilled['value']): Prefilled => ({ pointer: `/form${pointer}`, value, source });

/**
 * What the insurance records know for form 10. The population database only confirms statements and discloses nothing,
 * so it is asked once the claim is submitted.
 */
export const prefill: Prefill = {
  person: '/form/person/personalId',
  systems: [source],
  async *fill(personalId, today, ask) {
    const record = await ask(records.fetchContributionRecord({ personalId, asOf: today }));
    if (record === null) return;
    const { person, months } = record;
    yield says('/person/fullName', person.fullName);
    yield says('/person/dateOfBirth', person.dateOfBirth);
    yield says('/insurance/contributionMonths', countedIn(record, lawData(latestLawVersion)).length);
    const separation = separationIn(record);
    if (separation !== undefined) {
      yield says('/job/terminationDate', separation.date);
      yield says('/job/contract', separation.contract.kind);
    }
    const code = separation?.employerCode ?? months.at(-1)?.employerCode;
    const employer = code === undefined ? null : await ask(records.findEmployer({ code, asOf: today }));
    if (employer === null) return;
    yield says('/job/employerName', employer.name);
    if (employer.address !== '') yield says('/job/employerAddress', employer.address);
  },
};
