import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'

// Without the app's own plugins: a test of a function does not compile the course or write a worker.
export default defineConfig({
  plugins: [react()],
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    exclude: ['tests/build/**', 'tests/journeys/**'],
  },
})
