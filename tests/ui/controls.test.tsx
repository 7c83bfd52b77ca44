// @vitest-environment jsdom
import { render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { useState } from 'react'
import { expect, it, vi } from 'vitest'
import { Bar } from '../../src/ui/Bar.tsx'
import { Button } from '../../src/ui/Button.tsx'
import { Choices } from '../../src/ui/Choices.tsx'
import { Field } from '../../src/ui/Field.tsx'
import { IconButton } from '../../src/ui/IconButton.tsx'
import './browser.ts'

it('keeps the focus on a busy button and ignores its taps', async () => {
  const onClick = vi.fn()
  const user = userEvent.setup()
  render(
    <Button busy onClick={onClick}>
      Mulai
    </Button>,
  )

  await user.click(screen.getByRole('button', { name: 'Mulai' }))

  expect(onClick).not.toHaveBeenCalled()
  expect(screen.getByRole('button', { name: 'Mulai' })).toBe(document.activeElement)
})

it('sends no form while its button is busy', async () => {
  const onSubmit = vi.fn((event: { preventDefault(): void }) => event.preventDefault())
  const user = userEvent.setup()
  render(
    <form onSubmit={onSubmit}>
      <Button type="submit" busy>
        Mulai
      </Button>
    </form>,
  )

  await user.click(screen.getByRole('button', { name: 'Mulai' }))

  expect(onSubmit).not.toHaveBeenCalled()
})

it('is a link where it goes somewhere, with a name that can be heard', () => {
  render(<IconButton icon="back" label="Kembali ke jalur" href="#/" />)

  expect(screen.getByRole('link', { name: 'Kembali ke jalur' }).getAttribute('href')).toBe('#/')
})

it('says progress in a sentence beside the cloth', () => {
  render(<Bar title="Modul" progress={{ done: 2, total: 6, label: 'Langkah 3 dari 6' }} />)

  expect(screen.getByRole('img', { name: 'Langkah 3 dari 6' })).toBeDefined()
})

it('joins hint and error to the field they belong to', () => {
  render(<Field name="nip" label="NIP" hint="18 angka" error="Isi dahulu." />)

  const field = screen.getByRole('textbox', { name: 'NIP' })
  const told = (field.getAttribute('aria-describedby') ?? '').split(' ').map((id) => document.getElementById(id))
  expect(told.map((element) => element?.textContent)).toEqual(['18 angka', 'Isi dahulu.'])
  expect(field.getAttribute('aria-invalid')).toBe('true')
})

it('warns without calling the field wrong', () => {
  render(<Field name="nip" label="NIP" warning="NIP biasanya 18 angka." />)

  expect(screen.getByRole('status').textContent).toBe('NIP biasanya 18 angka.')
  expect(screen.getByRole('textbox', { name: 'NIP' }).getAttribute('aria-invalid')).toBeNull()
})

it('moves a choice with the arrow keys', async () => {
  const user = userEvent.setup()
  render(<Looks />)

  await user.click(screen.getByRole('radio', { name: 'Terang' }))
  await user.keyboard('{ArrowDown}')

  expect(screen.getByRole('radio', { name: 'Gelap', checked: true })).toBeDefined()
})

function Looks() {
  const [look, setLook] = useState<'light' | 'dark'>()
  const options = [
    { value: 'light', label: 'Terang' },
    { value: 'dark', label: 'Gelap' },
  ] as const
  return <Choices legend="Tampilan" name="tampilan" options={options} value={look} onChange={setLook} />
}
