import type { Text } from './text.js';

/**
 * Law data in numbered versions. A type names the law that its dossiers need; each is pinned to the newest version when it is
 * opened, and to a later one when an operator says so (docs/adr/0042).
 */
export interface PinnedLaw {
  readonly title: Text;
  /** The newest version that this build knows. */
  latest(): number;
}
