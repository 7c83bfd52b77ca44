import type { ViteDevServer } from 'vite'

/** Prints, below the addresses that Vite prints, where an author finds every lesson and scenario. */
export function printPreview(server: ViteDevServer): void {
  const print = server.printUrls.bind(server)
  server.printUrls = () => {
    print()
    const [address] = server.resolvedUrls?.local ?? []
    if (address) server.config.logger.info(`  ➜  Pratinjau: ${address}#/pratinjau`)
  }
}
