// Our lint rule: every exported function and class has a docstring. For a decorated class it is before the decorators,
// or between them and the class.

/** @param {any} node @returns {boolean} whether what is exported is a function or a class */
function tellsAStory(node) {
  if (node === null) return false;
  if (['FunctionDeclaration', 'ClassDeclaration', 'TSDeclareFunction'].includes(node.type)) return true;
  if (node.type !== 'VariableDeclaration') return false;
  return ['ArrowFunctionExpression', 'FunctionExpression', 'ClassExpression'].includes(
    node.declarations[0]?.init?.type,
  );
}

/** @type {import('eslint').Rule.RuleModule} */
export const documented = {
  meta: { type: 'suggestion', schema: [], messages: { missing: '{{name}} is exported without a docstring' } },
  create(context) {
    const { sourceCode } = context;
    const isDoc = (/** @type {{ type: string, value: string }} */ { type, value }) =>
      type === 'Block' && value.startsWith('*');
    return {
      /** @param {any} node */
      ExportNamedDeclaration(node) {
        const { declaration } = node;
        if (!tellsAStory(declaration)) return;
        const places = [node, declaration, ...(declaration.decorators ?? [])];
        if (places.some((place) => sourceCode.getCommentsBefore(place).some(isDoc))) return;
        // The first overload speaks for all.
        const before = node.parent.body[node.parent.body.indexOf(node) - 1];
        const name = (declaration.id ?? declaration.declarations[0].id).name;
        if (before?.declaration?.type === 'TSDeclareFunction' && before.declaration.id.name === name) return;
        context.report({ node, messageId: 'missing', data: { name } });
      },
    };
  },
};
