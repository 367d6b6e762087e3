import { languageOf } from './language.js';

describe('the language of an answer', () => {
  it.each([
    ['vi', 'vi'],
    ['vi-VN', 'vi'],
    ['VI-vn', 'vi'],
    ['vi-VN,vi;q=0.9,en;q=0.8', 'vi'],
    ['fr, vi;q=0.5', 'vi'],
    ['*;q=0.5, vi;q=0.8', 'vi'],
    ['en;q=0, *', 'vi'],
    ['vi, en', 'vi'],
    ['vi ; q=0.7 , en;q=0.2', 'vi'],
    ['en, vi', 'en'],
    ['vi;q=0.4,en;q=0.6', 'en'],
    ['en-GB,en;q=0.9,vi;q=0.1', 'en'],
    ['vi;q=0', 'en'],
    ['vi;q=0, *', 'en'],
    ['*', 'en'],
    ['fr', 'en'],
    ['', 'en'],
    ['vi;q=2', 'en'],
    ['vietnamese', 'en'],
    ['vi;q=x, ;;, =', 'en'],
  ])('of %j is %s', (header, language) => expect(languageOf(header)).toBe(language));

  it('is English for whoever says nothing', () => expect(languageOf(undefined)).toBe('en'));
});
