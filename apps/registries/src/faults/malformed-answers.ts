import type { FaultSettings } from './fault-settings.js';

type Mode = NonNullable<FaultSettings['malformed']>['mode'];

/**
 * The answer of a failing system; `stale` is the last correct answer of the route, or a truncated one if there is none.
 */
export function corrupted(mode: Mode, answer: string, earlier: string | undefined): string {
  switch (mode) {
    case 'truncated':
      return answer.slice(0, Math.floor(answer.length / 2));
    case 'wrong-shape':
      return JSON.stringify({ result: 'OK', data: [null] });
    case 'html':
      return '<!doctype html><title>Maintenance</title><p>Back soon';
    case 'stale':
      return earlier ?? corrupted('truncated', answer, undefined);
  }
}
