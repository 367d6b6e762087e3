import { marked } from './marked.js';

it.each([
  ['is decided by 30 March.', 'is decided by 23 March.', ['is decided by ', '30 ', 'March.']],
  ['a b c', 'a b c', ['a b c', '', '']],
  ['a b', 'a x b', ['a ', '', 'b']],
  ['a a', 'a', ['', 'a ', 'a']],
  ['3', '5', ['', '3', '']],
  ['', 'x', ['', '', '']],
])('«%s» beside «%s»', (text, other, wanted) => {
  expect(marked(text, other)).toEqual(wanted);
  expect(marked(text, other).join('')).toBe(text);
});
