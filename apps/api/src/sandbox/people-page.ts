import { demoAccounts, sandboxAccount } from './accounts.js';

/** Roles of the sandbox's people, in the order in which a dossier meets them. */
const groups: readonly { readonly title: string; readonly accounts: RegExp }[] = [
  { title: 'Người lao động · Claimants', accounts: /^claimant/ },
  { title: 'Đơn vị sử dụng lao động · Employers', accounts: /^employer/ },
  { title: 'Cán bộ · Officers', accounts: /^officer/ },
  { title: 'Giám đốc · Directors', accounts: /^(director|deputy)/ },
  { title: 'Khác · Others', accounts: /./ },
];

const escaped = (text: string): string => text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);

const button = (name: string): string => {
  const account = sandboxAccount(name);
  const where = account?.office ?? account?.employer ?? account?.person ?? '';
  return `<li><button name="account" value="${escaped(name)}"><b>${escaped(name)}</b> <span>${escaped(account?.name ?? '')} ${escaped(where)}</span></button></li>`;
};

/** The sign-in page of the sandbox: choose from its people by role, or enter an account's name. */
export function peoplePage(action: string, wrong?: string): string {
  const left = new Set(Object.keys(demoAccounts));
  const sections = groups.map(({ title, accounts }) => {
    const names = [...left].filter((name) => accounts.test(name));
    for (const name of names) left.delete(name);
    return `<section><h2>${title}</h2><ul>${names.map(button).join('')}</ul></section>`;
  });
  const fault =
    wrong === undefined ? '' : `<p role="alert">Không có tài khoản · No such account: ${escaped(wrong)}</p>`;
  return `<!doctype html><html lang="vi"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Hoso: đăng nhập thử nghiệm</title><style>
body{font:16px/1.5 system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem;color:#1b2733}
h1{font-size:1.5rem}h2{font-size:1rem;margin:1.5rem 0 .5rem}ul{list-style:none;margin:0;padding:0;display:grid;gap:.5rem;grid-template-columns:repeat(auto-fill,minmax(17rem,1fr))}
button{font:inherit;text-align:left;width:100%;min-height:2.75rem;padding:.4rem .8rem;border:1px solid #66758a;border-radius:.3rem;background:#fff;color:inherit;cursor:pointer}
button:hover{background:#eef3f9}button span{display:block;color:#4a5868;font-size:.9rem}input{font:inherit;min-height:2.75rem;padding:0 .6rem;border:1px solid #66758a;border-radius:.3rem;width:min(24rem,100%)}
form.other{display:flex;gap:.5rem;flex-wrap:wrap;align-items:end}form.other button{width:auto}label{display:block}
</style></head><body><main><h1>Hệ thống tập huấn: bạn là ai? · Training system: who are you?</h1>${fault}
<form method="post" action="${escaped(action)}">${sections.join('')}</form>
<h2>Tài khoản khác · Any other account</h2><form class="other" method="post" action="${escaped(action)}"><div><label for="account">claimant:001199000001, officer:HN-01:3, officer+director:HN-01:1</label><input id="account" name="account" required></div><button>Đăng nhập · Sign in</button></form>
</main></body></html>`;
}
