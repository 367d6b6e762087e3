// Our lint rule: a cast that overrides the compiler (`as never`, `as unknown as T`) says why it is sound, in a comment
// that begins with `Sound:` on a line before it in the same statement.

/** @param {any} node @returns {boolean} whether it is `… as never` or `… as unknown as T` */
const silences = ({ typeAnnotation, expression }) =>
  typeAnnotation.type === 'TSNeverKeyword' ||
  (typeAnnotation.type === 'TSArrayType' && typeAnnotation.elementType.type === 'TSNeverKeyword') ||
  (expression.type === 'TSAsExpression' && expression.typeAnnotation.type === 'TSUnknownKeyword');

/** @param {any} node @returns {any} the statement, member or property in which it stands */
function around(node) {
  let outer = node;
  while (outer.parent && !/Statement$|Declaration$|Definition$|^Program$/.test(outer.type)) outer = outer.parent;
  return outer;
}

/** @type {import('eslint').Rule.RuleModule} */
export const soundCasts = {
  meta: {
    type: 'problem',
    schema: [],
    messages: { unsaid: 'Say why this cast is sound, in a comment that begins with "Sound:", or do without it' },
  },
  create(context) {
    const { sourceCode } = context;
    return {
      /** @param {any} node */
      TSAsExpression(node) {
        if (!silences(node)) return;
        const first = around(node).loc.start.line - 1;
        const last = node.loc.end.line;
        const said = sourceCode
          .getAllComments()
          .some(
            ({ value, loc }) =>
              value.trim().startsWith('Sound:') && loc && loc.end.line >= first && loc.start.line <= last,
          );
        if (!said) context.report({ node, messageId: 'unsaid' });
      },
    };
  },
};
