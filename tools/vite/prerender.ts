import react from '@vitejs/plugin-react'
import { createElement } from 'react'
import { renderToStaticMarkup, renderToString } from 'react-dom/server'
import { createServer } from 'vite'

interface Prerendered {
  /** Hydrated by React, so it holds React's own marks. */
  readonly welcome: string
  /** Replaced by React. */
  readonly frame: string
}

export async function prerender(root: string, generateScopedName: string): Promise<Prerendered> {
  const server = await createServer({
    configFile: false,
    root,
    appType: 'custom',
    logLevel: 'warn',
    plugins: [react()],
    server: { middlewareMode: true, hmr: false, ws: false, watch: null },
    optimizeDeps: { noDiscovery: true },
    css: { modules: { generateScopedName } },
  })
  try {
    const { Welcome } = await server.ssrLoadModule('/src/features/welcome/Welcome.tsx')
    const { Frame } = await server.ssrLoadModule('/tools/vite/Frame.tsx')
    const pages = {
      // React asks for each picture again in a line above the page, where the page itself names it a moment later.
      welcome: renderToString(createElement(Welcome, { page: 0 })).replace(/<link rel="preload"[^>]*>/g, ''),
      frame: renderToStaticMarkup(createElement(Frame)),
    }
    for (const [name, markup] of Object.entries(pages)) {
      const forbidden = markup.match(/<[^>]*\s(?:style|on\w+)=[^>]*>/)
      if (forbidden) throw new Error(`${name}: the policy of the page forbids ${forbidden[0]}`)
    }
    return pages
  } finally {
    await server.close()
  }
}
