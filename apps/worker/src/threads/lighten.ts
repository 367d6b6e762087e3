import v8 from 'node:v8';
import vm from 'node:vm';
import { knownEndless } from './endless.js';
import { Line } from './under-way.js';

/** What Temporal's SDK leaves in the sandbox for the call that follows: whose workflow, which function, with what. */
type Called = readonly [holder: object, name: string, args: readonly [{ readonly info?: { workflowId?: string } }?]];

type Run = (context: vm.Context, options?: vm.RunningScriptOptions) => unknown;
type Options = Parameters<vm.Script['runInContext']>[1];

/**
 * Takes two costs from a thread in which the SDK runs workflows: a stack trace of every promise (for Temporal UI's call
 * stack), and a thread of the system for the time limit of each call into the sandbox. The limit is kept by the
 * program's main thread instead, which sees what is under way (`under-way.ts`), and by the SDK as before for a dossier
 * that has used it up once.
 */
export function lighten(): void {
  // The SDK takes its absence for an older Node: "stack trace collection will be disabled".
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
