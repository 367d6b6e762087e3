// For mutation runs: it is enough that a property fails; counter-examples are not minimised.
import fc from 'fast-check';

fc.configureGlobal({ endOnFailure: true });
