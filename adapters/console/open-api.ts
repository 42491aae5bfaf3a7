/** The desk's API for programs that read it: an OpenAPI document of the same list that the router mounts. */

import { Router } from 'express'
import { z } from 'zod'
import type { Route } from './route.ts'

/** @see https://spec.openapis.org/oas/v3.1.0 */
export function openApiRouter(routes: readonly Route[], version: string): Router {
  const document = openApi(routes, version)
  const router = Router()
  router.get('/api/openapi.json', (_request, response) => void response.json(document))
  return router
}

export function openApi(routes: readonly Route[], version: string) {
  const paths: Record<string, Record<string, unknown>> = {}
  for (const route of routes) {
    const path = route.path.replaceAll(/:(\w+)/g, '{$1}')
    paths[path] = { ...paths[path], [route.method]: operationOf(route) }
  }
  return {
    openapi: '3.1.0',
    info: { title: 'Lotse', version, description: 'What whoever is logged in at the counsellors’ desk can ask for.' },
    paths,
    components: {
      securitySchemes: {
        session: { type: 'apiKey', in: 'cookie', name: 'lotse-desk' },
        csrf: { type: 'apiKey', in: 'header', name: 'x-csrf-token' },
      },
    },
  }
}

function operationOf({ method, path, needs, summary, body, query }: Route) {
  return {
    summary,
    'x-needs': needs,
    security: [method === 'get' ? { session: [] } : { session: [], csrf: [] }],
    parameters: [...pathParameters(path), ...queryParameters(query)],
    ...(body !== undefined && {
      requestBody: { required: true, content: { 'application/json': { schema: schemaOf(body) } } },
    }),
    responses: { '2XX': { description: 'It is done.' }, '4XX': refused },
  }
}

const refused = {
  description: 'It is refused.',
  content: {
    'application/json': {
      schema: {
        type: 'object',
        properties: {
          error: { type: 'object', properties: { code: { type: 'string' }, message: { type: 'string' } } },
        },
      },
    },
  },
}

const pathParameters = (path: string) =>
  [...path.matchAll(/:(\w+)/g)].map(([, name]) => ({ name, in: 'path', required: true, schema: { type: 'string' } }))

function queryParameters(query: z.ZodType | undefined) {
  if (!(query instanceof z.ZodObject)) return []
  const { properties = {}, required = [] } = schemaOf(query)
  return Object.entries(properties).map(([name, schema]) => ({
    name,
    in: 'query',
    required: required.includes(name),
    schema,
  }))
}

/** Of what is sent, before it is cleaned; a check that no schema can tell is left out. */
const schemaOf = (schema: z.ZodType) => z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' })
