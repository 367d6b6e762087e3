import { amountInWords } from './amount-words.js';

it.each([
  [7_200_000, 'bảy triệu hai trăm nghìn đồng', 'seven million two hundred thousand dong'],
  [72_000_000, 'bảy mươi hai triệu đồng', 'seventy-two million dong'],
  [24_800_000, 'hai mươi bốn triệu tám trăm nghìn đồng', 'twenty-four million eight hundred thousand dong'],
  [2_340_105, 'hai triệu ba trăm bốn mươi nghìn một trăm lẻ năm đồng', expect.stringMatching(/^two million three/)],
  [15_000, 'mười lăm nghìn đồng', 'fifteen thousand dong'],
  [1_000_000_000, 'một tỷ đồng', 'one billion dong'],
])('%d is said in both languages', async (dong, vi, en) => {
  expect((await amountInWords.vi())(dong)).toBe(vi);
  expect((await amountInWords.en())(dong)).toEqual(en);
});
