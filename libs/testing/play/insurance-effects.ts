import type { Registries } from '../registries.js';

/** What the insurance records were told of a dossier. */
export interface InsuranceEffect {
  readonly kind: string;
  readonly content: Readonly<Record<string, unknown>>;
  readonly heldMonths: readonly string[];
}

/**
 * What the insurance records were told of a dossier, as they noted it. What is told side by side (the benefit and the
 * health insurance card) may arrive in either order: look for a kind, not for a place.
 */
export async function insuranceEffects(registries: Registries, dossier: string): Promise<readonly InsuranceEffect[]> {
  const { body } = await registries.admin('insurance-records', 'GET', `/admin/effects?dossier=${dossier}`);
  return (body as { readonly effects: readonly InsuranceEffect[] }).effects;
}
