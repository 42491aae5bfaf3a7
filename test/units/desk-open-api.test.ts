import { expect, it } from 'vitest'
import { z } from 'zod'
import { openApi } from '../../adapters/console/open-api.ts'
import { route } from '../../adapters/console/route.ts'
import { pathForLog } from '../../adapters/http/path-for-log.ts'

it('describes each route of the list, with what it takes and needs', () => {
  const routes = [
    route({
      method: 'get',
      path: '/api/desk/things/:id',
      needs: 'converse',
      summary: 'One thing.',
      query: z.object({ from: z.iso.date().transform((date) => new Date(date)), to: z.string().optional() }),
      handle: async () => undefined,
    }),
    route({
      method: 'put',
      path: '/api/desk/things/:id',
      needs: 'administer',
      summary: 'Changes it.',
      body: z.object({ name: z.string().trim().refine(Boolean) }),
      handle: async () => undefined,
    }),
  ]
  const { openapi, paths } = openApi(routes, '1.2.3')
  expect(openapi).toBe('3.1.0')
  expect(Object.keys(paths)).toEqual(['/api/desk/things/{id}'])
  expect(paths['/api/desk/things/{id}']).toMatchObject({
    get: {
      summary: 'One thing.',
      'x-needs': 'converse',
      security: [{ session: [] }],
      parameters: [
        { name: 'id', in: 'path', required: true },
        { name: 'from', in: 'query', required: true, schema: { type: 'string' } },
        { name: 'to', in: 'query', required: false },
      ],
    },
    put: {
      security: [{ session: [], csrf: [] }],
      requestBody: {
        content: { 'application/json': { schema: { type: 'object', properties: { name: { type: 'string' } } } } },
      },
    },
  })
})

it.each([
  ['/api/desk/invitations/abc_DEF-123', '/api/desk/invitations/…'],
  ['/desk/invitation/abc?x=1', '/desk/invitation/…'],
  ['/api/desk/oidc/callback?code=secret', '/api/desk/oidc/callback'],
  ['/api/desk/conversations/1', '/api/desk/conversations/1'],
])('keeps what opens something out of the log: %s', (url, path) => {
  expect(pathForLog(url)).toBe(path)
})
