import { DefaultFailureConverter } from '@temporalio/common';

/** Puts messages and stack traces of failures into a payload, so that the codec encrypts them like everything else. */
export const failureConverter = new DefaultFailureConverter({ encodeCommonAttributes: true });
