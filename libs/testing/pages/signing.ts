import { ClaimInPlay, plant } from '../index.js';
import { Window } from '../window.js';
import { browser, never, picture, registries, signed, system, withoutWords, worker } from './stage.js';

/** A director signs what waits: together, and one by one. */
export function signing(): void {
  it('a director signs together what has no remarks, and what has some after a look at it', async () => {
    const [plain, own, corrected] = (await Promise.all(
      ['Vừ Thị Dí', 'Sùng A Páo', 'Lý Thị Mẩy'].map(async (name) =>
        ClaimInPlay.submit(
          system.stage,
          { ...(await plant(registries.admin, worker(name))), cash: true },
          { asOf: '2026-11-02' },
        ),
      ),
    )) as [ClaimInPlay, ClaimInPlay, ClaimInPlay];
    await plain.proposed();
    await own.proposed();
    // The employer says otherwise, an officer looks into it: whoever signs has to see both.
    await corrected.appointed();
    await corrected.command(`employer:${corrected.who.employer}`, 'correctSeparation', { reason: 'agreement' });
    await corrected.command('officer', 'verifySeparation', { findings: 'Theo thông báo của đơn vị' });
    await corrected.onTo((await corrected.facts()).schedule?.benefitStart ?? never());
    await corrected.command('officer', 'proposeAward');
    const director = await Window.open(browser, system.api.url, [system.api.identityUrl ?? '']);
    const { page: hers } = director;
    await director.signIn('director', '/tasks/sign');
    /** By keyboard alone. */
    const press = async (what: string) => {
      await director.tabTo(what);
      await hers.keyboard.press('Enter');
    };
    const line = hers.getByRole('row', { name: plain.number });
    await line.getByRole('link', { name: 'Ký quyết định hưởng' }).waitFor();
    expect(await line.innerText()).toMatch(/(còn|quá hạn) \d+ ngày làm việc|hạn hôm nay/);
    await press('Xem và ký');
    await hers.getByRole('heading', { level: 1, name: 'Ký quyết định' }).waitFor();
    await hers.getByRole('heading', { name: /^Không có điểm lưu ý/ }).waitFor();
    const looked = hers.getByRole('region', { name: new RegExp(corrected.number) });
    for (const remark of ['Đơn vị đã đính chính việc chấm dứt', 'Việc chấm dứt do cán bộ thẩm tra'])
      await looked.getByText(remark).waitFor();
    expect(await director.barriers()).toEqual([]);
    // All without remarks at once: what has some is not among them, and is chosen from its preview alone.
    await press('Chọn tất cả hồ sơ không có điểm lưu ý');
    expect(await hers.getByRole('checkbox', { name: `Chọn ${plain.number}` }).isChecked()).toBe(true);
    const seen = looked.getByRole('checkbox');
    expect(await seen.isVisible()).toBe(false);
    await press(`Xem trước: ${corrected.number}`);
    await seen.waitFor();
    expect(await seen.isChecked()).toBe(false);
    await director.tabTo(`Đã xem, ký ${corrected.number} cùng các hồ sơ khác`);
    await hers.keyboard.press('Space');
    expect(await seen.isChecked()).toBe(true);
    // Another one waits for the next test.
    await hers.getByRole('checkbox', { name: `Chọn ${signed.number}` }).uncheck();
    const sums = await Promise.all(
      [plain, own, corrected].map(async ({ number }) => {
        const { toSign } = (
          await system.stage.as('director').get<{ toSign: { amountVnd: number } }>(`/v1/dossiers/${number}`)
        ).body;
        return toSign.amountVnd;
      }),
    );
    const total = new Intl.NumberFormat('vi-VN').format(sums.reduce((sum, one) => sum + one, 0));
    await hers.getByText(`Đã chọn 3 hồ sơ, tổng ${total} đồng`).waitFor();
    expect(await withoutWords(hers)).toEqual([]);
    expect(await director.barriers()).toEqual([]);
    await picture('pages-to-sign', hers);
    // What somebody did since it was looked at is not signed over.
    await own.command('officer', 'note', { text: 'Giấy tờ mới đến' });
    await press(`Ký quyết định hưởng: 3 hồ sơ, tổng ${total} đồng`);
    await hers.getByRole('heading', { name: 'Làm được 2 trong 3 hồ sơ' }).waitFor();
    await press('Ký quyết định hưởng: 2 hồ sơ');
    await hers.getByRole('heading', { name: 'Đã thực hiện «Ký quyết định hưởng» cho 2 hồ sơ' }).waitFor();
    const statuses = await Promise.all(
      [plain, own, corrected].map(async ({ number }) => (await system.stage.look(number)).status.name),
    );
    expect(statuses).toEqual(['awarded', 'proposed', 'awarded']);
    // Since its employer says otherwise a proposal is out of date: it says so, and is chosen neither with all nor by itself.
    await own.command(`employer:${own.who.employer}`, 'disputeSeparation', { statement: 'Vẫn đang làm việc' });
    await hers.goto(`${system.api.url}/sign`);
    const outdated = hers.getByRole('region', { name: new RegExp(own.number) });
    await outdated.getByText('Chưa ký được: Đề xuất không còn phù hợp').waitFor();
    await outdated.getByText('Xem trước').click();
    await outdated.locator('details[open] dl').first().waitFor();
    expect(await outdated.getByRole('checkbox').count()).toBe(0);
    await hers.getByRole('button', { name: 'Chọn tất cả hồ sơ không có điểm lưu ý' }).click();
    await hers.getByText('Đã chọn 1 hồ sơ').waitFor();
    expect(await hers.getByRole('checkbox', { checked: true }).count()).toBe(1);
    expect(await director.barriers()).toEqual([]);
    // Each was looked at once, to be signed.
    const { items } = (
      await system.stage
        .as('auditor')
        .get<{ items: { subject: string; purpose: string }[] }>(`/v1/dossiers/${plain.number}/readers`)
    ).body;
    expect(items.filter(({ purpose }) => purpose === 'sign')).toHaveLength(1);
    expect(director.seen.faults).toEqual([]);
    await director.close();
  }, 150_000);

  it('a director finds what is to be signed, looks at it and signs', async () => {
    const director = await Window.open(browser, system.api.url, [system.api.identityUrl ?? '']);
    const { page: hers } = director;
    await director.signIn('director', '/tasks/sign');
    await hers.getByRole('link', { name: signed.number }).click();
    await hers.getByRole('heading', { name: 'Thông tin và kết quả' }).waitFor();
    await hers.getByText('Trình quyết định hưởng').first().waitFor();
    expect(await withoutWords(hers)).toEqual([]);
    expect(await director.barriers()).toEqual([]);
    await picture('pages-sign', hers);
    const { commands } = await system.stage.look(signed.number, 'director');
    const decide = (commands as { name: string; title: { vi: string } }[]).find(({ name }) => name === 'decideAward');
    const title = decide?.title.vi ?? '';
    await hers.getByRole('link', { name: title, exact: true }).click();
    await hers.getByRole('main').getByRole('button', { name: title, exact: true }).click();
    await hers.getByText(`Đã thực hiện «${title}»`).waitFor();
    expect((await system.stage.look(signed.number)).status.name).toBe('awarded');
    expect(director.seen.faults).toEqual([]);
    await director.close();
  }, 90_000);
}
