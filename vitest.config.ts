import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'

// Without the app's own plugins: a test of a function does not compile the course or write a worker. Component files
// ask for jsdom in their first line.
export default defineConfig({
  plugins: [react()],
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    exclude: ['tests/build/**', 'tests/journeys/**'],
    environment: 'node',
    // A slow machine is no failure.
    testTimeout: 30_000,
    setupFiles: ['tests/support/setup.ts'],
  },
})
