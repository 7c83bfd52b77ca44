import { defineConfig } from 'vitest/config'

// What is shipped: runs over dist, so after the build.
// biome-ignore lint/style/noDefaultExport: Vitest reads the default.
export default defineConfig({
  test: { include: ['tests/build/**/*.test.ts'], testTimeout: 120_000 },
})
