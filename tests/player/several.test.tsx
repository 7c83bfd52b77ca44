// @vitest-environment jsdom
import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { shuffledCards } from '../../src/domain/shuffle.ts'
import '../ui/browser.ts'
import { acts, duties, steps } from './questions.ts'
import { full, renderPlayer } from './render-player.tsx'

const check = () => screen.getByRole('button', { name: 'Periksa' })
const reasons = () =>
  within(screen.getByRole('group'))
    .getAllByRole('listitem')
    .map((item) => item.textContent)
const boxIn = (card: string, group: string) =>
  within(screen.getByRole('group', { name: card })).getByRole('radio', { name: group })

describe('many', () => {
  it('is ticked by mouse and judged statement by statement', async () => {
    const { user, sent } = renderPlayer({ question: duties })

    await user.click(screen.getByRole('checkbox', { name: 'Setia pada Pancasila' }))
    await user.click(screen.getByRole('checkbox', { name: 'Tidak ikut memilih' }))
    await user.click(check())

    expect(sent).toEqual([{ response: { kind: 'many', choices: ['setia', 'golput'] }, score: 0 }])
    expect(screen.getByRole('heading', { name: 'Belum tepat' })).toBe(document.activeElement)
    expect(screen.getByText('1 dari 3 tepat.')).toBeDefined()
    expect(reasons()).toEqual([
      expect.stringContaining('Setia pada PancasilaTepat, Anda mencentangnya'),
      expect.stringContaining('Menjaga netralitasTerlewat, seharusnya dicentang'),
      expect.stringContaining('Tidak ikut memilihBelum tepat, seharusnya tidak dicentang'),
    ])
  })

  it('is ticked by keyboard', async () => {
    const { user, sent } = renderPlayer({ question: duties })

    screen.getByRole('checkbox', { name: 'Setia pada Pancasila' }).focus()
    await user.keyboard(' ')
    screen.getByRole('checkbox', { name: 'Menjaga netralitas' }).focus()
    await user.keyboard(' ')
    check().focus()
    await user.keyboard('{Enter}')

    expect(sent[0]?.score).toBe(1)
    expect(screen.getByRole('heading', { name: 'Tepat' })).toBeDefined()
  })

  it('asks for a tick before it is checked', async () => {
    const { user, sent } = renderPlayer({ question: duties })

    await user.click(check())

    expect(sent).toEqual([])
    expect(screen.getByRole('alert').textContent).toBe('Centang sedikitnya satu, lalu tekan Periksa.')
  })

  it('keeps the ticks when they cannot be saved', async () => {
    const { user } = renderPlayer({ question: duties, disk: [full] })

    await user.click(screen.getByRole('checkbox', { name: 'Setia pada Pancasila' }))
    await user.click(check())

    expect(screen.getByRole('alert').textContent).toBe('Penyimpanan ponsel penuh.')
    expect(screen.getByRole('checkbox', { name: 'Setia pada Pancasila', checked: true })).toBeDefined()
    expect(screen.getByRole('button', { name: 'Coba simpan lagi' })).toBeDefined()
  })

  it('changes no tick while it is being saved', async () => {
    const { user, write } = renderPlayer({ question: duties, disk: ['wait'] })

    await user.click(screen.getByRole('checkbox', { name: 'Setia pada Pancasila' }))
    await user.click(check())
    await user.click(screen.getByRole('checkbox', { name: 'Menjaga netralitas' }))
    await write()

    expect(reasons()[1]).toContain('Terlewat')
  })
})

