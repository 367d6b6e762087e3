import { type ComponentType, lazy, type LazyExoticComponent, useEffect } from 'react';
import type { Dossier, DossierType, Look } from '../dossier/asking.js';
import type { Typed } from '../form/collect.js';

/** What a dossier type may add to the pages that are drawn from its definition, by the file in its folder. */
interface Panels {
  /** «What would I get?», before anything is filed: for anybody. It keeps nothing. */
  readonly estimate: object;
  /** Where a dossier stands, on the page of the one whose matter it is: what is owed, what comes next, money. */
  readonly status: { readonly dossier: Dossier; readonly look: Look };
  /** Inside a submission in steps: what it would bring. What is asked here is kept nowhere. */
  readonly foresee: {
    readonly type: DossierType;
    readonly typed: Typed;
    /** The step at which somebody is, from 0, and the places of the form that lie behind. */
    readonly at: number;
    readonly behind: readonly string[];
  };
  /** Above the form of a command: what one may want to fill in again. Nothing is filled in before somebody asks for it. */
  readonly fill: {
    readonly command: string;
    readonly dossier: Dossier;
    readonly look: Look;
    readonly typed: Typed;
    readonly replace: (typed: Typed) => void;
  };
}

type Named<Name extends keyof Panels> = Readonly<Record<string, LazyExoticComponent<ComponentType<Panels[Name]>>>>;
type Found<Name extends keyof Panels> = Record<
  string,
  () => Promise<{ readonly default: ComponentType<Panels[Name]> }>
>;

/** By type, as their folders are called; each is loaded when it is shown. */
const named = <Name extends keyof Panels>(found: Found<Name>): Named<Name> =>
  Object.fromEntries(Object.entries(found).map(([file, load]) => [file.split('/').at(-2) ?? '', lazy(load)]));

const statuses = import.meta.glob<{ readonly default: ComponentType<Panels['status']> }>('./*/status.tsx');

/** The panels that types have added. Pages name no type: a folder that is called as one is all. */
export const panels = {
  estimate: named<'estimate'>(import.meta.glob<{ readonly default: ComponentType }>('./*/estimate.tsx')),
  status: named<'status'>(statuses),
  foresee: named<'foresee'>(
    import.meta.glob<{ readonly default: ComponentType<Panels['foresee']> }>('./*/foresee.tsx'),
  ),
  fill: named<'fill'>(import.meta.glob<{ readonly default: ComponentType<Panels['fill']> }>('./*/fill.tsx')),
};

/** Fetches where a dossier of this type stands, beside the dossier itself. */
export function useStatusAhead(type: string | undefined): void {
  useEffect(() => {
    // Whoever shows it is told when it does not come.
    statuses[`./${type}/status.tsx`]?.().catch(() => undefined);
  }, [type]);
}
