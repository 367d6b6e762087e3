// For mutation runs: that a property fails is enough; its smallest counter-example is nobody's to read.
import fc from 'fast-check';

fc.configureGlobal({ endOnFailure: true });
