import { needNode, needPackages, root, stop } from './needs.mjs'

needNode()
needPackages()

const port = Number(process.env.PORT ?? 4173)
if (!Number.isInteger(port) || port < 1 || port > 65535)
  stop(`PORT is to be a number from 1 to 65535, not "${process.env.PORT}".`)

// Whatever is set outside: what is served here is the production build.
delete process.env.NODE_ENV
const { build } = await import('vite')
try {
  await build({ root })
} catch (error) {
  stop(`The build failed: ${error.message}`)
}

const { serve } = await import('./serve.mjs')
try {
  const { url } = await serve({ root: `${root}/dist`, port })
  console.log(`\nASN Netral is ready: ${url}  (stop with Ctrl+C)`)
} catch (error) {
  if (error.code === 'EADDRINUSE')
    stop(`Port ${port} is taken. Choose another one with the variable PORT, for example PORT=4174.`)
  stop(`Port ${port} cannot be used (${error.code}). Choose another one with the variable PORT, for example PORT=4174.`)
}
