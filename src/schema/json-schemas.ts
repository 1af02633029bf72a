import { z } from 'zod';
import { resources } from './resources.ts';
import * as schemas from './schemas.ts';

/** Every record's contract as JSON Schema (draft 2020-12), by its name in lower case; columns have their descriptions in English and Chinese. */
export function jsonSchemas(): Record<string, object> {
  const entries = Object.entries(schemas).map(([name, schema]): [string, object] => {
    const written = z.toJSONSchema(schema, { io: 'input' });
    const columns = resources.find((resource) => resource.schema === (schema as z.ZodType))?.columns ?? {};
    for (const [column, { title, description }] of Object.entries(columns)) {
      const property = written.properties?.[column];
      if (typeof property === 'object') Object.assign(property, { title: title.en, description: `${description.en} ${description.zh}` });
    }
    return [name.replace(/(?<=[a-z])(?=[A-Z])/g, '-').toLowerCase(), { title: name, ...written }];
  });
  return Object.fromEntries(entries);
}
