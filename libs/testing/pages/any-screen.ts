import { Window } from '../window.js';
import { browser, claim, database, heading, officer, open, page, picture, signed, system } from './stage.js';

/** As narrow as a phone; as a screen at a zoom of 200%; and letters of twice their size. */
const sights = [
  { width: 320, letters: '100%' },
  { width: 683, letters: '100%' },
  { width: 1_366, letters: '200%' },
] as const;

/** In which of these the page is wider than the screen: there should be none. */
const tooWide = async (of: Window): Promise<readonly object[]> => {
  const found: object[] = [];
  for (const sight of sights) {
    await of.page.setViewportSize({ width: sight.width, height: 700 });
    await of.page.evaluate(`document.documentElement.style.fontSize = '${sight.letters}'`);
    if (!(await of.fits())) found.push(sight);
  }
  await of.page.evaluate(`document.documentElement.style.fontSize = ''`);
  return found;
};
const atDesk = (of: Window) => of.page.setViewportSize({ width: 1_366, height: 768 });

/** Markup, a mark that turns the direction of writing, letters that run the other way, and no end: 300 letters. */
const odd = 'Đoàn <b>Thị</b> \u202e שלום '.padEnd(300, 'Ẫ');
/** Where this name stands without something that keeps its direction to itself: places by their markup. */
const unbounded = `(() => {
  const walker = document.createTreeWalker(document.querySelector('main'), NodeFilter.SHOW_TEXT);
  const found = [];
  while (walker.nextNode()) {
    const { data, parentElement } = walker.currentNode;
    if (data.includes('Đoàn <b>') && parentElement.closest('bdi') === null) found.push(parentElement.outerHTML.slice(0, 200));
  }
  return found;
})()`;

/** A name that nobody has, on every page where names stand. */
export function anyName(): void {
  it('a name of markup, of 300 letters, of letters that run the other way breaks no page', async () => {
    const { number } = signed;
    // What turns the direction of writing is refused at the border: this one was there before.
    await database.query('update hoso.dossier set display_name = $1 where number = $2', [odd, number]);
    const director = await Window.open(browser, system.api.url, [system.api.identityUrl ?? '']);
    await director.signIn('director', '/tasks/sign');
    const looked = async (of: Window, path: string) => {
      await of.page.goto(`${system.api.url}${path}`);
      await of.page.getByText('Đoàn <b>Thị</b>').first().waitFor();
      await of.page.waitForLoadState('networkidle');
      const named = await of.page.getByText(odd).count();
      const marked = await of.page.locator('main b', { hasText: /^Thị$/ }).count();
      expect({ path, named: named > 0, marked, unbounded: await of.page.evaluate(unbounded) }).toEqual({
        ...{ path, named: true, marked: 0, unbounded: [] },
      });
      expect({ path, tooWide: await tooWide(of) }).toEqual({ path, tooWide: [] });
      await atDesk(of);
      expect({ path, barriers: await of.barriers() }).toEqual({ path, barriers: [] });
    };
    for (const path of ['/tasks/all', `/dossiers/${number}`, `/dossiers/${number}/do/note`])
      await looked(officer, path);
    for (const path of ['/tasks/sign', '/sign']) await looked(director, path);
    // Beside the list, and chosen for many.
    await open('/tasks/all');
    await page.getByRole('link', { name: number }).focus();
    await page.getByRole('region', { name: 'Xem trước' }).getByText(odd).waitFor();
    expect([await officer.fits(), await page.evaluate(unbounded)]).toEqual([true, []]);
    expect(director.seen.faults).toEqual([]);
    await director.close();
  }, 120_000);

  it('a dossier of an officer is printed whole, without what one presses', async () => {
    await open(`/dossiers/${signed.number}`);
    await page.getByRole('heading', { name: 'Nội dung đã khai' }).waitFor();
    await page.getByText('Nộp hồ sơ đề nghị hưởng').first().waitFor();
    await page.waitForLoadState('networkidle');
    const sections = page.locator('main section');
    const titles = await sections.getByRole('heading', { level: 2 }).allInnerTexts();
    await page.emulateMedia({ media: 'print' });
    await page.setViewportSize({ width: 680, height: 900 });
    const printed = await sections.getByRole('heading', { level: 2 }).allInnerTexts();
    // What may be done is for the screen alone.
    expect(printed).toEqual(titles.filter((title) => title !== 'Có thể làm'));
    for (const title of ['Ai phải làm gì', 'Thông tin và kết quả', 'Tiền', 'Nội dung đã khai', 'Giấy tờ', 'Diễn biến'])
      expect(printed).toContain(title);
    for (const role of ['banner', 'navigation', 'button', 'combobox'] as const)
      expect([role, await page.getByRole(role).count()]).toEqual([role, 0]);
    await page.getByText(odd).first().waitFor();
    await page.locator('.on-paper').waitFor();
    expect(await officer.fits()).toBe(true);
    await page.emulateMedia({ media: 'screen' });
    await atDesk(officer);
  }, 60_000);
}

/** Every page of an office, on every screen. */
export function anyScreen(): void {
  it('fits a phone, a zoom of 200%, and letters of twice their size', async () => {
    const lists = ['mine', 'unassigned', 'week', 'overdue', 'back', 'alerts', 'others', 'all'].map(
      (name) => `/tasks/${name}`,
    );
    for (const path of [...lists, `/dossiers/${claim.number}`, '/search', '/new/unemployment-claim', '/jobs']) {
      await open(path);
      await page.getByRole('heading', { level: 1 }).waitFor();
      await page.waitForLoadState('networkidle');
      expect([path, await tooWide(officer)]).toEqual([path, []]);
    }
    await page.setViewportSize({ width: 320, height: 640 });
    for (const path of ['/tasks/all', `/dossiers/${claim.number}`, '/search', '/new/unemployment-claim']) {
      await open(path);
      await page.getByRole('heading', { level: 1 }).waitFor();
      await page.waitForLoadState('networkidle');
      expect([path, await officer.barriers()]).toEqual([path, []]);
    }
    await open(`/dossiers/${claim.number}`);
    await heading(new RegExp(claim.number)).waitFor();
    await page.getByRole('heading', { name: 'Nội dung đã khai' }).waitFor();
    await picture('pages-phone');
  }, 120_000);

  it('a director’s pages do, too', async () => {
    const director = await Window.open(browser, system.api.url, [system.api.identityUrl ?? '']);
    await director.signIn('director', '/sign');
    for (const path of ['/sign', '/tasks/sign', '/tasks/alerts', '/office', '/office/acts']) {
      await director.page.goto(`${system.api.url}${path}`);
      await director.page.getByRole('heading', { level: 1 }).waitFor();
      await director.page.waitForLoadState('networkidle');
      expect([path, await tooWide(director)]).toEqual([path, []]);
    }
    expect(director.seen.faults).toEqual([]);
    await director.close();
  }, 90_000);
}
