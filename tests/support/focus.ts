import { screen, waitFor } from '@testing-library/react'
import { expect } from 'vitest'

/** Waits until the screen's heading is there and holds the focus: it is given only after the heading has been drawn. */
export async function expectFreshHeading(name: string | RegExp): Promise<void> {
  await waitFor(() => expect(screen.getByRole('heading', { level: 1, name })).toBe(document.activeElement))
}
