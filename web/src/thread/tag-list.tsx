/** A conversation's tags: added by typing, taken away by their cross. */

import Chip from '@mui/material/Chip'
import IconButton from '@mui/material/IconButton'
import InputBase from '@mui/material/InputBase'
import Tooltip from '@mui/material/Tooltip'
import AddRounded from '@mui/icons-material/AddRounded'
import CloseRounded from '@mui/icons-material/CloseRounded'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'

const most = 10
const longest = 40

interface Props {
  readonly tags: readonly string[]
  readonly onTags: (tags: readonly string[]) => void
}

export function TagList({ tags, onTags }: Props) {
  const { t } = useTranslation()
  const [isAdding, setIsAdding] = useState(false)
  const add = (written: string) => {
    setIsAdding(false)
    const tag = written.trim()
    if (tag !== '' && !tags.includes(tag)) onTags([...tags, tag])
  }
  return (
    <>
      {tags.map((tag) => (
        <Tag key={tag} tag={tag} onRemove={() => onTags(tags.filter((one) => one !== tag))} />
      ))}
      {isAdding && <NewTag onDone={add} onCancel={() => setIsAdding(false)} />}
      {!isAdding && tags.length < most && (
        <Tooltip title={t('thread.addTag')}>
          <IconButton size="small" aria-label={t('thread.addTag')} onClick={() => setIsAdding(true)} sx={{ p: 0.25 }}>
            <AddRounded fontSize="small" />
          </IconButton>
        </Tooltip>
      )}
    </>
  )
}

/** Its cross is a button of its own: an icon inside a chip cannot be reached by everybody. */
function Tag({ tag, onRemove }: { readonly tag: string; readonly onRemove: () => void }) {
  const { t } = useTranslation()
  const cross = (
    <IconButton
      size="small"
      aria-label={t('thread.removeTag', { tag })}
      onClick={onRemove}
      sx={{ width: 24, height: 24, p: 0 }}
    >
      <CloseRounded sx={{ fontSize: 15 }} />
    </IconButton>
  )
  return (
    <Chip
      size="small"
      variant="outlined"
      component="span"
      label={
        <>
          <bdi>{tag}</bdi>
          {cross}
        </>
      }
      sx={{ '& .MuiChip-label': { paddingInlineEnd: 0 } }}
    />
  )
}

function NewTag({ onDone, onCancel }: { readonly onDone: (tag: string) => void; readonly onCancel: () => void }) {
  const { t } = useTranslation()
  const [text, setText] = useState('')
  return (
    <InputBase
      autoFocus
      value={text}
      placeholder={t('thread.newTag')}
      onChange={(event) => setText(event.target.value)}
      onBlur={() => onDone(text)}
      onKeyDown={(event) => {
        if (event.key === 'Enter') onDone(text)
        if (event.key === 'Escape') onCancel()
      }}
      inputProps={{ 'aria-label': t('thread.newTag'), dir: 'auto', maxLength: longest }}
      sx={{
        width: 160,
        px: 1,
        border: '1px solid',
        borderColor: 'harbour.edge',
        borderRadius: 2,
        fontSize: '0.875rem',
        height: 28,
      }}
    />
  )
}
