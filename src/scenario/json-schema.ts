import { scenarioShape } from './shape.ts';
import type { Shape } from './shape.ts';
import { TERMS } from './terms.ts';
import type { Term } from './terms.ts';

type JsonSchema = Readonly<Record<string, unknown>>;

const NUMERIC_TEXT = { type: 'string', description: 'A number as text: 2_500_000, 2,500,000 or 25 %.' } as const;
const TEXT_NUMBER = { $ref: '#/$defs/numericText' } as const;
const TEXT: JsonSchema = {
  oneOf: [
    { type: 'string' },
    {
      type: 'object',
      required: ['en'],
      properties: { en: { type: 'string' }, es: { type: 'string' } },
      additionalProperties: { type: 'string' },
    },
  ],
};
const PROVENANCE = { source: { type: 'string' }, note: { type: 'string' }, reason: { type: 'string' } } as const;

/** The JSON Schema (2020-12) of a scenario file, for editors: made from the same table as the checks. */
export function scenarioJsonSchema(): JsonSchema {
  const quantities = TERMS.filter(({ kind }) => kind === 'quantity' || kind === 'ratio');
  const kinds = quantities.map((term) => [boundsName(term), { oneOf: quantityForms(term) }] as const);
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'Scenario',
    ...schemaOf(scenarioShape()),
    $defs: { text: TEXT, numericText: NUMERIC_TEXT, ...Object.fromEntries(kinds) },
  };
}

function schemaOf(shape: Shape): JsonSchema {
  if (shape.kind === 'term') return withDefault(shape.term, fieldSchema(shape.term));
  const schema = holderSchema(shape);
  return shape.group.missing === 'none' ? { oneOf: [schema, { type: 'null' }], default: null } : schema;
}

function holderSchema(shape: Exclude<Shape, { kind: 'term' }>): JsonSchema {
  if (shape.kind === 'group') {
    const children = Object.entries(shape.children);
    const required = children.filter(([, child]) => isRequired(child)).map(([name]) => name);
    const properties = Object.fromEntries(children.map(([name, child]) => [name, schemaOf(child)]));
    return { type: 'object', additionalProperties: false, ...(required.length > 0 && { required }), properties };
  }
  if (shape.kind === 'record') return { type: 'object', additionalProperties: schemaOf(shape.item) };
  const { minItems, maxItems } = shape.group;
  return {
    type: 'array',
    ...(minItems > 0 && { minItems }),
    ...(maxItems !== null && { maxItems }),
    items: schemaOf(shape.item),
  };
}

function isRequired(shape: Shape): boolean {
  return shape.kind === 'term' ? shape.term.default === undefined : shape.group.missing === 'required';
}

function withDefault({ default: fallback, unit }: Term, schema: JsonSchema): JsonSchema {
  const described = unit === 'none' ? schema : { ...schema, description: `Unit: ${unit}.` };
  if (fallback === undefined || (typeof fallback === 'object' && fallback !== null)) return described;
  return fallback === null ? { ...nullable(described), default: null } : { ...described, default: fallback };
}

function nullable(schema: JsonSchema): JsonSchema {
  return 'oneOf' in schema
    ? { ...schema, oneOf: [...(schema.oneOf as readonly unknown[]), { type: 'null' }] }
    : { oneOf: [schema, { type: 'null' }] };
}

function fieldSchema(term: Term): JsonSchema {
  switch (term.kind) {
    case 'quantity':
      return { oneOf: [{ $ref: `#/$defs/${boundsName(term)}` }] };
    case 'ratio':
      return { oneOf: [{ $ref: `#/$defs/${boundsName(term)}` }, FORMULA] };
    case 'number':
    case 'whole':
      return { oneOf: [numberSchema(term), TEXT_NUMBER] };
    case 'text':
      return { oneOf: [{ $ref: '#/$defs/text' }] };
    case 'enum':
      return { type: 'string', enum: term.options };
    case 'boolean':
      return { type: 'boolean' };
    case 'code':
      return { type: 'string', pattern: term.pattern!.source };
    case 'id':
    case 'reference':
      return { type: 'string', pattern: '^[A-Za-z0-9][A-Za-z0-9_-]*$' };
    case 'string':
      return { type: 'string' };
  }
}

const FORMULA: JsonSchema = {
  type: 'object',
  required: ['formula'],
  properties: { formula: { type: 'string', maxLength: 2000 }, tree: { type: 'object' } },
  additionalProperties: false,
};

/** Quantities with the same bounds share one definition: `quantity-0-to-1`, `quantity-above-0-to-1`. */
function boundsName({ min, max, openMin, openMax }: Term): string {
  return `quantity${openMin ? '-above' : ''}-${min ?? 'any'}-to${openMax ? '-below' : ''}-${max ?? 'any'}`;
}

function numberSchema({ kind, min, max, openMin, openMax }: Term): JsonSchema {
  return {
    type: kind === 'whole' ? 'integer' : 'number',
    ...(min !== null && { [openMin ? 'exclusiveMinimum' : 'minimum']: min }),
    ...(max !== null && { [openMax ? 'exclusiveMaximum' : 'maximum']: max }),
  };
}

/** A number, a number as text, `{ value }`, or one of the five uncertain forms (section 1). */
function quantityForms(term: Term): readonly JsonSchema[] {
  const value = { oneOf: [numberSchema(term), TEXT_NUMBER] };
  const any = { oneOf: [{ type: 'number' }, TEXT_NUMBER] };
  const pair = (first: JsonSchema, second: JsonSchema) => ({
    type: 'array',
    prefixItems: [first, second],
    items: false,
    minItems: 2,
  });
  const form = (properties: JsonSchema) => ({
    type: 'object',
    required: Object.keys(properties),
    properties: { ...properties, ...PROVENANCE },
    additionalProperties: false,
  });
  return [
    numberSchema(term),
    TEXT_NUMBER,
    form({ value }),
    form({ low: value, central: value, high: value }),
    form({ normal: pair(value, any) }),
    form({ lognormal: pair(value, any) }),
    form({ uniform: pair(value, value) }),
    form({ oneOf: { type: 'array', minItems: 1, maxItems: 50, items: pair(any, value) } }),
  ];
}
