/**
 * How TypeScript becomes JavaScript, for dist and for Jest alike: what tsconfig.json says, without looking at types.
 * @type {import('@swc/core').Options}
 */
export const swc = {
  jsc: {
    target: 'es2024',
    parser: { syntax: 'typescript', decorators: true },
    transform: { legacyDecorator: true, decoratorMetadata: true },
    keepClassNames: true,
    experimental: { keepImportAttributes: true },
  },
  module: { type: 'es6' },
};
