/** Commands that every dossier has: the type's own come before them. */
const ofEvery = new Set([
  ...[
    'take',
    'takeOver',
    'assign',
    'refer',
    'release',
    'handOver',
    'note',
    'followUp',
    'attachDocument',
    'detachDocument',
    'askAgain',
  ],
  ...['correctFiling', 'proposeCorrection', 'approveCorrection', 'rejectCorrection'],
  ...['writeMessage', 'writeToClaimant', 'writeToEmployer', 'settleMessage'],
]);

/**
 * What one does first: decides, takes what nobody has, settles what is owed; or else what the type offers now, where nothing is
 * owed that another command would settle.
 */
export function primaryOf<C extends { readonly name: string; readonly decision?: boolean | undefined }>(
  commands: readonly C[],
  holder: string | null,
  owed: readonly { readonly command?: string | undefined }[] = [],
): C | undefined {
  const take = holder === null ? commands.find(({ name }) => name === 'take') : undefined;
  const own = commands.filter(({ name }) => !ofEvery.has(name));
  const settling = owed.flatMap(({ command }) => command ?? []);
  const settles = own.find(({ name }) => settling.includes(name));
  return (
    own.find(({ decision }) => decision === true) ?? take ?? settles ?? (settling.length === 0 ? own[0] : undefined)
  );
}
