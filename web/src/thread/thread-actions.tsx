/** The steps that can be taken with a conversation: the next one as a button, the others in a menu. */

import Button from '@mui/material/Button'
import IconButton from '@mui/material/IconButton'
import ListItemIcon from '@mui/material/ListItemIcon'
import ListItemText from '@mui/material/ListItemText'
import Menu from '@mui/material/Menu'
import MenuItem from '@mui/material/MenuItem'
import Tooltip from '@mui/material/Tooltip'
import Box from '@mui/material/Box'
import CheckRounded from '@mui/icons-material/CheckRounded'
import GroupAddRounded from '@mui/icons-material/GroupAddRounded'
import MoreVertRounded from '@mui/icons-material/MoreVertRounded'
import QueueRounded from '@mui/icons-material/QueueRounded'
import SmartToyRounded from '@mui/icons-material/SmartToyRounded'
import SnoozeRounded from '@mui/icons-material/SnoozeRounded'
import type { SvgIconComponent } from '@mui/icons-material'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ThreadView } from '../../../adapters/console/api.ts'
import { useSession } from '../session.tsx'
import { shortcuts, useShortcut, type ShortcutName } from '../shortcuts.ts'
import { ResolveDialog } from './resolve-dialog.tsx'
import { SnoozeDialog } from './snooze-menu.tsx'
import { TransferDialog } from './transfer-dialog.tsx'
import type { Deeds } from './use-deeds.ts'

interface Props {
  readonly thread: ThreadView
  readonly deeds: Deeds
}

type Dialogue = 'resolve' | 'transfer' | 'snooze'

export function ThreadActions({ thread, deeds }: Props) {
  const { t } = useTranslation()
  const steps = useSteps(thread)
  const [dialog, setDialog] = useState<Dialogue | null>(null)
  const close = () => setDialog(null)
  useShortcut('takeOver', steps.canClaim ? deeds.claim : undefined)
  useShortcut('resolve', steps.isMine ? () => setDialog('resolve') : undefined)
  useShortcut('handBack', steps.isMine ? deeds.handBack : undefined)
  useShortcut('transfer', steps.isOpen ? () => setDialog('transfer') : undefined)
  useShortcut('snooze', steps.isOpen ? () => setDialog('snooze') : undefined)
  useShortcut('undo', thread.undo === null ? undefined : deeds.undo)
  return (
    <Box sx={{ display: 'flex', alignItems: 'center', gap: 1, flex: 'none' }}>
      {steps.canClaim && (
        <Button variant="contained" onClick={deeds.claim} loading={deeds.isBusy} aria-keyshortcuts="t">
          {t('actions.takeOver')}
        </Button>
      )}
      {steps.isMine && (
        <Button
          variant="contained"
          startIcon={<CheckRounded />}
          onClick={() => setDialog('resolve')}
          aria-keyshortcuts="e"
        >
          {t('actions.resolve')}
        </Button>
      )}
      {thread.undo !== null && (
        <Button variant="outlined" onClick={deeds.undo}>
          {t('undo')}
        </Button>
      )}
      {steps.isOpen && <OtherSteps thread={thread} deeds={deeds} onDialog={setDialog} />}
      {dialog === 'resolve' && <ResolveDialog thread={thread} onResolve={deeds.resolve} onClose={close} />}
      {dialog === 'transfer' && (
        <TransferDialog thread={thread} onTransfer={closing(close, deeds.transfer)} onClose={close} />
      )}
      {dialog === 'snooze' && <SnoozeDialog onSnooze={closing(close, deeds.snooze)} onClose={close} />}
    </Box>
  )
}

function closing<T>(close: () => void, act: (given: T) => void): (given: T) => void {
  return (given) => {
    close()
    act(given)
  }
}

/** What may be done depends on who has it. */
function useSteps({ state, heldBy, snoozedUntil }: ThreadView) {
  const { user } = useSession()
  return {
    canClaim: state === 'waiting',
    isMine: state === 'with-counsellor' && heldBy?.id === user.id,
    isOpen: state === 'waiting' || state === 'with-counsellor',
    isSnoozed: snoozedUntil !== null,
  }
}

interface Step {
  readonly name: ShortcutName | 'release' | 'unsnooze'
  readonly label: string
  readonly Icon: SvgIconComponent
  readonly run: () => void
}

function OtherSteps({ thread, deeds, onDialog }: Props & { readonly onDialog: (dialog: Dialogue) => void }) {
  const { t } = useTranslation()
  const [anchor, setAnchor] = useState<HTMLElement | null>(null)
  const steps = useOtherSteps(thread, deeds, onDialog)
  const choose = (run: () => void) => {
    setAnchor(null)
    run()
  }
  return (
    <>
      <Tooltip title={t('actions.menu')}>
        <IconButton
          aria-label={t('actions.menu')}
          aria-haspopup="menu"
          onClick={(event) => setAnchor(event.currentTarget)}
        >
          <MoreVertRounded />
        </IconButton>
      </Tooltip>
      <Menu anchorEl={anchor} open={anchor !== null} onClose={() => setAnchor(null)}>
        {steps.map(({ name, label, Icon, run }) => (
          <MenuItem key={name} onClick={() => choose(run)}>
            <ListItemIcon>
              <Icon fontSize="small" />
            </ListItemIcon>
            <ListItemText>{label}</ListItemText>
            <KeyOf name={name} />
          </MenuItem>
        ))}
      </Menu>
    </>
  )
}

function useOtherSteps(thread: ThreadView, deeds: Deeds, onDialog: (dialog: Dialogue) => void): readonly Step[] {
  const { t } = useTranslation()
  const { isMine, isSnoozed } = useSteps(thread)
  const handBack = {
    name: 'handBack',
    label: t('actions.handBack'),
    Icon: SmartToyRounded,
    run: deeds.handBack,
  } as const
  const release = { name: 'release', label: t('actions.release'), Icon: QueueRounded, run: deeds.release } as const
  const snooze = isSnoozed
    ? ({ name: 'unsnooze', label: t('actions.unsnooze'), Icon: SnoozeRounded, run: () => deeds.snooze(null) } as const)
    : ({ name: 'snooze', label: t('actions.snooze'), Icon: SnoozeRounded, run: () => onDialog('snooze') } as const)
  const transferLabel = isMine ? t('actions.transfer') : t('actions.assign')
  const transfer = {
    name: 'transfer',
    label: transferLabel,
    Icon: GroupAddRounded,
    run: () => onDialog('transfer'),
  } as const
  return [...(isMine ? [handBack] : []), transfer, snooze, ...(isMine ? [release] : [])]
}

function KeyOf({ name }: { readonly name: Step['name'] }) {
  const key = shortcuts.find((one) => one.name === name)?.keys[0]
  if (key === undefined) return null
  return (
    <Box component="kbd" aria-hidden sx={{ marginInlineStart: 3, color: 'text.secondary', fontFamily: 'inherit' }}>
      {key.toUpperCase()}
    </Box>
  )
}
