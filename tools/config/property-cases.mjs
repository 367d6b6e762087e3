// For the nightly run: properties are tried on many more random cases, each property for at most 40 seconds.
import fc from 'fast-check';

fc.configureGlobal({ numRuns: Number(process.env['HOSO_PROPERTY_CASES']), interruptAfterTimeLimit: 40_000 });
