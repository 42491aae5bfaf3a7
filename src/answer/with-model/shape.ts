/** The shape of a model's answer, written once: as the schema that a service is told, and as the check at our door. */

import { z } from 'zod'
import type { ModelTask, Shape } from '../../domain/model.ts'

export function shapeOf<T>(name: ModelTask, schema: z.ZodType<T>): Shape<T> {
  const { $schema: _, ...jsonSchema } = z.toJSONSchema(schema)
  return { name, jsonSchema, parse: (json) => schema.parse(json) }
}
