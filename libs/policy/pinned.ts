import { latestLawVersion, lawData } from './data/index.js';
import { policyError } from './framework/errors.js';
import type { LawData } from './law-data.js';

/** The law of unemployment insurance with its rates and calendar, as dossiers are pinned to its versions. */
export const unemploymentInsuranceLaw = {
  title: { en: 'the law of unemployment insurance', vi: 'pháp luật về bảo hiểm thất nghiệp' },
  latest: (): number => latestLawVersion,
  /**
   * The version to which something is pinned.
   * @throws PolicyError UNKNOWN_LAW_DATA when it is pinned to no version, or to an unpublished one
   */
  of: ({ lawVersion }: { readonly lawVersion?: number | undefined }): LawData => {
    if (lawVersion === undefined) throw policyError('UNKNOWN_LAW_DATA', 'version', { version: 'none' });
    return lawData(lawVersion);
  },
} as const;
