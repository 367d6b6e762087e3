/** One month range of equal contributions; months `YYYY-MM`, salary in whole dong. */
export interface SandboxPeriod {
  readonly from: string;
  readonly to: string;
  readonly employerCode: string;
  readonly salaryVnd: number;
  readonly workplaceRegion: number;
  readonly wageScheme: 'state' | 'employer';
  readonly counted: boolean;
}

export interface SandboxSeparation {
  readonly employerCode: string;
  readonly date: string;
  readonly reason:
    | 'contract-expired'
    | 'mutual-agreement'
    | 'worker-lawful-termination'
    | 'worker-unlawful-termination'
    | 'employer-termination'
    | 'redundancy'
    | 'retirement';
  readonly contract: { readonly kind: 'indefinite' | 'fixed-term' | 'seasonal'; readonly months: number | null };
  readonly reportedOn: string;
}

/** A synthetic person as the three registries know them; nobody real. Each registry stores its own part. */
export interface SandboxPerson {
  readonly personalId: string;
  readonly fullName: string;
  readonly dateOfBirth: string;
  readonly sex: 'female' | 'male';
  readonly diedOn: string | null;
  readonly contributions: readonly SandboxPeriod[];
  readonly leaves: readonly { month: string; kind: 'sickness' | 'maternity' | 'unpaid'; workingDays: number }[];
  readonly separations: readonly SandboxSeparation[];
  readonly pension: { readonly drawing: boolean; readonly eligibleFrom: string | null };
  readonly account: { readonly number: string; readonly bankCode: string; readonly status: 'open' | 'closed' } | null;
}
