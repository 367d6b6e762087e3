/** JSON Schema (2020-12) of an explanation, for readers that are not this library. */
export const explanationSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: 'urn:hoso:explanation',
  title: 'Explanation',
  description: 'Why an answer of the law library is as it is: one step and the steps on which it rests',
  type: 'object',
  required: ['ruleId', 'conclusion', 'articles', 'facts', 'figures', 'confidence', 'children'],
  additionalProperties: false,
  properties: {
    ruleId: { type: 'string', description: 'the rule, as GET /v1/policy/rules lists it' },
    conclusion: { type: 'object', description: 'what the step concludes' },
    articles: {
      type: 'array',
      minItems: 1,
      items: { type: 'string', pattern: '^[A-Z]+\\d* (\\d|form )' },
      description: 'text, article, clause, point: "D28 18.2.b"; or a form: "D374 form 09"',
    },
    facts: { type: 'object', description: 'what was stated' },
    figures: { type: 'object', description: 'what was computed on the way' },
    confidence: { enum: ['law', 'assumed', 'interpretation'] },
    choice: {
      type: 'object',
      required: ['key', 'value', 'adopted'],
      additionalProperties: false,
      properties: {
        key: { type: 'string', description: 'the switch that the step obeyed' },
        value: { type: ['string', 'number'], description: 'where it stood' },
        adopted: { type: 'boolean', description: 'false when data moved it off our reading' },
      },
    },
    children: { type: 'array', items: { $ref: '#' } },
  },
} as const;