describe('order', () => {
  const [first, second] = shuffledCards(steps, 1).map(({ text }) => text)

  it('tells where a moved card is now and leaves the focus on its button', async () => {
    const { user } = renderPlayer({ question: steps })

    await user.click(screen.getByRole('button', { name: `Naikkan: ${second}` }))

    expect(screen.getAllByRole('listitem')[0]?.textContent).toContain(second)
    expect(screen.getByText(`${second}, sekarang urutan 1 dari 4.`)).toBeDefined()
    expect(screen.getByRole('button', { name: `Naikkan: ${second}` })).toBe(document.activeElement)
  })

  it('says so at the end of the way instead of losing the button', async () => {
    const { user } = renderPlayer({ question: steps })

    screen.getByRole('button', { name: `Naikkan: ${first}` }).focus()
    await user.keyboard('{Enter}')

    expect(screen.getByText(`${first}, sudah paling atas.`)).toBeDefined()
    expect(screen.getByRole('button', { name: `Naikkan: ${first}` })).toBe(document.activeElement)
  })

  it('is judged card by card in the right order, with the place it was given', async () => {
    const { user, sent } = renderPlayer({ question: steps })

    await user.click(check())

    expect(sent[0]?.response).toEqual({ kind: 'order', cards: shuffledCards(steps, 1).map(({ id }) => id) })
    expect(screen.queryByRole('heading', { name: 'Tepat' })).toBeNull()
    expect(reasons().map((reason) => reason?.slice(0, 3))).toEqual(['1. ', '2. ', '3. ', '4. '])
    expect(screen.getByText(`Belum tepat, Anda menaruhnya di urutan 1`)).toBeDefined()
  })

  it('is right when every card has its place', () => {
    renderPlayer({ question: steps, answered: { response: { kind: 'order', cards: steps.rightOrder }, score: 1 } })

    expect(screen.getByRole('heading', { name: 'Tepat' })).toBeDefined()
    expect(screen.getAllByText('Tepat, urutannya benar')).toHaveLength(4)
  })

  it('keeps the order when it cannot be saved', async () => {
    const { user } = renderPlayer({ question: steps, disk: [full] })

    await user.click(screen.getByRole('button', { name: `Naikkan: ${second}` }))
    await user.click(check())

    expect(screen.getByRole('alert').textContent).toBe('Penyimpanan ponsel penuh.')
    expect(screen.getAllByRole('listitem')[0]?.textContent).toContain(second)
  })
})

describe('sort', () => {
  it('is sorted by mouse and judged card by card', async () => {
    const { user, sent } = renderPlayer({ question: acts })

    await user.click(boxIn('Membagikan jadwal TPS', 'Boleh'))
    await user.click(boxIn('Menyukai akun pemenangan', 'Boleh'))
    await user.click(check())

    expect(sent[0]).toEqual({ response: { kind: 'sort', groupOf: { jadwal: 'boleh', suka: 'boleh' } }, score: 0.5 })
    expect(screen.getByRole('heading', { name: 'Separuh tepat' })).toBe(document.activeElement)
    expect(reasons()).toEqual([
      expect.stringContaining('Tepat, kelompoknya “Boleh”'),
      expect.stringContaining('Belum tepat, kelompoknya “Jangan”, Anda memilih “Boleh”'),
    ])
  })

  it('is sorted by keyboard: arrows choose, the groups stand in the order they were written in', async () => {
    const { user, sent } = renderPlayer({ question: acts })

    boxIn('Membagikan jadwal TPS', 'Boleh').focus()
    await user.keyboard(' ')
    boxIn('Menyukai akun pemenangan', 'Boleh').focus()
    await user.keyboard('{ArrowDown}')
    check().focus()
    await user.keyboard('{Enter}')

    expect(sent[0]?.score).toBe(1)
    expect(screen.getByRole('heading', { name: 'Tepat' })).toBeDefined()
  })

  it('says how many cards are left, and at which', async () => {
    const { user, sent } = renderPlayer({ question: acts })

    await user.click(boxIn('Membagikan jadwal TPS', 'Boleh'))
    await user.click(check())

    expect(sent).toEqual([])
    expect(screen.getByRole('alert').textContent).toContain('1 kartu belum punya kelompok.')
    expect(
      within(screen.getByRole('group', { name: 'Menyukai akun pemenangan' })).getByText(
        'Kartu ini belum punya kelompok.',
      ),
    ).toBeDefined()
  })

  it('keeps the groups when they cannot be saved', async () => {
    const { user } = renderPlayer({ question: acts, disk: [full] })

    await user.click(boxIn('Membagikan jadwal TPS', 'Jangan'))
    await user.click(boxIn('Menyukai akun pemenangan', 'Jangan'))
    await user.click(check())

    expect(screen.getByRole('alert').textContent).toBe('Penyimpanan ponsel penuh.')
    expect(screen.getAllByRole('radio', { name: 'Jangan', checked: true })).toHaveLength(2)
  })
})
