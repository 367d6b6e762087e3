/** Dong in words, as a receipt says them: loaded when somebody types an amount. */
export const amountInWords = {
  vi: () =>
    import('n2words/vi-VN').then(
      ({ toCardinal }) =>
        (dong: number) =>
          `${toCardinal(dong)} đồng`,
    ),
  en: () =>
    import('n2words/en-GB').then(
      ({ toCardinal }) =>
        (dong: number) =>
          `${toCardinal(dong)} dong`,
    ),
};
