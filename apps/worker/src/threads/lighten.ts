import v8 from 'node:v8';
import vm from 'node:vm';
import { knownEndless } from './endless.js';
import { Line } from './under-way.js';

/** What Temporal's SDK puts into the sandbox for the next call: the workflow, the function and its arguments. */
type Called = readonly [holder: object, name: string, args: readonly [{ readonly info?: { workflowId?: string } }?]];

type Run = (context: vm.Context, options?: vm.RunningScriptOptions) => unknown;
type Options = Parameters<vm.Script['runInContext']>[1];

/**
 * Saves two costs in a thread in which the SDK runs workflows: a stack trace of every promise (for Temporal UI's call
 * stack), and a system thread for the timeout of each call into the sandbox. Instead, the program's main thread
 * enforces the timeout, because it sees the calls in progress (`under-way.ts`). For a dossier that has exceeded it
 * once, the SDK enforces it as before.
 */
export function lighten(): void {
  // The SDK takes its absence as a sign of an older Node: "stack trace collection will be disabled".
  Object.assign(v8.promiseHooks, { createHook: undefined });

  const { prototype } = vm.Script;
  const run = Object.getOwnPropertyDescriptor(prototype, 'runInContext')?.value as Run;
  const endless = knownEndless();
  const names = new WeakMap<object, string>();
  let line: Line | undefined;
  const nameOf = ([holder, name, args]: Called): string => {
    if (name === 'initRuntime') names.set(holder, args[0]?.info?.workflowId ?? '');
    return names.get(holder) ?? '';
  };
  prototype.runInContext = function (this: vm.Script, context: vm.Context, options?: Options): unknown {
    // Sound: passed on as it came; the overload takes options or a string, not both.
    if (typeof options === 'string' || options?.timeout === undefined) return run.call(this, context, options as never);
    const called = context['__temporal_args'] as Called | undefined;
    const name = called === undefined ? '' : nameOf(called);
    if (endless.has(name)) return run.call(this, context, options);
    line ??= Line.taken();
    line?.begins(name);
    try {
      return run.call(this, context, { displayErrors: options.displayErrors });
    } finally {
      line?.ends();
    }
  };
}
