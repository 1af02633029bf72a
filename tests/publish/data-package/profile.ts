const text = { type: 'string' };
const names = { type: 'array', minItems: 1, uniqueItems: true, items: text };
const path = { type: 'string', pattern: '^((?=[^./~])(?!file:)((?!/\\.\\./)(?!\\\\)(?!://).)*|(http|ftp)s?://.*)$' };
const flag = { type: 'boolean' };
const length = { type: 'integer', minimum: 0 };
const forAny = { required: flag, unique: flag };
const forText = { ...forAny, pattern: text, enum: { ...names }, minLength: length, maxLength: length };
const forNumber = (type: string) => ({ ...forAny, minimum: { type }, maximum: { type }, enum: { type: 'array', items: { type } } });

/** A field of one type: the properties that Table Schema knows for it, and no others but translations and concepts. */
function field(type: string, constraints: object, more: object = {}): object {
  return {
    type: 'object',
    required: ['name', 'type'],
    properties: {
      name: { type: 'string', minLength: 1 },
      type: { const: type },
      title: text,
      description: text,
      rdfType: { type: 'string', pattern: '^https?://' },
      constraints: { type: 'object', properties: constraints, additionalProperties: false },
      ...more,
    },
    patternProperties: { '^(title|description)@[a-z]{2}$': text },
    additionalProperties: false,
  };
}

const tableSchema = {
  type: 'object',
  required: ['fields'],
  properties: {
    $schema: { const: 'https://datapackage.org/profiles/2.0/tableschema.json' },
    fields: {
      type: 'array',
      minItems: 1,
      items: {
        oneOf: [
          field('string', forText, { format: { enum: ['default', 'email', 'uri', 'binary', 'uuid'] } }),
          field('number', forNumber('number')),
          field('integer', forNumber('integer')),
          field('object', { ...forAny, minLength: length, maxLength: length }),
          field('array', { ...forAny, minLength: length, maxLength: length }),
          field(
            'list',
            { ...forAny, minLength: length, maxLength: length },
            {
              delimiter: text,
              itemType: { enum: ['string', 'integer', 'number', 'boolean', 'datetime', 'date', 'time'] },
            },
          ),
        ],
      },
    },
    fieldsMatch: text,
    missingValues: { type: 'array', items: text },
    primaryKey: names,
    uniqueKeys: { type: 'array', minItems: 1, items: names },
    foreignKeys: {
      type: 'array',
      minItems: 1,
      items: {
        type: 'object',
        required: ['fields', 'reference'],
        properties: { fields: names, reference: { type: 'object', required: ['fields'], properties: { resource: text, fields: names } } },
      },
    },
  },
  additionalProperties: false,
};

const source = { type: 'object', minProperties: 1, properties: { title: text, path, email: text, version: text } };
const license = {
  type: 'object',
  anyOf: [{ required: ['name'] }, { required: ['path'] }],
  properties: { name: { type: 'string', pattern: '^[-a-zA-Z0-9._]+$' }, path, title: text },
};
const described = { name: { type: 'string', minLength: 1 }, title: text, description: text, homepage: text };

/**
 * The rules of the profiles of Data Package v2 (datapackage.json, dataresource.json, tableschema.json), written down here since the profiles
 * themselves are not to be had in any package; stricter than they are where a mistyped property would pass unseen.
 */
export const dataPackageProfile = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  type: 'object',
  required: ['resources'],
  properties: {
    $schema: { const: 'https://datapackage.org/profiles/2.0/datapackage.json' },
    ...described,
    id: text,
    version: text,
    created: text,
    keywords: { type: 'array', minItems: 1, items: text },
    languages: { type: 'array', minItems: 1, items: text },
    contributors: {
      type: 'array',
      minItems: 1,
      items: { type: 'object', minProperties: 1, properties: { title: text, path, email: text, roles: { ...names } } },
    },
    licenses: { type: 'array', minItems: 1, items: license },
    sources: { type: 'array', items: source },
    resources: {
      type: 'array',
      minItems: 1,
      items: {
        type: 'object',
        oneOf: [{ required: ['name', 'data'] }, { required: ['name', 'path'] }],
        properties: {
          ...described,
          path: { oneOf: [path, { type: 'array', minItems: 1, items: path }] },
          type: { const: 'table' },
          format: text,
          mediatype: { type: 'string', pattern: '^(.+)/(.+)$' },
          encoding: text,
          bytes: length,
          hash: { type: 'string', pattern: '^([^:]+:[a-fA-F0-9]+|[a-fA-F0-9]{32}|)$' },
          licenses: { type: 'array', minItems: 1, items: license },
          sources: { type: 'array', items: source },
          dialect: {
            type: 'object',
            properties: { header: flag, delimiter: text, quoteChar: text, doubleQuote: flag, lineTerminator: text },
            additionalProperties: false,
          },
          schema: tableSchema,
        },
        patternProperties: { '^(title|description)@[a-z]{2}$': text },
        additionalProperties: false,
      },
    },
  },
  patternProperties: { '^(title|description)@[a-z]{2}$': text },
  additionalProperties: false,
};
