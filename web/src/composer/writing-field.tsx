/** Where one writes: with a list that opens above it at a sign, and a key that sends. */

import Box from '@mui/material/Box'
import Paper from '@mui/material/Paper'
import Popper from '@mui/material/Popper'
import TextField from '@mui/material/TextField'
import Typography from '@mui/material/Typography'
import { useId, useState, type KeyboardEvent, type Ref } from 'react'
import type { Choice } from './choice.ts'
import { putInPlace, signBefore } from './typed-sign.ts'

interface Props {
  readonly id: string
  readonly label: string
  readonly placeholder: string
  readonly value: string
  readonly onChange: (value: string) => void
  readonly onSend: () => void
  readonly sign: '/' | '@'
  readonly choicesFor: (wanted: string) => readonly Choice[]
  readonly listLabel: string
  readonly lang?: string | undefined
  readonly error?: string | undefined
  readonly inputRef?: Ref<HTMLTextAreaElement>
}

export function WritingField(props: Props) {
  const { id, label, placeholder, value, onChange, lang, error, listLabel } = props
  const { anchor, setAnchor, isOpen, choices, active, choose, onKeyDown, moveTo, close } = useChoiceList(props)
  const listId = useId()
  return (
    <Box ref={setAnchor} sx={{ minWidth: 0, position: 'relative' }}>
      <TextField
        id={id}
        multiline
        fullWidth
        minRows={2}
        maxRows={10}
        hiddenLabel
        placeholder={placeholder}
        value={value}
        error={error !== undefined}
        helperText={error}
        inputRef={props.inputRef}
        onChange={(event) => {
          moveTo(event.target.selectionStart ?? 0)
          onChange(event.target.value)
        }}
        onSelect={(event) => moveTo((event.target as HTMLTextAreaElement).selectionStart)}
        onKeyDown={onKeyDown}
        onBlur={close}
        slotProps={{
          htmlInput: {
            dir: 'auto',
            lang,
            'aria-label': label,
            'aria-autocomplete': 'list',
            'aria-controls': isOpen ? listId : undefined,
            'aria-activedescendant': isOpen ? `${listId}-${active}` : undefined,
            'aria-keyshortcuts': 'Control+Enter',
          },
        }}
      />
      <Popper
        open={isOpen}
        anchorEl={anchor}
        placement="top-start"
        popperOptions={fixed}
        disablePortal
        sx={{ zIndex: 10 }}
      >
        <Paper elevation={6} id={listId} role="listbox" aria-label={listLabel} sx={listLook}>
          {choices.map((choice, position) => (
            <ChoiceRow
              key={choice.id}
              id={`${listId}-${position}`}
              choice={choice}
              isActive={position === active}
              onChoose={() => choose(choice)}
            />
          ))}
        </Paper>
      </Popper>
    </Box>
  )
}

function useChoiceList({ value, onChange, onSend, sign, choicesFor }: Props) {
  const [anchor, setAnchor] = useState<HTMLDivElement | null>(null)
  const [cursor, setCursor] = useState(0)
  const [active, setActive] = useState(0)
  const [closedFor, setClosedFor] = useState<string | null>(null)
  const typed = signBefore(value, cursor, sign)
  const choices = typed === null || closedFor === value ? [] : choicesFor(typed.wanted).slice(0, 8)
  const isOpen = choices.length > 0

  const choose = (choice: Choice) => {
    if (typed === null) return
    const put = putInPlace(value, typed, choice.inserts)
    onChange(put.text)
    setCursor(put.cursor)
    setActive(0)
    const field = anchor?.querySelector('textarea:not([aria-hidden])')
    // After React has put the text there, which moves the cursor to its end.
    requestAnimationFrame(() => field instanceof HTMLTextAreaElement && field.setSelectionRange(put.cursor, put.cursor))
  }
  const onListKey = (event: KeyboardEvent): boolean => {
    const current = choices[Math.min(active, choices.length - 1)]
    if (event.key === 'ArrowDown') setActive((active + 1) % choices.length)
    else if (event.key === 'ArrowUp') setActive((active - 1 + choices.length) % choices.length)
    else if (current !== undefined && isChoosing(event)) choose(current)
    else if (event.key === 'Escape') setClosedFor(value)
    else return false
    return true
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return
    if (isOpen && onListKey(event)) event.preventDefault()
    else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault()
      onSend()
    } else if (event.key === 'Escape' && event.target instanceof HTMLElement) {
      event.target.blur()
      document.getElementById('thread-title')?.focus()
    }
  }
  const moveTo = (position: number) => {
    setCursor(position)
    setActive(0)
  }
  return { anchor, setAnchor, isOpen, choices, active, choose, onKeyDown, moveTo, close: () => setClosedFor(value) }
}

const isChoosing = ({ key, ctrlKey, metaKey }: KeyboardEvent): boolean =>
  key === 'Tab' || (key === 'Enter' && !ctrlKey && !metaKey)

interface RowProps {
  readonly id: string
  readonly choice: Choice
  readonly isActive: boolean
  readonly onChoose: () => void
}

function ChoiceRow({ id, choice, isActive, onChoose }: RowProps) {
  return (
    <Box
      id={id}
      role="option"
      aria-selected={isActive}
      // Before the field loses the focus.
      onMouseDown={(event) => {
        event.preventDefault()
        onChoose()
      }}
      ref={(row: HTMLElement | null) => {
        if (isActive) row?.scrollIntoView({ block: 'nearest' })
      }}
      sx={{ px: 1.5, py: 0.75, cursor: 'pointer', borderRadius: 2, bgcolor: isActive ? 'harbour.tint' : 'transparent' }}
    >
      <Typography component="span" sx={{ fontWeight: 600 }}>
        <bdi>{choice.label}</bdi>
      </Typography>
      <Typography component="span" variant="body2" noWrap dir="auto" color="textSecondary" sx={{ display: 'block' }}>
        {choice.hint}
      </Typography>
    </Box>
  )
}

const listLook = {
  width: 'min(30rem, 86vw)',
  maxHeight: 300,
  overflowY: 'auto',
  p: 0.75,
  mb: 0.5,
  border: '1px solid',
  borderColor: 'divider',
} as const

/** What is written in scrolls, and would cut the list off. */
const fixed = { strategy: 'fixed' } as const
