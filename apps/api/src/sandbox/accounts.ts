import { createHash } from 'node:crypto';

/** What the sandbox's identity provider says about a person: the claims of the access token. */
export interface Account {
  sub: string;
  name: string;
  roles: string[];
  office?: string;
  employer?: string;
  person?: string;
  /** Positions in other offices. */
  standings?: { role: string; office: string }[];
}

const OFFICE = '[A-Z][A-Z0-9]{1,5}-\\d{2}';
const PROVINCE = '[A-Z][A-Z0-9]{1,5}';
const opaque = (text: string): string => createHash('sha256').update(`hoso-sandbox:${text}`).digest('hex').slice(0, 16);

/** Names that are easier to type; each stands for an account of the scheme below. */
export const demoAccounts: Record<string, string> = {
  claimant: 'claimant:001088000017',
  claimant2: 'claimant:001092000025',
  claimant3: 'claimant:030090000033',
  employer: 'employer:HN0001',
  employer2: 'employer:HD0001',
  officer: 'officer:HN-01:1',
  officer2: 'officer:HN-01:2',
  director: 'director:HN-01:1',
  deputy: 'officer+director:HN-01:1&also:director:HN-02',
  'officer-hd': 'officer:HD-01:1',
  'director-hd': 'director:HD-01:1',
  'officer-hcm': 'officer:HCM-01:1',
  'director-hcm': 'director:HCM-01:1',
  'insurance-officer': 'insurance-officer:HN:1',
  'payment-officer': 'payment-officer:HN:1',
  auditor: 'auditor:1',
  operator: 'operator:1',
  'law-editor': 'law-editor:1',
  'law-editor2': 'law-editor:2',
  'payload-reader': 'payload-reader:1',
};

const titles: Record<string, string> = {
  officer: 'Cán bộ',
  director: 'Giám đốc',
  'insurance-officer': 'Cán bộ bảo hiểm xã hội',
  'payment-officer': 'Cán bộ chi trả',
  auditor: 'Thanh tra',
  operator: 'Vận hành viên',
  'law-editor': 'Cán bộ pháp chế',
  'payload-reader': 'Vận hành viên được xem dữ liệu',
};

const scheme: { form: RegExp; account: (parts: string[]) => Account }[] = [
  {
    form: /^claimant:(\d{12})$/,
    account: ([person = '']) => ({
      sub: `claimant-${opaque(person)}`,
      name: `Người lao động ${opaque(person).slice(0, 4)}`,
      roles: ['claimant'],
      person,
    }),
  },
  {
    form: /^employer:([A-Z0-9-]{2,32})$/,
    account: ([employer = '']) => ({
      sub: `employer-${employer}`,
      name: `Người sử dụng lao động ${employer}`,
      roles: ['employer'],
      employer,
    }),
  },
  {
    form: new RegExp(`^(officer|director):(${OFFICE}):([a-z0-9]{1,16})$`),
    account: ([role = '', office = '', n = '']) => ({
      sub: `${role}-${office}-${n}`,
      name: `${titles[role]} ${office} ${n}`,
      roles: [role],
      office,
    }),
  },
  {
    // An officer who also signs: the law forbids deciding on one's own proposal, not holding both roles.
    form: new RegExp(`^officer\\+director:(${OFFICE}):([a-z0-9]{1,16})$`),
    account: ([office = '', n = '']) => ({
      sub: `officer-director-${office}-${n}`,
      name: `Phó giám đốc ${office} ${n}`,
      roles: ['officer', 'director'],
      office,
    }),
  },
  {
    form: new RegExp(
      `^(insurance-officer|payment-officer|auditor|operator|law-editor|payload-reader)(?::(${PROVINCE}))?:([a-z0-9]{1,16})$`,
    ),
    account: ([role = '', office, n = '']) => ({
      sub: [role, office, n].filter(Boolean).join('-'),
      name: `${titles[role]} ${n}`,
      roles: role === 'payload-reader' ? ['operator', 'payload-reader'] : [role],
      ...(office !== undefined && { office }),
    }),
  },
];

function accountOf(name: string): Account | undefined {
  for (const { form, account } of scheme) {
    const found = form.exec(name);
    if (found) return account(found.slice(1));
  }
  return undefined;
}

/** What the token of somebody in office says of them beside their office. */
const further: readonly { form: RegExp; claims: (text: string) => Partial<Account> }[] = [
  { form: /^is:(\d{12})$/, claims: (person) => ({ person }) },
  { form: /^for:([A-Z0-9-]{2,32})$/, claims: (employer) => ({ employer }) },
  { form: /^claimant:(\d{12})$/, claims: (person) => ({ person, roles: ['claimant'] }) },
  {
    form: new RegExp(`^also:((?:officer|director):${OFFICE})$`),
    claims: (position) => {
      const [role = '', office = ''] = position.split(':');
      return { standings: [{ role, office }] };
    },
  },
];

/** The same account with more claims about its person; it is another account, so it has another subject. */
function joined(account: Account, name: string): Account | undefined {
  for (const { form, claims } of further) {
    const found = form.exec(name)?.[1];
    if (found === undefined) continue;
    const { roles = [], standings = [], ...more } = claims(found);
    const positions = [...(account.standings ?? []), ...standings];
    return {
      ...account,
      ...more,
      sub: `${account.sub}-${opaque(name)}`,
      roles: [...account.roles, ...roles],
      ...(positions.length > 0 && { standings: positions }),
    };
  }
  return undefined;
}

/**
 * The synthetic account behind a name: a demo name (`officer2`) or one of the scheme, so that tests can act as anybody:
 * `claimant:<12 digits>`, `employer:<code>`, `officer:<office>:<n>`, `director:<office>:<n>`,
 * `officer+director:<office>:<n>`, `auditor:<n>`, `operator:<n>`, `law-editor:<n>`, `payload-reader:<n>`,
 * `insurance-officer:<province>:<n>`, `payment-officer:<province>:<n>`. More may be said of its owner, joined by `&`:
 * `&is:<12 digits>` (who they are), `&for:<code>` (for which employer they speak), `&claimant:<12 digits>` (who they
 * are, and the role in the same token), `&also:<officer or director>:<office>` (a position in another office as well).
 * @returns undefined when the name is of no such form
 */
export function sandboxAccount(name: string): Account | undefined {
  const named = (part: string) => (Object.hasOwn(demoAccounts, part) ? demoAccounts[part] : part) ?? '';
  const [first = '', ...others] = name.split('&');
  const [account = '', ...more] = named(first).split('&');
  return [...more, ...others].reduce<Account | undefined>(
    (known, other) => known && joined(known, other),
    accountOf(account),
  );
}
