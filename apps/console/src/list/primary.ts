/** Commands that every dossier has: the type's own come before them. */
const ofEvery = new Set([
  ...[
    'take',
    'takeOver',
    'assign',
    'release',
    'handOver',
    'note',
    'followUp',
    'attachDocument',
    'detachDocument',
    'askAgain',
  ],
  ...['proposeCorrection', 'approveCorrection', 'rejectCorrection'],
  ...['writeMessage', 'writeToClaimant', 'writeToEmployer', 'settleMessage'],
]);

/** What one does first: takes what nobody has, decides, or else what the type offers now. */
export function primaryOf<C extends { readonly name: string; readonly decision?: boolean | undefined }>(
  commands: readonly C[],
  holder: string | null,
): C | undefined {
  const take = holder === null ? commands.find(({ name }) => name === 'take') : undefined;
  const own = commands.filter(({ name }) => !ofEvery.has(name));
  return own.find(({ decision }) => decision === true) ?? take ?? own[0];
}
