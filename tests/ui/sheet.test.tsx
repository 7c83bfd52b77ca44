// @vitest-environment jsdom
import { fireEvent, render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { useState } from 'react'
import { expect, it } from 'vitest'
import { Sheet } from '../../src/ui/Sheet.tsx'
import './browser.ts'

function Page() {
  const [isOpen, setIsOpen] = useState(false)
  return (
    <main>
      <button type="button" onClick={() => setIsOpen(true)}>
        Buka
      </button>
      {isOpen && (
        <Sheet title="Pasal 24" onClose={() => setIsOpen(false)}>
          <p>Isi pasal.</p>
        </Sheet>
      )}
    </main>
  )
}

async function openSheet() {
  const user = userEvent.setup()
  render(<Page />)
  await user.click(screen.getByRole('button', { name: 'Buka' }))
  return { user, dialog: screen.getByRole('dialog', { name: 'Pasal 24' }) }
}

it('takes the focus to its title, so that a long sheet opens at its beginning', async () => {
  await openSheet()

  expect(screen.getByRole('heading', { name: 'Pasal 24' })).toBe(document.activeElement)
})

it('gives the focus back to what opened it', async () => {
  const { user } = await openSheet()

  await user.click(screen.getByRole('button', { name: 'Tutup' }))

  expect(screen.queryByRole('dialog')).toBeNull()
  expect(screen.getByRole('button', { name: 'Buka' })).toBe(document.activeElement)
})

it('closes when the browser closes it, as with Escape or the back gesture', async () => {
  const { dialog } = await openSheet()

  // jsdom knows no Escape for dialogs: the browser would close it and tell so.
  if (dialog instanceof HTMLDialogElement) fireEvent(dialog, closedByBrowser(dialog))

  expect(screen.queryByRole('dialog')).toBeNull()
})

it('closes with a tap beside it, and not with one inside', async () => {
  const { user, dialog } = await openSheet()

  await user.click(screen.getByText('Isi pasal.'))
  const stayed = screen.queryByRole('dialog')
  await user.click(dialog)

  expect(stayed).not.toBeNull()
  expect(screen.queryByRole('dialog')).toBeNull()
})

it('holds the page behind it still for as long as it is open', async () => {
  const { user } = await openSheet()
  const whileOpen = document.documentElement.dataset.sheet

  await user.click(screen.getByRole('button', { name: 'Tutup' }))

  expect(whileOpen).toBe('open')
  expect(document.documentElement.dataset.sheet).toBeUndefined()
})

function closedByBrowser(dialog: HTMLDialogElement): Event {
  dialog.open = false
  return new Event('close')
}
