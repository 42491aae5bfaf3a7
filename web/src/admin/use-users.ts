/** Changes to accounts, and what a refusal of them means. */

import { useQueryClient } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { InvitedView, UserView } from '../../../adapters/console/api.ts'
import type { GrantedRole } from '../../../src/domain/desk-user.ts'
import { patch, post } from '../api.ts'
import { useChange } from '../page/changes.ts'

export const usersKey = ['admin', 'users']

interface NewUser {
  readonly email: string
  readonly name: string
  readonly roles: readonly GrantedRole[]
}

interface UserChange {
  readonly name?: string
  readonly roles?: readonly GrantedRole[]
  readonly isDisabled?: boolean
}

export function useInvite(then: (invited: InvitedView) => void) {
  const told = useTold()
  return useChange({
    run: (user: NewUser) => post<InvitedView>('admin/users', user),
    afterwards: (invited) => told.afterwards(() => then(invited)),
    refusals: told.refusals,
  })
}

export function useUserChange(id: string, said: (user: UserView) => string, then: () => void = () => undefined) {
  const told = useTold()
  return useChange({
    run: (change: UserChange) => patch<UserView>(`admin/users/${id}`, change),
    said,
    afterwards: () => told.afterwards(then),
    refusals: told.refusals,
  })
}

export function useReset(id: string, then: (invited: InvitedView) => void) {
  const told = useTold()
  return useChange({
    run: () => post<InvitedView>(`admin/users/${id}/reset`),
    afterwards: (invited) => told.afterwards(() => then(invited)),
    refusals: told.refusals,
  })
}

function useTold() {
  const { t } = useTranslation('more')
  const client = useQueryClient()
  return {
    refusals: {
      'already-there': t('users.emailTaken'),
      'not-allowed': t('users.notYours'),
      oneself: t('users.oneself'),
      'last-operator': t('users.lastOperator'),
      disabled: t('users.disabledFirst'),
    },
    afterwards: async (then: () => void) => {
      then()
      await client.invalidateQueries({ queryKey: usersKey })
    },
  }
}
