// Jest's environment for mutation runs: once one test has failed, the change is noticed, and no other test is run. All
// specs of a library are in one file there, so Jest's own `bail`, which works between files, has no effect.
import { TestEnvironment } from 'jest-environment-node';

export default class StopAtFailure extends TestEnvironment {
  #noticed = false;

  /** @param {Parameters<NonNullable<TestEnvironment['handleTestEvent']>>[0]} event */
  handleTestEvent(event) {
    if (event.name === 'test_done' && event.test.errors.length > 0) this.#noticed = true;
    if (event.name === 'test_start' && this.#noticed) event.test.mode = 'skip';
  }
}
